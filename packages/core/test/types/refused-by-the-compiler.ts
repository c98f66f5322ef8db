import type { As, CommissionRecord, OpenSession, GivenAct, Typist } from '@acta/core';

const basis = { kind: 'own-signature' } as const;
const person = '3d1c0f4e-6f3a-4b87-9a55-0c1f6f2f8a11';
const as: As = { person, office: 'executive-secretary', body: 'body-consejo' };

/** Commands that do not compile where a developer writes them. All of this file is compiled, never run. */
export const commands = async (typist: Typist): Promise<void> => {
  // @ts-expect-error the session is missing
  await typist.submit({ as, basis, command: { type: 'CountQuorum' } });

  await typist.submit({
    as,
    basis,
    // @ts-expect-error the summary is missing
    command: { type: 'ReportProgress', commitment: 'commitment-x', report: 1, claimed: 'limited', evidence: [] },
  });

  // @ts-expect-error a motion’s id where a session’s is due
  await typist.submit({ as, basis, command: { type: 'CountQuorum', session: 'motion-firma' } });

  // @ts-expect-error the same, tried out
  await typist.tryOut({ as, basis, command: { type: 'CountQuorum', session: 'motion-firma' } });

  // @ts-expect-error there is no such command
  await typist.submit({ as, basis, command: { type: 'CancelSession' } });

  await typist.submit({
    as,
    basis,
    // @ts-expect-error there is no such choice
    command: { type: 'CastCastingVote', session: 'session-consejo-2030-o-01', item: 'uno', choice: 'maybe' },
  });
};

/** Acts whose command would do. */
export const acts = async (typist: Typist): Promise<void> => {
  const command: OpenSession = { type: 'OpenSession', session: 'session-consejo-2030-o-01' };

  // @ts-expect-error nobody holds that office
  await typist.submit({ as: { person, office: 'president', body: 'body-consejo' }, basis, command });

  // @ts-expect-error an institution’s id where a body’s is due
  await typist.submit({ as: { person, office: 'chair', body: 'institution-salud' }, basis, command });

  // @ts-expect-error nothing says on what the act rests
  await typist.submit({ as, command });

  const act: GivenAct<OpenSession> = { as, basis, command };
  // @ts-expect-error who records is the host’s to say, not the act’s
  await typist.submit({ ...act, recordedBy: person });
};

/** Refusals that a command cannot get. */
export const refusals = async (typist: Typist): Promise<string> => {
  const session = 'session-consejo-2030-o-01';
  const opened = await typist.submit({ as, basis, command: { type: 'OpenSession', session } });
  if (opened._tag === 'Left' && opened.left._tag === 'Refused') {
    // @ts-expect-error opening a session is never refused for what a report lacks
    if (opened.left.rejection._tag === 'ReportOutOfOrder') return 'never';
    // @ts-expect-error only some refusals carry checks
    return String(opened.left.rejection.checks);
  }
  const added = await typist.submit({
    as,
    basis,
    command: { type: 'AddUnit', institution: 'institution-salud', unit: 'tic', name: 'TIC', source: 'Ley' },
  });
  if (added._tag === 'Left' && added.left._tag === 'Refused')
    // @ts-expect-error a unit is never refused for the offices of an institution
    if (added.left.rejection._tag === 'NotInOffice') return 'never';
  // @ts-expect-error what was recorded is there only where nothing was refused
  return String(added.right);
};

/** States of one stream read as another’s. */
export const states = async (record: CommissionRecord): Promise<string | null> => {
  // @ts-expect-error there is no stream of that kind
  await record.load('decision-firma');
  const motion = await record.load('motion-firma');
  if (motion._tag === 'Left' || motion.right === null) return null;
  // @ts-expect-error a motion has no quorum
  return String(motion.right.quorum);
};
