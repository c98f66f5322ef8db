import { describe, expect, it } from 'vitest';
import type { Charter, ClosureReason, Command, CompletionLevel } from '@acta/core';
import { charterWith, charterWithout, checkIn, verdictIn } from '../legality/verdicts.js';
import { assignTo, type Effects, type Story } from '../story/commission.js';
import { adopted, adoptedLater, commitmentOf, duty, evidence, report, stateOf, verify } from './duties.js';

const SALUD = commitmentOf('salud');
const FOLLOW_UP = charterWith({ closedBy: { value: 'follow-up-body', source: 'Artículo 30' } });

/** A commitment with one report, verified at a level; null: not reported. */
const withLevel = async (level: CompletionLevel | null, charter?: Charter): Promise<Story> => {
  const story = await adopted(assignTo('salud'), charter === undefined ? {} : { charter });
  await story.done(story.secretary, duty({ commitment: LATER }));
  if (level === null) return story;
  await story.done(story.focalPointOf('salud'), report({ evidence: [evidence({ folio: '12' })] }));
  await story.done(story.follower, verify({ level }));
  return story;
};

/** A later duty, of a law, that can take its place. */
const LATER = 'commitment-ley-salud';

const close = (reason: ClosureReason): Command => ({
  type: 'CloseCommitment',
  commitment: SALUD,
  reason,
  ...(reason === 'superseded' ? { supersededBy: LATER } : {}),
});

const closed = async (story: Story, reason: ClosureReason) => {
  const answer = await story.act(story.follower, close(reason));
  if (answer._tag === 'Right') return answer.right;
  if (answer.left._tag !== 'Refused') throw new Error(JSON.stringify(answer.left));
  return answer.left.rejection;
};

const closing = (reason: ClosureReason): Effects => [
  { kind: 'close-commitment', effect: 'cierre', commitment: SALUD, reason },
];

describe('the reason', () => {
  const cases: readonly (readonly [ClosureReason, CompletionLevel | null, string])[] = [
    ['implemented', 'substantial', 'broken'],
    ['implemented', 'complete', 'met'],
    ['partly-implemented', null, 'broken'],
    ['partly-implemented', 'not-started', 'broken'],
    ['partly-implemented', 'limited', 'met'],
    ['partly-implemented', 'complete', 'met'],
    ['not-implemented', null, 'not-applicable'],
    ['superseded', null, 'not-applicable'],
    ['without-matter', null, 'not-applicable'],
    ['impossible', null, 'not-applicable'],
    ['cancelled', 'limited', 'not-applicable'],
  ];
  it.each(cases.filter(([, , verdict]) => verdict !== 'broken'))(
    '%s closes what was verified as %s',
    async (reason, level) => {
      const story = await withLevel(level, FOLLOW_UP);
      const done = await story.done(story.follower, close(reason));
      expect(done.events).toMatchObject([{ type: 'CommitmentClosed', data: { reason } }]);
      expect(await stateOf(story, SALUD)).toMatchObject({ stage: 'closed', closedFor: reason });
    },
  );

  it.each(cases)('%s, of what was verified as %s: %s', async (reason, level, verdict) => {
    expect(verdictIn(await closed(await withLevel(level, FOLLOW_UP), reason), 'closure-reason')).toBe(verdict);
  });

  it('cannot be verified where the charter is silent', async () => {
    const { closureReasons: _, ...charter } = FOLLOW_UP;
    expect(verdictIn(await closed(await withLevel(null, charter), 'implemented'), 'closure-reason')).toBe(
      'unverifiable',
    );
  });
});

