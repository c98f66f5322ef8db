import { describe, expect, it } from 'vitest';
import { absentVotes } from '../../src/legality/absent-votes.js';
import { abstention } from '../../src/legality/abstention.js';
import { alternate } from '../../src/legality/alternate.js';
import { castingVote } from '../../src/legality/casting-vote.js';
import { chairVote } from '../../src/legality/chair-vote.js';
import { competence } from '../../src/legality/competence.js';
import { consensus } from '../../src/legality/consensus.js';
import { decidesOrProposes } from '../../src/legality/decides-or-proposes.js';
import { majority } from '../../src/legality/majority.js';
import { oneVotePerInstitution } from '../../src/legality/one-vote-per-institution.js';
import { procedure } from '../../src/legality/procedure.js';
import { recusal } from '../../src/legality/recusal.js';
import { voiceOnly } from '../../src/legality/voice-only.js';
import { writtenConsultation } from '../../src/legality/written-consultation.js';
import { ballotUnder, bodyOf, byArticle, FIVE, notAsked, sessionOf, stating, untold, voted } from './judging.js';

const TWO_TO_ONE = { hacienda: 'for', gobernacion: 'for', salud: 'against' } as const;
const NOT_APPLICABLE = { required: {}, observed: {}, verdict: 'not-applicable' } as const;

describe('the competence of a body', () => {
  const on = (
    day: string,
    mandate: { readonly from: string | null; readonly until: string | null },
    matter = 'firma',
  ) =>
    competence.judge(
      ballotUnder(null, voted(TWO_TO_ONE), {
        day,
        matter,
        body: bodyOf([], { mandate: { matters: ['firma'], ...mandate } }),
      }),
    );

  it.each([
    ['2014-01-05', 'broken'],
    ['2014-01-06', 'met'],
    ['2014-12-31', 'met'],
    ['2015-01-01', 'broken'],
  ])('of a mandate from 6 January to 31 December, on %s: %s', (day, verdict) => {
    expect(on(day, { from: '2014-01-06', until: '2014-12-31' })).toEqual({
      required: { matter: 'firma', day },
      observed: { matters: ['firma'], from: '2014-01-06', until: '2014-12-31' },
      verdict,
    });
  });

  it('goes back as far as anybody asks, and on, where the mandate has no day', () => {
    for (const [day, from, until, verdict] of [
      ['1900-01-01', null, null, 'met'],
      ['2014-12-31', null, '2014-12-31', 'met'],
      ['2015-01-01', null, '2014-12-31', 'broken'],
      ['2014-01-05', '2014-01-06', null, 'broken'],
      ['2099-01-01', '2014-01-06', null, 'met'],
    ] as const)
      expect(on(day, { from, until })).toEqual({
        required: { matter: 'firma', day },
        observed: { matters: ['firma'], ...(from === null ? {} : { from }), ...(until === null ? {} : { until }) },
        verdict,
      });
  });

  it('is of the matters in its mandate', () => {
    expect(on('2014-03-12', { from: null, until: null }, 'datos')).toMatchObject({ verdict: 'broken' });
  });
});

