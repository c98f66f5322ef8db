import { isLeft, right, type Either } from 'fp-ts/lib/Either.js';
import { openRecord, type CommissionRecord, type Commission, type Day, type Failed, type Recorded } from '@acta/core';
import { standingDocuments, storeAsOf, type AnyProjection, type AsOf } from '@acta/projections';
import type { Desk } from '../desk.js';
import { momentOf, type Moment, type MomentOptions } from '../input/moment.js';
import { reportFailure } from '../screen/remedy.js';
import { report } from '../screen/report.js';
import { wrap } from '../screen/table.js';
import { asOfIn, todayIn } from './as-of.js';
import { NAMING, namesIn, type Names } from './names.js';
import { withRecord } from './open.js';
import { readAll } from './read-all.js';
import { currentDocuments, type Documents } from './standing.js';

/** What a command that reads is given, all of it as of the same event. */
export type Reading = {
  /** The record, of what was known then. */
  readonly record: CommissionRecord;
  readonly documents: Documents;
  readonly names: Names;
  readonly asOf: AsOf;
  readonly today: Day | null;
  readonly events: () => Promise<Either<Failed, readonly Recorded[]>>;
};

/** How the record is marked, at the head of whatever is shown of it. */
export const banner = async ({ screen }: Desk, illustrative: boolean): Promise<void> => {
  if (!illustrative || screen.json) return;
  await screen.say(...wrap(`[${screen.words.illustrative}]`, screen.width).map(screen.paint.doubtful));
};

/** As of when it is shown, at its head too. */
const momentBanner = async ({ screen }: Desk, { known, on }: Moment, asOf: AsOf): Promise<void> => {
  if (screen.json || (known === null && on === null)) return;
  const { knownAtEndOf, knownAt, inEffectOn } = screen.words.moment;
  const parts = [
    ...(known === null ? [] : ['day' in known ? knownAtEndOf(known.day, asOf.known ?? '') : knownAt(known.instant)]),
    ...(on === null ? [] : [inEffectOn(on)]),
  ];
  await screen.say(...wrap(`[${parts.join('; ')}]`, screen.width).map(screen.paint.doubtful));
};

/** Where the record ended when it was read: a copy that lacks its last events is noticed. */
const ending = async (
  { screen }: Desk,
  { documents: { at }, asOf }: Reading,
  commission: Commission | null,
): Promise<void> => {
  const { words, json } = screen;
  const { position = null, recordedAt = null, events = 0 } = at ?? {};
  if (json)
    await screen.object({ asOf: { position, recordedAt, events, ...asOf }, record: commission?.record ?? null });
  else await screen.note(at === null ? words.noEvents : words.asOf(at.position, at.recordedAt, events));
};

const upTo = async (
  { parts }: CommissionRecord,
  asOf: AsOf,
  { at }: Documents,
): Promise<Either<Failed, readonly Recorded[]>> => {
  const read = await readAll(storeAsOf(parts.store, asOf));
  return isLeft(read) ? read : right(read.right.filter(({ position }) => at !== null && position <= at.position));
};

type Wanted = { readonly of: readonly AnyProjection[]; readonly as: MomentOptions };

/** A command that only reads: the banners, what it shows, and as of when. */
export const reading = (
  desk: Desk,
  { of, as }: Wanted,
  show: (reading: Reading) => Promise<number>,
): Promise<number> => {
  const moment = momentOf(as);
  if (isLeft(moment)) return report(desk.screen, moment.left);
  return withRecord(desk, { readOnly: true }, async (record) => {
    const { store, clock, people } = record.parts;
    const commission = await record.load('commission-self');
    if (isLeft(commission)) return report(desk.screen, commission.left);
    const asOf = asOfIn(clock, commission.right, moment.right);
    const { known, on } = asOf;
    const now = known === undefined && on === undefined;
    desk.screen.progress(desk.screen.words.reading);
    const projections = [...new Set([...NAMING, ...of])];
    const documents = now
      ? await currentDocuments(desk, store, projections)
      : await standingDocuments(storeAsOf(store, asOf), projections, null);
    if (isLeft(documents)) return reportFailure(desk.screen, documents.left.failure);
    const names = await namesIn(documents.right, people);
    if (isLeft(names)) return report(desk.screen, names.left);
    const read: Reading = {
      record: known === undefined ? record : openRecord({ ...record.parts, store: storeAsOf(store, { known }) }),
      documents: documents.right,
      names: names.right,
      asOf,
      today: moment.right.today ?? todayIn(clock, commission.right, asOf, documents.right.at),
      events: () => upTo(record, asOf, documents.right),
    };
    await banner(desk, commission.right?.record === 'illustrative');
    await momentBanner(desk, moment.right, asOf);
    const code = await show(read);
    await ending(desk, read, commission.right);
    return code;
  });
};
