import { describe, expect, it } from 'vitest';
import { PRESETS, sessionIdOf, type Charter, type Command } from '@acta/core';
import { BODY, commission, person, propose, SESSION, type Story } from '../story/commission.js';
import { arrive, atNoon, opening, present } from '../session/room-story.js';
import { decision, putToVote } from './attendance-story.js';
import { judged } from './convocation-story.js';
import { charterWith, checkIn, verdictIn } from './verdicts.js';

const adopting = (...value: NonNullable<Charter['rules']>['value']): Partial<Charter> => ({
  rules: { value, source: 'Artículo 20' },
});

const FIVE = ['hacienda', 'gobernacion', 'salud', 'educacion', 'economia'] as const;
const ITEM = { session: SESSION, item: 'punto-1' } as const;
const recusing = { type: 'RecordRecusal', ...ITEM, seat: 'salud', person: person('titular-salud') } as const;

const CONSULTATION = sessionIdOf({ body: BODY, year: 2030, kind: 'written-consultation', number: 1 });

/** A motion sent to every member in writing, with a paper. */
const consulting = async (story: Story): Promise<Command> => {
  await propose(story, 'motion-firma', []);
  return {
    type: 'OpenConsultation',
    session: CONSULTATION,
    body: BODY,
    year: 2030,
    number: 1,
    closes: '2030-01-09T18:00:00.000Z',
    agenda: [{ item: 'firma', title: 'Firma', motion: 'motion-firma', papers: [await story.paper()] }],
  };
};

describe('recusal@2', () => {
  it.each([
    ['recusal@1', 'met', []],
    ['recusal@2', 'broken', ['salud']],
  ] as const)('sees who voted in secret, as %s does not: %s', async (rule, verdict, voted) => {
    const story = await atNoon(adopting(rule));
    await opening(
      story,
      FIVE.map((seat) => present(seat)),
    );
    await story.done(story.secretary, recusing);
    await putToVote(story);
    const tally = { for: 5, against: 0, abstentions: 0 };
    await story.done(story.secretary, { type: 'RecordSecretBallot', ...ITEM, voted: [...FIVE].toSorted(), tally });
    expect(checkIn(await decision(story), 'recusal')).toMatchObject({ rule, verdict, observed: { voted } });
  });

  it.each([
    ['recusal@1', 'met'],
    ['recusal@2', 'broken'],
  ] as const)('sees the casting vote of who is recused, as %s does not: %s', async (rule, verdict) => {
    const story = await atNoon(adopting(rule));
    const presides = person('titular-salud');
    await arrive(story, ...FIVE.map((seat) => present(seat)));
    await story.done(story.registrar, {
      type: 'RecordBodyAdministration',
      body: BODY,
      offices: [{ comes: 'titular', office: 'chair', person: presides }],
      from: '2030-01-14',
      source: 'Oficio 3',
    });
    const chair = { ...story.chair, person: presides };
    await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
    await story.done(chair, { type: 'OpenSession', session: SESSION });
    await story.done(story.secretary, recusing);
    await story.done(chair, { type: 'PutItemToVote', ...ITEM });
    await story.done(story.secretary, {
      type: 'RecordRollCall',
      ...ITEM,
      votes: FIVE.filter((seat) => seat !== 'salud').map((seat, place) => ({
        seat,
        choice: place < 2 ? ('for' as const) : ('against' as const),
      })),
    });
    await story.done(chair, { type: 'CastCastingVote', ...ITEM, choice: 'for' });
    expect(checkIn(await judged(story, chair, { type: 'DecideItem', ...ITEM }), 'recusal')).toMatchObject({
      rule,
      verdict,
    });
  });
});

describe('outside a session', () => {
  const writing = (changes: Partial<Charter>): Charter =>
    charterWith({
      procedures: { value: ['session', 'written-consultation'], source: 'Artículo 15' },
      ...changes,
    });

  it.each([
    ['compound-quorum', { compoundQuorum: { value: { offices: ['chair'], atLeast: 3 }, source: 'Artículo 9' } }],
    ['item-papers', {}],
    ['agenda-approval', { agendaApproval: { value: { approval: 'required', changes: [] }, source: 'Artículo 16' } }],
  ] as const)('nobody is asked for what only a room has: %s@2', async (rule, changes) => {
    const first = await commission({ charter: writing(changes) });
    expect(verdictIn(await first.refused(first.secretary, await consulting(first)), rule)).toBe('broken');
    const others = ['compound-quorum@2', 'item-papers@2', 'agenda-approval@2'] as const;
    const second = await commission({ charter: writing({ ...changes, ...adopting(...others) }) });
    const opened = await second.done(second.secretary, await consulting(second));
    expect(verdictIn(opened, rule)).toBe('not-applicable');
  });

  it('a committee under the German law decides in writing', async () => {
    const story = await commission({ charter: PRESETS['germany-vwvfg'] });
    const opened = await story.done(story.secretary, await consulting(story));
    expect(verdictIn(opened, 'compound-quorum')).toBe('not-applicable');
    expect(verdictIn(opened, 'procedure')).toBe('met');
  });
});