describe('the majority', () => {
  const charter = stating('majority', { formula: { kind: 'more-than-half' }, abstentions: 'counted' });
  const required = { votesFor: 2, of: 3, formula: 'more-than-half', abstentions: 'counted' };
  const counted = (votesFor: number, votesAgainst: number) => ({
    votesFor,
    votesAgainst,
    abstentions: 0,
    tie: false,
    castingVote: 'none',
  });

  it('is asked of what was put to the vote and has an outcome', () => {
    expect(majority.judge(ballotUnder(charter, voted(TWO_TO_ONE), { outcome: null }))).toEqual(NOT_APPLICABLE);
    const neverPut = { ...voted(TWO_TO_ONE), putToVote: null };
    expect(majority.judge(ballotUnder(charter, neverPut))).toEqual(NOT_APPLICABLE);
    expect(majority.judge(ballotUnder(charter, voted(null), { outcome: 'deferred' }))).toEqual(
      notAsked({ outcome: 'deferred' }),
    );
  });

  it('is what the votes give, and no other outcome is', () => {
    expect(majority.judge(ballotUnder(charter, voted(TWO_TO_ONE)))).toEqual(
      byArticle(required, { outcome: 'adopted', ...counted(2, 1) }, 'met'),
    );
    expect(majority.judge(ballotUnder(charter, voted(TWO_TO_ONE), { outcome: 'defeated' }))).toEqual(
      byArticle(required, { outcome: 'defeated', ...counted(2, 1) }, 'broken'),
    );
  });

  it('is of no replies in writing that an objection sends to a session, and only then', () => {
    const objected = voted(TWO_TO_ONE, { objections: ['salud'] });
    const inWriting = { session: sessionOf({ closes: '2014-03-11T18:00:00.000Z' }) };
    const verdictOf = (ballot: typeof objected, changes: Parameters<typeof ballotUnder>[2]) =>
      majority.judge(ballotUnder(charter, ballot, changes));
    expect(verdictOf(objected, { ...inWriting, outcome: 'deferred' })).toEqual({
      ...NOT_APPLICABLE,
      observed: { outcome: 'deferred' },
    });
    expect(verdictOf(objected, { ...inWriting, outcome: 'adopted' }).verdict).toBe('met');
    expect(verdictOf(voted(TWO_TO_ONE), { ...inWriting, outcome: 'deferred' }).verdict).toBe('broken');
    expect(verdictOf(objected, { outcome: 'deferred' }).verdict).toBe('broken');
  });

  it('of what is declared without a vote is that it was adopted', () => {
    const declared = voted(null, { declared: 'unanimity' });
    for (const [outcome, verdict] of [
      ['adopted', 'met'],
      ['proposed', 'met'],
      ['defeated', 'broken'],
    ] as const)
      expect(majority.judge(ballotUnder(charter, declared, { outcome }))).toEqual(
        byArticle({ outcome: 'adopted' }, { outcome, declared: 'unanimity' }, verdict),
      );
  });

  it('of votes that have weights and no names is nobody’s to tell', () => {
    const hands = { events: [], tally: { for: 2, against: 1, abstentions: 0 }, voted: null, attendance: [] };
    const weighing = (weight: number) => {
      const { putToVote } = voted(null);
      return {
        ...voted(null, { counted: hands }),
        putToVote: putToVote && { ...putToVote, weights: [{ seat: 'hacienda', weight }] },
      };
    };
    expect(majority.judge(ballotUnder(charter, weighing(3)))).toEqual(untold({ outcome: 'adopted', weighed: false }));
    expect(majority.judge(ballotUnder(charter, weighing(1))).verdict).toBe('met');
  });
});

describe('the casting vote', () => {
  const TIE = { hacienda: 'for', salud: 'against' } as const;
  const cast = (votes: Parameters<typeof voted>[0]) =>
    voted(votes, { castingVote: { choice: 'for', by: null, presiding: false } });

  it.each([
    ['titular-chair', 'titular', 'met'],
    ['titular-chair', 'acting', 'broken'],
    ['titular-chair', 'not-the-chair', 'broken'],
    ['titular-chair', null, 'broken'],
    ['who-presides', 'titular', 'met'],
    ['who-presides', 'acting', 'met'],
    ['who-presides', 'not-the-chair', 'broken'],
    ['who-presides', null, 'broken'],
    ['nobody', 'titular', 'broken'],
  ] as const)('that is the %s’s, cast by the %s in a tie: %s', (by, castingChair, verdict) => {
    expect(castingVote.judge(ballotUnder(stating('castingVote', by), cast(TIE), { castingChair }))).toEqual(
      byArticle(
        { tie: true, by },
        { tie: true, by: castingChair ?? 'not-the-chair', votesFor: 1, votesAgainst: 1 },
        verdict,
      ),
    );
  });

  it('decides nothing where there is no tie, and is asked of nothing without it or without votes', () => {
    const charter = stating('castingVote', 'titular-chair');
    const judge = (ballot: ReturnType<typeof voted>) =>
      castingVote.judge(ballotUnder(charter, ballot, { castingChair: 'titular' }));
    expect(judge(cast(TWO_TO_ONE))).toEqual(
      byArticle(
        { tie: true, by: 'titular-chair' },
        { tie: false, by: 'titular', votesFor: 2, votesAgainst: 1 },
        'broken',
      ),
    );
    expect(judge(voted(TIE))).toEqual(NOT_APPLICABLE);
    expect(judge(cast(null))).toEqual(NOT_APPLICABLE);
  });
});

