import { describe, expect, it } from 'vitest';
import type { Charter, Done } from '@acta/core';
import { irregularEffects } from '../../src/legality/irregular-effects.js';
import { adopt, commitmentOf, registerState } from '../commitment/duties.js';
import { charterWith, checkIn, verdictIn } from '../legality/verdicts.js';
import {
  assignTo,
  commission,
  institutionOf,
  openSession,
  propose,
  SESSION,
  votes,
  type Story,
} from '../story/commission.js';

const RESOLUTION = 'resolution-consejo-2030-o-01-01';
const at = (value: 'adoption' | 'closing') => charterWith({ takesEffect: { value, source: 'Artículo 12' } });

const sitting = async (charter?: Charter): Promise<Story> => {
  const story = await commission(charter === undefined ? {} : { charter });
  await propose(story, 'motion-firma', assignTo('salud'));
  await openSession(story, ['motion-firma']);
  return story;
};

/** Adopted against three of five votes: the chair declared it so, and the secretary attests it. */
const adoptedIrregularly = async (charter: Charter): Promise<readonly [Story, Done, Done]> => {
  const story = await sitting(charter);
  const item = { session: SESSION, item: 'punto-1' } as const;
  await story.done(story.chair, { type: 'PutItemToVote', ...item });
  const cast = votes(['hacienda', 'salud'], ['gobernacion', 'educacion', 'economia']);
  await story.done(story.secretary, { type: 'RecordRollCall', ...item, votes: cast });
  const attested = { attested: { paper: await story.paper(), grounds: 'Así lo declaró la presidencia.' } };
  const decided = await story.done(story.secretary, { type: 'DecideItem', ...item, outcome: 'adopted' }, attested);
  return [story, decided, await story.done(story.chair, { type: 'CloseSession', session: SESSION })];
};

const types = ({ follows }: Done): readonly string[] => follows.map(({ type }) => type);

describe('a resolution takes effect', () => {
  it('when the session closes, or at its adoption, as the charter says, and at no other moment', async () => {
    const [decided, closed] = await adopt(await sitting(at('closing')));
    if (decided === undefined || closed === undefined) throw new Error('not adopted');
    expect(types(decided)).toEqual(['MotionApproved', 'ResolutionAdopted']);
    expect(types(closed)).toEqual(['ResolutionTookEffect', 'CommitmentAssigned']);
    expect(checkIn(closed, 'takes-effect')).toMatchObject({
      verdict: 'met',
      required: { moment: 'closing' },
      observed: { moment: 'closing', sessionClosed: true },
    });
    expect(verdictIn(closed, 'irregular-effects')).toBe('not-applicable');
    const [early, later] = await adopt(await sitting(at('adoption')));
    if (early === undefined || later === undefined) throw new Error('not adopted');
    expect(types(early)).toEqual(['MotionApproved', 'ResolutionAdopted', 'ResolutionTookEffect', 'CommitmentAssigned']);
    expect(checkIn(early, 'takes-effect')).toMatchObject({ verdict: 'met', observed: { sessionClosed: false } });
    expect(types(later)).toEqual([]);
  });

  it('by nobody’s word', async () => {
    const story = await sitting();
    await adopt(story);
    for (const as of [story.chair, story.secretary, story.registrar])
      expect(await story.refused(as, { type: 'BringIntoEffect', resolution: RESOLUTION })).toMatchObject({
        _tag: 'NotAuthorised',
        allowed: [],
      });
  });

  it('at adoption and unverified, where the charter is silent', async () => {
    const { takesEffect: _, ...silent } = charterWith({});
    const [decided] = await adopt(await sitting(silent));
    if (decided === undefined) throw new Error('not adopted');
    expect(verdictIn(decided, 'takes-effect')).toBe('unverifiable');
  });
});

describe('the effects of an irregular resolution', () => {
  it('wait where the charter says so', async () => {
    const [story, decided, closed] = await adoptedIrregularly(charterWith({}));
    expect(decided.follows[1]?.data).toMatchObject({ takesEffect: 'wait', brokenRules: ['majority@1'] });
    expect([types(closed), closed.refused]).toEqual([[], []]);
    expect(await story.record.load(RESOLUTION)).toMatchObject({ right: { tookEffectOn: null } });
    const again = await story.record.finish();
    expect(again).toEqual({ _tag: 'Right', right: [] });
  });

  it('run where it says that, and stay marked', async () => {
    const charter = charterWith({ irregularEffects: { value: 'run', source: 'Artículo 13' } });
    const [, , closed] = await adoptedIrregularly(charter);
    expect(types(closed)).toEqual(['ResolutionTookEffect', 'CommitmentAssigned']);
    expect(checkIn(closed, 'irregular-effects')).toMatchObject({
      verdict: 'met',
      observed: { brokenRules: ['majority@1'], effects: 'run' },
    });
  });

  it('would break the rule if they ran against it', () => {
    const subject = {
      calendar: { holidays: new Set<string>() },
      origin: 'adopted',
      moment: 'closing',
      effects: [],
      sessionClosed: true,
      minutesSigned: false,
      adoptedOn: '2030-01-14',
      day: '2030-01-14',
      brokenRules: ['majority@1'],
      healedOn: null,
    } as const;
    expect(irregularEffects.judge({ ...subject, charter: charterWith({}) }).verdict).toBe('broken');
  });

  it('wait and are not verified where the charter is silent', async () => {
    const { irregularEffects: _, ...silent } = charterWith({});
    const [, decided, closed] = await adoptedIrregularly(silent);
    expect(decided.follows[1]?.data).toMatchObject({ takesEffect: 'wait' });
    expect(types(closed)).toEqual([]);
  });
});

it('stands for 31 when one of 32 is refused; the refusal is an obligation, and is not tried again', async () => {
  const story = await commission({ seats: 5 });
  const names = Array.from({ length: 31 }, (_, index) => `agencia-${String(index + 1)}`);
  for (const name of names)
    await story.done(story.registrar, {
      type: 'RegisterInstitution',
      institution: institutionOf(name),
      name,
      kind: 'entity',
      source: 'Relación',
    });
  await registerState(story, 'jalisco');
  await propose(story, 'motion-firma', assignTo(...names.slice(0, 15), 'jalisco', ...names.slice(15)));
  await openSession(story, ['motion-firma']);
  const [, closed] = await adopt(story);
  if (closed === undefined) throw new Error('not closed');
  expect(types(closed).filter((type) => type === 'CommitmentAssigned')).toHaveLength(31);
  const refusals = closed.follows.filter(({ type }) => type === 'EffectRefused');
  expect(refusals.map(({ data }) => data)).toMatchObject([
    {
      effect: 'firma',
      stream: commitmentOf('jalisco'),
      institution: 'institution-jalisco',
      rejection: 'OutsideAuthority',
    },
  ]);
  expect(await story.record.load(RESOLUTION)).toMatchObject({
    right: { refused: [{ effect: 'firma', stream: commitmentOf('jalisco') }] },
  });
  expect(await story.record.finish()).toEqual({ _tag: 'Right', right: [] });
});
