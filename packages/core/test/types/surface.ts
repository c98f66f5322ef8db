import type { CommissionRecord, GivenAct, OpenSession, ReportProgress } from '@acta/core';

/** What a developer writes, and what the compiler does not let through. Compiled, never run. */
export const surface = async (record: CommissionRecord): Promise<string> => {
  const chair = { person: '3d1c0f4e-6f3a-4b87-9a55-0c1f6f2f8a11', office: 'chair', body: 'body-consejo' } as const;
  const typist = record.typedBy(chair.person);

  const opened = await typist.submit({
    as: chair,
    basis: { kind: 'own-signature' },
    command: { type: 'OpenSession', session: 'session-consejo-2030-o-01' },
  });
  if (opened._tag === 'Right') return opened.right.events[0]?.id ?? '';

  if (opened.left._tag === 'Refused') {
    const { rejection } = opened.left;
    if (rejection._tag === 'WrongStage') return rejection.needed;
    if (rejection._tag === 'Unlawful') return rejection.checks[0]?.rule ?? '';
    // @ts-expect-error opening a session is never refused for what a report lacks
    if (rejection._tag === 'ReportOutOfOrder') return 'never';
  }

  const act: GivenAct<OpenSession> = {
    as: chair,
    basis: { kind: 'own-signature' },
    // @ts-expect-error a motion’s id where a session’s is due
    command: { type: 'OpenSession', session: 'motion-firma' },
  };

  // @ts-expect-error the summary is missing
  const report: ReportProgress = {
    type: 'ReportProgress',
    commitment: 'commitment-x',
    report: 1,
    claimed: 'limited',
    evidence: [],
  };

  // @ts-expect-error nobody holds that office
  const nobody: GivenAct<OpenSession>['as'] = { person: chair.person, office: 'president', body: 'body-consejo' };

  // @ts-expect-error there is no such command
  await typist.submit({ as: chair, basis: { kind: 'own-signature' }, command: { type: 'CancelSession' } });

  const motion = await record.load('motion-firma');
  if (motion._tag === 'Right' && motion.right !== null) {
    // @ts-expect-error a motion has no quorum
    return String(motion.right.quorum) + motion.right.title;
  }
  return JSON.stringify([act, report, nobody]);
};