it.each([
  ['with-the-members', true, notAsked({ chairVote: 'with-the-members' })],
  ['only-in-a-tie', null, untold({ chairVote: 'only-in-a-tie' })],
  ['only-in-a-tie', true, byArticle({ chairVote: 'only-in-a-tie' }, { chairVoted: true }, 'broken')],
  ['only-in-a-tie', false, byArticle({ chairVote: 'only-in-a-tie' }, { chairVoted: false }, 'met')],
] as const)('a chair who votes %s, and did: %s', (rule, chairVoted, found) => {
  const charter = stating('chairVote', rule);
  expect(chairVote.judge(ballotUnder(charter, voted(TWO_TO_ONE), { chairVoted }))).toEqual(found);
  expect(chairVote.judge(ballotUnder(charter, voted(null), { chairVoted }))).toEqual(NOT_APPLICABLE);
});

it.each([
  ['not-allowed', true, 'broken'],
  ['not-allowed', false, 'broken'],
  ['opinion-only', true, 'broken'],
  ['opinion-only', false, 'met'],
  ['counted-never-in-quorum', true, 'met'],
  ['counted-never-in-quorum', false, 'met'],
] as const)('what an absent member wrote, under %s, counted: %s, is %s', (rule, counts, verdict) => {
  const ballot = voted(TWO_TO_ONE, { positions: [{ seat: 'economia', choice: 'for', counts }] });
  expect(absentVotes.judge(ballotUnder(stating('absentVotes', rule), ballot))).toEqual(
    byArticle({ absentVotes: rule }, { positions: ['economia'], counted: counts ? ['economia'] : [] }, verdict),
  );
});

