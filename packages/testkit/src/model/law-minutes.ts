import { vitiates, type Recorded } from '@acta/core';
import { before, firstWrong, inStream, isOf, type Law, type Named } from './history.js';

/** The text that stood when something was done to the minutes. */
const textBefore = (events: readonly Recorded[], event: Recorded): string | null =>
  before(inStream(events, event.stream), event).findLast(isOf('MinutesDrafted', 'MinutesCorrected'))?.data.text
    .saltedDigest ?? null;

export const signaturesAreOfTheirText: Law = ({ events, fresh }) =>
  firstWrong(fresh.filter(isOf('SignatureGiven', 'MinutesSigned')), (event) => {
    const digest = event.type === 'MinutesSigned' ? event.data.signedDigest : event.data.signature.signedDigest;
    return digest === textBefore(events, event) ? null : 'it is of another text';
  });

/** Declared signed with every signatory accounted for, or where the charter lets the effects of what is irregular run. */
const releases = (resolution: string, { data, metadata }: Named<'MinutesSigned'>): boolean => {
  const irregular = metadata.checks?.some(vitiates) === true;
  return (data.ifIrregular === 'run' || !irregular) && data.resolutions.some((one) => one === resolution);
};

export const waitsForSignedMinutes: Law = ({ events, fresh }) =>
  firstWrong(fresh.filter(isOf('ResolutionTookEffect')), (effect) => {
    const known = before(events, effect);
    const adopted = inStream(known, effect.stream).find(isOf('ResolutionAdopted'));
    if (adopted?.data.takesEffect !== 'signed-minutes') return null;
    return known.filter(isOf('MinutesSigned')).some((signed) => releases(effect.stream, signed))
      ? null
      : 'its minutes were not signed';
  });
