import { Flag, integer, Line, object, type TypeOf } from '@acta/core';
import { defineProjection } from '@acta/projections';

const Report = object('Report', { commitment: Line, report: integer(1, 9_999), returned: Flag });
export type Report = TypeOf<typeof Report>;

/** The reports of open commitments: many documents, ended many at once. */
export const reports = defineProjection({
  name: 'reports',
  version: 1,
  document: Report,
  on: {
    ProgressReported: {
      keys: ({ stream, data: { report } }) => [`${stream}/${report}`],
      evolve: (_, { stream, data: { report } }) => ({ commitment: stream, report, returned: false }),
    },
    ReportReturned: {
      keys: ({ stream, data: { report } }) => [`${stream}/${report}`],
      evolve: (document) => document && { ...document, returned: true },
    },
    CommitmentClosed: { tag: ({ stream }) => stream, evolve: () => null },
  },
  tags: ({ commitment }) => [commitment],
});