describe('an abstention', () => {
  const abstaining = voted({ hacienda: 'abstention', salud: 'for' });

  it.each([
    ['allowed', abstaining, 1, 'met'],
    ['forbidden', abstaining, 1, 'broken'],
    ['forbidden', voted(TWO_TO_ONE), 0, 'met'],
  ] as const)('is %s', (rule, ballot, abstentions, verdict) => {
    expect(abstention.judge(ballotUnder(stating('abstention', rule), ballot))).toEqual(
      byArticle({ abstention: rule }, { abstentions }, verdict),
    );
  });

  it('is forbidden to whoever sits ex officio, and not to who was appointed', () => {
    const charter = stating('abstention', 'forbidden-to-ex-officio');
    const appointed = bodyOf([{ ...FIVE[0], holder: 'appointed' }, FIVE[2] ?? {}]);
    const required = { abstention: 'forbidden-to-ex-officio' };
    expect(abstention.judge(ballotUnder(charter, abstaining))).toEqual(
      byArticle(required, { abstentions: 1, exOfficio: 1 }, 'broken'),
    );
    expect(abstention.judge(ballotUnder(charter, abstaining, { body: appointed }))).toEqual(
      byArticle(required, { abstentions: 1, exOfficio: 0 }, 'met'),
    );
    expect(abstention.judge(ballotUnder(charter, voted({ nadie: 'abstention' })))).toEqual(
      byArticle(required, { abstentions: 1, exOfficio: 1 }, 'broken'),
    );
  });

  it('in writing is one where it counts, also where nobody else voted', () => {
    const charter = stating('abstention', 'forbidden-to-ex-officio');
    const { putToVote } = voted(null);
    const silent = { putToVote: putToVote && { ...putToVote, assentingBySilence: ['salud'] } };
    const written = (counts: boolean, ballot = voted(TWO_TO_ONE)) =>
      abstention.judge(
        ballotUnder(charter, { ...ballot, positions: [{ seat: 'economia', choice: 'abstention', counts }] }),
      );
    const found = (abstentions: number, verdict: 'met' | 'broken') =>
      byArticle({ abstention: 'forbidden-to-ex-officio' }, { abstentions, exOfficio: abstentions }, verdict);
    expect(written(true)).toEqual(found(1, 'broken'));
    expect(written(false)).toEqual(found(0, 'met'));
    expect(written(true, voted(null, silent))).toEqual(found(1, 'broken'));
  });

  it('without a name is told only as far as the appointed cannot have been all of them', () => {
    const charter = stating('abstention', 'forbidden-to-ex-officio');
    const hands = (abstentions: number, ...appointed: readonly string[]) =>
      abstention.judge(
        ballotUnder(
          charter,
          voted(null, {
            counted: { events: [], tally: { for: 1, against: 0, abstentions }, voted: null, attendance: [] },
          }),
          { body: bodyOf(FIVE.map((one) => (appointed.includes(one.seat) ? { ...one, holder: 'appointed' } : one))) },
        ),
      );
    const found = (abstentions: number, exOfficio: number) =>
      byArticle(
        { abstention: 'forbidden-to-ex-officio' },
        { abstentions, exOfficio },
        exOfficio === 0 ? 'met' : 'broken',
      );
    expect(hands(1, 'salud')).toEqual(untold({ abstentions: 1 }));
    expect(hands(2, 'salud')).toEqual(found(2, 1));
    expect(hands(0, 'salud')).toEqual(found(0, 0));
    expect(hands(1, 'hacienda', 'gobernacion', 'salud')).toEqual(found(1, 0));
    expect(hands(1)).toEqual(found(1, 1));
  });
});

describe('an alternate', () => {
  const lawless = { seat: 'salud', theirs: true, lawful: false };

  it.each([
    ['who may not vote and did', lawless, ['salud'], 'broken'],
    ['who may vote and did', { ...lawless, lawful: true }, [], 'met'],
    ['whose titular voted', { ...lawless, theirs: false }, [], 'met'],
    ['who did not vote', { ...lawless, seat: 'economia' }, [], 'met'],
  ] as const)('%s', (_, vote, wrongly, verdict) => {
    expect(alternate.judge(ballotUnder(null, voted(TWO_TO_ONE), { votesOfAlternates: [vote] }))).toEqual({
      required: { accredited: true, titularAbsent: true },
      observed: { alternates: [vote.seat], wrongly },
      verdict,
    });
  });

  it('is nobody’s matter where none was there, or nobody voted', () => {
    expect(alternate.judge(ballotUnder(null, voted(TWO_TO_ONE)))).toEqual({
      ...NOT_APPLICABLE,
      observed: { alternates: 0 },
    });
    expect(alternate.judge(ballotUnder(null, voted(null), { votesOfAlternates: [lawless] }))).toEqual({
      ...NOT_APPLICABLE,
      observed: { alternates: 1 },
    });
  });
});

