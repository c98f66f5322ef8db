import { CommitmentId, InstitutionId, integer, object, optional, PersonId } from '@acta/core';
import { defineProjection } from '@acta/projections';

/** Every so many events, an institution gives itself a focal point; the others are of commitments that are born, reported and closed. */
const DESIGNATION = 97;
const INSTITUTIONS = 5;
const AT_ONCE = 100;
const LIFE = 50;
const START = Date.parse('2030-01-14T18:00:00.000Z');

const uuid = (n) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
const institution = (n) => `institution-${'abcde'.charAt(n % INSTITUTIONS)}`;

const metadata = (n) => ({
  actor: { kind: 'person', person: uuid(1), office: 'registrar', of: 'commission-self' },
  recordedBy: uuid(1),
  basis: { kind: 'own-signature' },
  officeFrom: uuid(2),
  commandId: uuid(0x1_0000_0000 + n),
  commandDigest: uuid(0x2_0000_0000 + n),
  premises: [],
  schemaVersion: 1,
  provenance: { kind: 'contemporaneous' },
  occurredAt: new Date(START + n * 60_000).toISOString(),
  onDay: new Date(START + n * 60_000).toISOString().slice(0, 10),
  recordedAt: new Date(START + n * 60_000).toISOString(),
});

const assigned = (commitment) => ({
  type: 'CommitmentAssigned',
  data: {
    source: { kind: 'law', citation: 'Ley de Firma Electrónica Avanzada, artículo 5', body: 'body-consejo' },
    institution: institution(commitment),
    coResponsibles: [],
    task: 'Incluir la firma electrónica avanzada en sus trámites y servicios.',
    term: { kind: 'periodic', every: 'month', first: '2030-01-31' },
    milestones: [],
  },
});

const reported = (report) => ({
  type: 'ProgressReported',
  data: { report, claimed: 'substantial', summary: 'Nueve de los doce trámites aceptan ya la firma.', evidence: [] },
});

const returned = (report) => ({ type: 'ReportReturned', data: { report, reasons: 'Enumere los trámites.' } });

const closed = { type: 'CommitmentClosed', data: { reason: 'implemented' } };

const ofCommitment = (commitment, step) => {
  if (step === 0) return assigned(commitment);
  if (step === LIFE - 1) return closed;
  return step % 2 === 1 ? reported((step + 1) / 2) : returned(step / 2);
};

/** The n-th event of a record, from 0: the same in every process. */
export const nth = (n) => {
  const designations = Math.floor(n / DESIGNATION);
  const made = (stream, revision, event) => ({
    stream,
    revision,
    event: { id: uuid(0x3_0000_0000 + n), ...event, metadata: metadata(n) },
  });
  if (n % DESIGNATION === DESIGNATION - 1)
    return made(institution(designations), Math.floor(designations / INSTITUTIONS), {
      type: 'FocalPointDesignated',
      data: { person: uuid(1_000 + n), from: '2030-01-14' },
    });
  const turn = Math.floor((n - designations) / AT_ONCE);
  const commitment = Math.floor(turn / LIFE) * AT_ONCE + ((n - designations) % AT_ONCE);
  const step = turn % LIFE;
  return made(`commitment-ley-firma-${commitment}`, step, ofCommitment(commitment, step));
};

/** Appends events of the record, from one up to another, many in one commit. */
export const appendLives = async (store, from, to) => {
  const answers = await Promise.all(
    Array.from({ length: to - from }, (_, index) => {
      const { stream, revision, event } = nth(from + index);
      return store.append(stream, [event], revision === 0 ? 'noStream' : { exactly: revision - 1 });
    }),
  );
  for (const answer of answers) if (answer._tag === 'Left') throw new Error(JSON.stringify(answer.left));
};

const Tally = object('Tally', {
  commitment: CommitmentId,
  institution: InstitutionId,
  events: integer(1, 1_000),
  focalPoint: optional(PersonId),
});

const counted = (document) => (document === null ? null : { ...document, events: document.events + 1 });
const one = ({ stream }) => [stream];

/** Each open commitment, how many events it has had, and the focal point that its institution gave itself since. */
export const tally = defineProjection({
  name: 'tally',
  version: 1,
  document: Tally,
  on: {
    CommitmentAssigned: {
      keys: one,
      evolve: (_, { stream, data }) => ({ commitment: stream, institution: data.institution, events: 1 }),
    },
    ProgressReported: { keys: one, evolve: counted },
    ReportReturned: { keys: one, evolve: counted },
    CommitmentClosed: { keys: one, evolve: () => null },
    FocalPointDesignated: {
      tag: ({ stream }) => stream,
      evolve: (document, { data }) => ({ ...document, focalPoint: data.person }),
    },
  },
  tags: (document) => [document.institution],
});

const Load = object('Load', { institution: InstitutionId, commitments: integer(1, 100_000) });

/** How many commitments each institution was ever given. */
export const loads = defineProjection({
  name: 'loads',
  version: 1,
  document: Load,
  on: {
    CommitmentAssigned: {
      keys: ({ data }) => [data.institution],
      evolve: (document, { data }) => ({
        institution: data.institution,
        commitments: (document?.commitments ?? 0) + 1,
      }),
    },
  },
});
