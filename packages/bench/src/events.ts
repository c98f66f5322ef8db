import type { ActaEvent, CommitmentId, EventToAppend, InstitutionId, Metadata } from '@acta/core';

const PERSON = '3d1c0f4e-6f3a-4b87-9a55-0c1f6f2f8a11';
const INSTITUTION: InstitutionId = 'institution-hacienda';
const RECORDED = '2030-01-14T18:00:00.000Z';

/** The nth UUID, the same in every run. */
const uuid = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

const metadata = (n: number): Metadata => ({
  actor: { kind: 'person', person: PERSON, office: 'focal-point', of: INSTITUTION },
  recordedBy: PERSON,
  basis: { kind: 'own-signature' },
  officeFrom: uuid(1),
  commandId: uuid(0x1_0000_0000 + n),
  commandDigest: uuid(0x2_0000_0000 + n),
  premises: [
    { kind: 'guarded', stream: INSTITUTION, revision: 3 },
    { kind: 'pinned', stream: 'commission-self', revision: 7 },
  ],
  schemaVersion: 1,
  provenance: { kind: 'contemporaneous' },
  occurredAt: RECORDED,
  onDay: '2030-01-14',
  recordedAt: RECORDED,
});

const stored = (n: number, { type, data }: ActaEvent): EventToAppend => ({
  id: uuid(0x3_0000_0000 + n),
  type,
  data: data,
  metadata: metadata(n),
});

const assigned: ActaEvent = {
  type: 'CommitmentAssigned',
  data: {
    source: { kind: 'law', citation: 'Ley de Firma Electrónica Avanzada, artículo 5', body: 'body-consejo-ejecutivo' },
    institution: INSTITUTION,
    coResponsibles: [],
    task: 'Incluir la firma electrónica avanzada en sus trámites y servicios.',
    term: { kind: 'periodic', every: 'month', first: '2030-01-31' },
    milestones: [{ milestone: 'inventario', title: 'Inventario de trámites', due: '2030-03-31' }],
  },
};

const reported = (report: number): ActaEvent => ({
  type: 'ProgressReported',
  data: {
    report,
    ...(report === 1 ? {} : { resends: report - 1 }),
    claimed: 'substantial',
    progress: 7_500,
    period: '2030-01',
    summary: 'Nueve de los doce trámites aceptan ya la firma; los tres que faltan esperan el dictamen técnico.',
    evidence: [
      {
        evidence: 'acta-de-entrega',
        kind: 'paper-with-folio',
        description: 'Acta de entrega de los nueve trámites',
        deliveredBy: 'Enlace de la institución',
        receivedOn: '2030-01-14',
        folio: `${String(report)}/2030`,
      },
    ],
  },
});

const returned = (report: number): ActaEvent => ({
  type: 'ReportReturned',
  data: { report, reasons: 'El acta no dice qué trámites aceptan la firma: enumérelos.' },
});

export const commitmentOf = (n: number): CommitmentId => `commitment-ley-firma-${String(n)}`;

/** The nth event of the life of a commitment: it is assigned, and each report is returned and sent again as the next. */
export const nthOf = (n: number, first = 0): EventToAppend => {
  if (n === 0) return stored(first, assigned);
  return stored(first + n, n % 2 === 1 ? reported((n + 1) / 2) : returned(n / 2));
};

/** The life of a commitment, of so many events. */
export const lifeOf = (events: number, first = 0): readonly EventToAppend[] =>
  Array.from({ length: events }, (_, n) => nthOf(n, first));

/** How many of the events of a life are reports. */
export const reportsIn = (events: number): number => Math.floor(events / 2);