describe('consensus', () => {
  const sought = stating('consensus', 'sought-first');

  it('is sought before a vote, where the charter has it so', () => {
    const required = { consensus: 'sought-first' };
    expect(consensus.judge(ballotUnder(sought, voted(TWO_TO_ONE)))).toEqual(
      byArticle(required, { declared: 'none', objections: [] }, 'broken'),
    );
    const objected = voted(TWO_TO_ONE, { declared: 'consensus', objections: ['salud'] });
    expect(consensus.judge(ballotUnder(sought, objected))).toEqual(
      byArticle(required, { declared: 'consensus', objections: ['salud'] }, 'met'),
    );
    expect(consensus.judge(ballotUnder(stating('consensus', 'not-sought'), voted(TWO_TO_ONE)))).toEqual(
      notAsked({ consensus: 'not-sought' }),
    );
  });

  it('is asked of nothing that was not voted', () => {
    expect(consensus.judge(ballotUnder(sought, voted(TWO_TO_ONE), { outcome: null }))).toEqual(NOT_APPLICABLE);
    expect(consensus.judge(ballotUnder(sought, voted(null), { outcome: 'noted' }))).toEqual(NOT_APPLICABLE);
    expect(consensus.judge(ballotUnder(sought, { ...voted(null), putToVote: null }))).toEqual(NOT_APPLICABLE);
  });
});

describe('a body that decides some matters and proposes others', () => {
  const charter = stating('decides', [
    { body: 'body-pleno', decides: ['datos'], proposesTo: 'body-otro' },
    { body: 'body-consejo', decides: ['firma'], proposesTo: 'body-pleno' },
  ]);
  const judge = (changes: Parameters<typeof ballotUnder>[2]) =>
    decidesOrProposes.judge(ballotUnder(charter, voted(TWO_TO_ONE), changes));

  it.each([
    ['firma', 'adopted', true, 'met'],
    ['firma', 'proposed', true, 'broken'],
    ['datos', 'adopted', false, 'broken'],
    ['datos', 'proposed', false, 'met'],
  ] as const)('%s %s', (matter, outcome, decidesMatter, verdict) => {
    expect(judge({ matter, outcome })).toEqual(
      byArticle({ matter, decidesMatter }, { outcome, matters: ['firma'] }, verdict),
    );
  });

  it('is asked of what was carried, of a matter, in a body that the charter lists', () => {
    for (const changes of [{ matter: null }, { outcome: null }, { outcome: 'defeated' }] as const)
      expect(judge(changes)).toEqual(NOT_APPLICABLE);
    expect(judge({ session: sessionOf({ body: 'body-ajeno' }) })).toEqual(notAsked({ matter: 'firma' }));
  });
});

describe('votes', () => {
  it('are one for each institution, and of seats of the body', () => {
    const twice = bodyOf([...FIVE, { seat: 'credito', institution: 'institution-hacienda', right: 'vote' }]);
    const judge = (votes: Parameters<typeof voted>[0]) =>
      oneVotePerInstitution.judge(ballotUnder(stating('votes', 'one-per-institution'), voted(votes), { body: twice }));
    const required = { votes: 'one-per-institution' };
    expect(judge({ ...TWO_TO_ONE, credito: 'for' })).toEqual(
      byArticle(required, { votes: 4, institutions: 3, twice: ['institution-hacienda'] }, 'broken'),
    );
    expect(judge({ ...TWO_TO_ONE, nadie: 'for' })).toEqual(
      byArticle(required, { votes: 3, institutions: 3, twice: [] }, 'met'),
    );
  });

  it('are no matter of a voice, nor of a seat that is not there', () => {
    const judge = (votes: Parameters<typeof voted>[0]) =>
      voiceOnly.judge(ballotUnder(stating('secretaryAndGuests', 'voice-only'), voted(votes)));
    const required = { withoutVote: 'voice-only' };
    expect(judge(TWO_TO_ONE)).toEqual(byArticle(required, { voted: [] }, 'met'));
    expect(judge({ ...TWO_TO_ONE, inai: 'for', nadie: 'for' })).toEqual(
      byArticle(required, { voted: ['inai', 'nadie'] }, 'broken'),
    );
  });

  it('are not cast by who is recused, unless somebody else is there for the seat', () => {
    const charter = stating('recusal', 'stays-in-the-base');
    const judge = (ballot: ReturnType<typeof voted>, recused: readonly string[], withoutOther: readonly string[]) =>
      recusal.judge(ballotUnder(charter, ballot, { recused, withoutOther }));
    const required = { withoutVote: true, recusal: 'stays-in-the-base' };
    expect(judge(voted(TWO_TO_ONE), ['salud'], ['salud'])).toEqual(
      byArticle(required, { recused: ['salud'], voted: ['salud'] }, 'broken'),
    );
    expect(judge(voted(TWO_TO_ONE), ['salud'], [])).toEqual(
      byArticle(required, { recused: ['salud'], voted: [] }, 'met'),
    );
    expect(judge(voted(null), ['salud'], ['salud'])).toEqual(
      byArticle(required, { recused: ['salud'], voted: [] }, 'met'),
    );
    expect(judge(voted(TWO_TO_ONE), [], [])).toEqual({ ...NOT_APPLICABLE, observed: { recused: [] } });
  });
});