describe('who closes it', () => {
  it('is the body, by a resolution, on the proposal of the technical secretariat', async () => {
    const story = await withLevel('complete');
    const proposal: Command = {
      type: 'ProposeClosure',
      commitment: SALUD,
      reason: 'implemented',
      grounds: 'Verificado.',
    };
    await story.done(story.follower, proposal);
    expect(await story.refused(story.follower, proposal)).toEqual({ _tag: 'AlreadySo', what: SALUD });
    expect(checkIn(await closed(story, 'implemented'), 'closed-by')).toMatchObject({
      verdict: 'broken',
      required: { closedBy: 'body-on-proposal' },
      observed: { resolution: 'none', proposed: true },
    });
    const done = await adoptedLater(story, closing('implemented'));
    expect(done.follows.at(-1)).toMatchObject({
      type: 'CommitmentClosed',
      stream: SALUD,
      data: { reason: 'implemented', resolution: 'resolution-consejo-2030-o-02-01' },
    });
    for (const rule of ['closed-by', 'closure-reason']) expect(verdictIn(done, rule)).toBe('met');
    expect(await story.refused(story.follower, proposal)).toMatchObject({ _tag: 'NotOwed', stage: 'closed' });
  });

  it.each([
    ['body-on-proposal', null, 'broken'],
    ['body-on-proposal', 'cancelled', 'broken'],
    ['body-on-proposal', 'implemented', 'met'],
    ['body', null, 'met'],
  ] as const)('under %s, what was proposed being %s, is the body: %s', async (value, proposed, verdict) => {
    const story = await withLevel('complete', charterWith({ closedBy: { value, source: 'Artículo 30' } }));
    if (proposed !== null)
      await story.done(story.follower, {
        type: 'ProposeClosure',
        commitment: SALUD,
        reason: proposed,
        grounds: 'Así consta.',
      });
    const done = await adoptedLater(story, closing('implemented'));
    const closure = done.follows.find(({ stream, type }) => stream === SALUD || type === 'EffectRefused');
    expect(closure?.type).toBe(verdict === 'met' ? 'CommitmentClosed' : 'EffectRefused');
    if (verdict === 'met') expect(verdictIn(done, 'closed-by')).toBe('met');
  });

  it('is the follow-up body where the charter says so', async () => {
    const outcome = await closed(await withLevel('complete', FOLLOW_UP), 'implemented');
    expect(verdictIn(outcome, 'closed-by')).toBe('met');
  });

  it('cannot be verified where the charter is silent', async () => {
    const outcome = await closed(await withLevel(null, charterWithout('closedBy')), 'cancelled');
    expect(verdictIn(outcome, 'closed-by')).toBe('unverifiable');
  });

  it('is no resolution that does not close it', async () => {
    const story = await withLevel('complete');
    const cited = { ...close('implemented'), resolution: 'resolution-consejo-2030-o-01-01' } as Command;
    expect(await story.refused(story.follower, cited)).toEqual({
      _tag: 'ClosureNotResolved',
      resolution: 'resolution-consejo-2030-o-01-01',
      commitment: SALUD,
    });
  });
});

it('that a resolution may not carry out is refused, recorded, and does not stop the rest', async () => {
  const story = await withLevel('limited');
  const done = await adoptedLater(story, [
    ...closing('implemented'),
    ...assignTo('educacion').map((effect) => ({ ...effect, effect: 'otro' })),
  ]);
  expect(done.follows.map(({ type }) => type)).toEqual(['ResolutionTookEffect', 'EffectRefused', 'CommitmentAssigned']);
  expect(done.follows[1]?.data).toMatchObject({ effect: 'cierre', stream: SALUD, rejection: 'Unlawful' });
});

describe('what takes the place of a superseded one', () => {
  it('is named, and told from then on', async () => {
    const story = await withLevel(null, FOLLOW_UP);
    const unnamed: Command = { type: 'CloseCommitment', commitment: SALUD, reason: 'superseded' };
    const notNamed = { _tag: 'SupersedingNotNamed', commitment: SALUD };
    expect(await story.refused(story.follower, unnamed)).toEqual(notNamed);
    expect(await story.refused(story.follower, { ...unnamed, supersededBy: SALUD })).toEqual(notNamed);
    const nowhere = 'commitment-ninguno';
    expect(await story.refused(story.follower, { ...unnamed, supersededBy: nowhere })).toEqual({
      _tag: 'Unknown',
      id: nowhere,
    });
    expect((await story.done(story.follower, close('superseded'))).events).toMatchObject([
      { type: 'CommitmentClosed', data: { reason: 'superseded', supersededBy: LATER } },
    ]);
  });

  it('is nothing where it is closed for another reason', async () => {
    const story = await withLevel(null, FOLLOW_UP);
    const cancelled: Command = {
      ...close('superseded'),
      type: 'CloseCommitment',
      commitment: SALUD,
      reason: 'cancelled',
    };
    expect(await story.refused(story.follower, cancelled)).toEqual({
      _tag: 'NotSuperseded',
      commitment: SALUD,
      reason: 'cancelled',
    });
  });

  it.each([
    ['the resolution that closes it', {}, 'resolution-consejo-2030-o-02-01'],
    ['what that resolution names', { supersededBy: LATER } as const, LATER],
  ])('is %s', async (_, named, supersededBy) => {
    const story = await withLevel(null, charterWith({ closedBy: { value: 'body', source: 'Artículo 30' } }));
    const [closure] = closing('superseded');
    if (closure?.kind !== 'close-commitment') throw new Error('no closure');
    const done = await adoptedLater(story, [{ ...closure, ...named }]);
    expect(done.follows.at(-1)).toMatchObject({ type: 'CommitmentClosed', stream: SALUD, data: { supersededBy } });
  });
});
