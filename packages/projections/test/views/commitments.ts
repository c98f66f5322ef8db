import type { ActaEvent, CommitmentId, Day, InstitutionId, Metadata, Term } from '@acta/core';
import type { InStream } from '@acta/testkit';

export const COMMITMENT: CommitmentId = 'commitment-firma-hacienda';
export const INSTITUTION: InstitutionId = 'institution-hacienda';
export const BODY = 'body-consejo';
export const RESOLUTION = 'resolution-consejo-2014-o-03-01';

export const FIXED: Term = { kind: 'fixed', due: '2014-06-30' };
export const MONTHLY: Term = { kind: 'periodic', every: 'month', first: '2014-01-31' };

type Of<Type extends ActaEvent['type']> = Extract<ActaEvent, { readonly type: Type }>['data'];
type Begun = Of<'CommitmentInvited'>;

const begun = (term: Term, more: Partial<Begun>): Begun => ({
  source: { kind: 'resolution', resolution: RESOLUTION, effect: 'firma', body: BODY },
  institution: INSTITUTION,
  coResponsibles: [],
  task: 'Adoptar la firma electrónica en sus trámites.',
  term,
  milestones: [],
  ...more,
});

const on = (event: ActaEvent, onDay: Day, more: Partial<Metadata> = {}): InStream => [
  COMMITMENT,
  event,
  { onDay, ...more },
];

export const assigned = (term: Term = FIXED, more: Partial<Begun> = {}): InStream =>
  on(
    {
      type: 'CommitmentAssigned',
      data: { ...begun(term, more), ...(term.kind === 'fixed' ? { due: term.due } : {}) },
    },
    '2014-01-14',
  );

export const invited = (term: Term = FIXED): InStream =>
  on({ type: 'CommitmentInvited', data: begun(term, {}) }, '2014-01-14');

export const consented = (day: Day, due: Day): InStream =>
  on(
    {
      type: 'ConsentRecorded',
      data: { instrument: 'Convenio 1', signatory: 'Titular del Ejecutivo', signedOn: day, due },
    },
    day,
  );

export const declined: InStream = on({ type: 'DeclineRecorded', data: { reason: 'Ya la tiene.' } }, '2014-02-03');

export const reported = (
  report: number,
  day: Day,
  claimed: Of<'ProgressReported'>['claimed'] = 'complete',
  more: Partial<Metadata> = {},
): InStream =>
  on(
    { type: 'ProgressReported', data: { report, claimed, summary: 'Todos los trámites la aceptan.', evidence: [] } },
    day,
    more,
  );

export const returned = (report: number, day: Day): InStream =>
  on({ type: 'ReportReturned', data: { report, reasons: 'Enumere los trámites.' } }, day);

export const verified = (report: number, level: Of<'ReportVerified'>['level'], day: Day): InStream =>
  on({ type: 'ReportVerified', data: { report, level, examined: [] } }, day);

export const closed = (reason: Of<'CommitmentClosed'>['reason'] = 'implemented'): InStream =>
  on({ type: 'CommitmentClosed', data: { reason } }, '2014-09-01');