describe('the procedure', () => {
  it.each([
    ['ordinary', true, 'session', 'met'],
    ['extraordinary', true, 'session', 'met'],
    ['ordinary', false, 'session', 'broken'],
    ['written-consultation', true, 'written-consultation', 'broken'],
    ['chair-decision', true, 'chair-subject-to-ratification', 'broken'],
  ] as const)('of sessions alone: %s, on the agenda %s', (kind, onAgenda, found, verdict) => {
    const subject = ballotUnder(stating('procedures', ['session']), voted(TWO_TO_ONE), {
      session: sessionOf({ kind }),
      onAgenda,
    });
    expect(procedure.judge(subject)).toEqual(
      byArticle(
        { procedures: ['session'], onAgenda: true },
        { procedure: found, item: 'punto-1', onAgenda, agenda: [] },
        verdict,
      ),
    );
    expect(procedure.judge({ ...subject, matter: null })).toEqual({ ...NOT_APPLICABLE, observed: { item: 'punto-1' } });
  });
});

describe('a written consultation', () => {
  const CLOSES = '2014-03-12T18:00:00.000Z';
  const charter = stating('writtenConsultation', {
    minimumReplies: { kind: 'more-than-half' },
    silence: 'no-vote',
    objection: 'sends-it-to-a-session',
  });
  const judge = (ballot: ReturnType<typeof voted>, changes: Parameters<typeof ballotUnder>[2] = {}) =>
    writtenConsultation.judge(ballotUnder(charter, ballot, { session: sessionOf({ closes: CLOSES }), ...changes }));
  const required = { replies: 3, of: 4, notBefore: CLOSES, objection: 'sends-it-to-a-session' };
  const EARLY = '2014-03-12T17:59:59.999Z';

  it('is decided once its time is up or all have replied, and enough have', () => {
    const all = { ...TWO_TO_ONE, economia: 'for' } as const;
    for (const [votes, decidedAt, replies, verdict] of [
      [TWO_TO_ONE, CLOSES, 3, 'met'],
      [TWO_TO_ONE, EARLY, 3, 'broken'],
      [all, EARLY, 4, 'met'],
      [{ hacienda: 'for', salud: 'for' }, CLOSES, 2, 'broken'],
    ] as const)
      expect(judge(voted(votes), { decidedAt })).toEqual(
        byArticle(required, { replies, decidedAt, objections: [] }, verdict),
      );
    expect(judge(voted(null), { decidedAt: CLOSES })).toEqual(
      byArticle(required, { replies: 0, decidedAt: CLOSES, objections: [] }, 'broken'),
    );
  });

  it('is stopped by an objection, and is asked of nothing undecided', () => {
    expect(judge(voted(TWO_TO_ONE, { objections: ['salud'] }), { decidedAt: CLOSES })).toEqual(
      byArticle(required, { replies: 3, decidedAt: CLOSES, objections: ['salud'] }, 'broken'),
    );
    for (const changes of [{ outcome: null }, { outcome: 'deferred' }, { session: sessionOf() }] as const)
      expect(judge(voted(TWO_TO_ONE), changes)).toEqual(NOT_APPLICABLE);
  });
});
