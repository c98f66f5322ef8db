import type { CommitmentId, Day, InstitutionId } from '@acta/core';
import type { FocalPointNetwork } from './focal-point-network.js';
import type { ObligationsInbox } from './inbox-document.js';

/** What an institution that ended by law left open, and nobody took over: the registrar records to whom it passes. */
export type Unpassed = {
  readonly commitment: CommitmentId;
  readonly institution: InstitutionId;
  /** The first day on which nobody answers for it. */
  readonly since: Day;
};

/** By a day: what was asked, and is neither declined nor closed, of institutions that were there no longer. */
export const unpassedOn = (
  { duty }: ObligationsInbox,
  ended: ReadonlyMap<InstitutionId, Day>,
  day: Day,
): readonly Unpassed[] => {
  if (duty === undefined || duty.stage === 'declined' || duty.stage === 'closed') return [];
  const { commitment, institution, coResponsibles } = duty;
  return [...new Set([institution, ...coResponsibles.map((one) => one.institution)])].flatMap((one) => {
    const on = ended.get(one);
    if (on === undefined) return [];
    const since = on > duty.since ? on : duty.since;
    return since > day ? [] : [{ commitment, institution: one, since }];
  });
};

/** The institutions that ended by law, each with the day from which it is there no longer. */
export const endedIn = (institutions: Iterable<FocalPointNetwork>): ReadonlyMap<InstitutionId, Day> => {
  const days = new Map<InstitutionId, Day>();
  for (const { institution, ended } of institutions) if (ended !== undefined) days.set(institution, ended.on);
  return days;
};
