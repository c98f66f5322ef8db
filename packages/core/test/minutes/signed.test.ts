import { describe, expect, it } from 'vitest';
import type { Charter } from '@acta/core';
import { adopt, adopted, adoptedLater } from '../commitment/duties.js';
import { refusedWithoutTrace } from '../common/without-trace.js';
import { charterWith, charterWithout, checkIn, verdictIn } from '../legality/verdicts.js';
import { assignTo, BODY, commission, openSession, person, propose, SESSION, type Story } from '../story/commission.js';
import { correcting, DECLARE, drafting, electronic, MINUTES, minutesState, signedBy, signing } from './drawn-up.js';

const SOURCE = 'Reglas, artículo 21';
type Signatories = NonNullable<Charter['minutesSignatories']>['value'];
const by = (
  who: Signatories['who'],
  withoutSignature: Signatories['withoutSignature'],
  changes: Partial<Charter> = {},
) => charterWith({ minutesSignatories: { value: { who, withoutSignature }, source: SOURCE }, ...changes });

const drafted = async (charter: Charter = charterWith({})): Promise<Story> => {
  const story = await adopted(assignTo('salud'), { charter });
  await story.done(story.secretary, await drafting(story));
  return story;
};

const refusing = (seat: string) =>
  ({ type: 'RefuseSignature', minutes: MINUTES, signatory: person(`titular-${seat}`), reason: 'No.' }) as const;

describe('minutes are declared signed', () => {
  it('once every signatory of the charter has signed, and once only', async () => {
    const story = await drafted();
    const [last = '', ...others] = [...story.seats].reverse();
    await signedBy(story, others);
    expect(checkIn(await refusedWithoutTrace(story, story.secretary, DECLARE), 'minutes-signatories')).toMatchObject({
      verdict: 'broken',
      required: { who: 'all-attendees', withoutSignature: 'noted-with-its-reason' },
      observed: { signed: 4, pending: [last], without: [] },
    });
    await signedBy(story, [last]);
    const done = await story.done(story.secretary, DECLARE);
    expect(verdictIn(done, 'minutes-signatories')).toBe('met');
    expect(done.events).toMatchObject([
      {
        type: 'MinutesSigned',
        data: {
          signedDigest: (await minutesState(story)).text.saltedDigest,
          signed: story.seats.map((seat) => person(`titular-${seat}`)),
          without: [],
          resolutions: [],
          publishBy: '2030-02-13',
        },
      },
    ]);
    expect(await refusedWithoutTrace(story, story.secretary, DECLARE)).toEqual({ _tag: 'AlreadySo', what: MINUTES });
    const none = { ...DECLARE, minutes: 'minutes-otra' } as const;
    expect(await refusedWithoutTrace(story, story.secretary, none)).toEqual({ _tag: 'Unknown', id: 'minutes-otra' });
  });

  it.each([
    ['noted-with-its-reason', 'met'],
    ['not-signed', 'broken'],
  ] as const)('without one that is refused or impossible: %s', async (withoutSignature, verdict) => {
    const story = await drafted(by('all-attendees', withoutSignature));
    await signedBy(story, ['hacienda', 'gobernacion', 'educacion']);
    await story.done(story.titularOf('salud'), refusing('salud'));
    await story.done(story.secretary, {
      type: 'RecordSignatureImpossible',
      minutes: MINUTES,
      signatory: person('titular-economia'),
      why: 'death',
      detail: 'Acta de defunción 118',
    });
    const answer = await story.act(story.secretary, DECLARE);
    const outcome = answer._tag === 'Right' ? answer.right : await story.refused(story.secretary, DECLARE);
    expect(checkIn(outcome, 'minutes-signatories')).toMatchObject({
      verdict,
      observed: { signed: 3, pending: [], without: ['salud', 'economia'] },
    });
  });

  it.each(['chair-and-secretary', 'secretary-with-approval-of-the-chair'] as const)('by the %s', async (who) => {
    const story = await drafted(by(who, 'not-signed'));
    const { text, signatories } = await minutesState(story);
    expect(signatories).toMatchObject([
      { person: story.chair.person, capacity: 'chair' },
      { person: story.secretary.person, capacity: 'executive-secretary' },
    ]);
    for (const as of [story.chair, story.secretary])
      await story.done(as, { ...signing('salud', electronic(text)), signatory: as.person });
    expect(verdictIn(await story.done(story.secretary, DECLARE), 'minutes-signatories')).toBe('met');
  });

  it('by whoever was at the table by an office too, where all who attended sign', async () => {
    const story = await commission();
    await propose(story, 'motion-firma', assignTo('salud'));
    await openSession(story, ['motion-firma']);
    const officers = [{ office: 'executive-secretary' as const, person: story.secretary.person }];
    await story.done(story.secretary, { type: 'RecordOfficers', session: SESSION, officers });
    await adopt(story);
    await story.done(story.secretary, await drafting(story));
    expect((await minutesState(story)).signatories.at(-1)).toMatchObject({
      person: story.secretary.person,
      capacity: 'executive-secretary',
    });
  });

  it('of nobody, where nobody attended: a decision of the chair', async () => {
    const story = await commission({
      charter: charterWith({
        procedures: { value: ['session', 'chair-subject-to-ratification'], source: SOURCE },
      }),
    });
    await propose(story, 'motion-firma', assignTo('salud'));
    const session = 'session-consejo-2030-c-01';
    await story.done(story.chair, {
      type: 'DecideByChair',
      session,
      body: BODY,
      year: 2030,
      number: 1,
      item: 'punto-1',
      title: 'Firma',
      motion: 'motion-firma',
      grounds: await story.paper(),
    });
    const minutes = 'minutes-consejo-2030-c-01';
    await story.done(story.secretary, await drafting(story, { session, minutes }));
    const signed = await story.done(story.secretary, { ...DECLARE, minutes });
    expect(['minutes-signatories', 'minutes-signed-in-time'].map((rule) => verdictIn(signed, rule))).toEqual([
      'not-applicable',
      'not-applicable',
    ]);
  });

  it('unverified under a charter that does not say by whom', async () => {
    const story = await drafted(charterWithout('minutesSignatories'));
    expect(verdictIn(await story.done(story.secretary, DECLARE), 'minutes-signatories')).toBe('unverifiable');
  });

  it('anew once they were corrected', async () => {
    const story = await drafted();
    await signedBy(story, story.seats);
    await story.done(story.secretary, DECLARE);
    await story.done(story.secretary, await correcting(story));
    expect(await minutesState(story)).toMatchObject({ signedOn: null });
    await signedBy(story, story.seats);
    await story.done(story.secretary, DECLARE);
    expect(await minutesState(story)).toMatchObject({ signedOn: '2030-01-14', signedIrregularly: false });
  });
});

const RESOLUTION = 'resolution-consejo-2030-o-01-01';
const waiting = (changes: Partial<Charter> = {}): Charter =>
  charterWith({ takesEffect: { value: 'signed-minutes', source: 'Reglas, artículo 22' }, ...changes });
const effectOf = async (story: Story) => {
  const loaded = await story.record.load(RESOLUTION);
  return loaded._tag === 'Right' ? loaded.right?.tookEffectOn : undefined;
};

describe('a resolution takes effect by signed minutes', () => {
  it('when they are declared signed, and not before', async () => {
    const story = await drafted(waiting());
    expect(await effectOf(story)).toBeNull();
    await signedBy(story, story.seats);
    expect(await effectOf(story)).toBeNull();
    story.clock.set('2030-01-16T18:00:00.000Z');
    const done = await story.done(story.secretary, DECLARE);
    expect(done.events).toMatchObject([{ data: { resolutions: [RESOLUTION], ifIrregular: 'wait' } }]);
    expect(done.follows.map(({ type }) => type)).toEqual(['ResolutionTookEffect', 'CommitmentAssigned']);
    expect(checkIn(done, 'takes-effect')).toMatchObject({
      verdict: 'met',
      required: { moment: 'signed-minutes' },
      observed: { moment: 'signed-minutes', minutesSigned: true },
    });
    expect(await effectOf(story)).toBe('2030-01-16');
  });

  it('also where somebody would not sign, if the charter lets it be noted', async () => {
    const story = await drafted(waiting());
    await signedBy(story, ['hacienda', 'gobernacion', 'educacion', 'economia']);
    await story.done(story.titularOf('salud'), refusing('salud'));
    const done = await story.done(story.secretary, DECLARE);
    expect(done.follows.map(({ type }) => type)).toEqual(['ResolutionTookEffect', 'CommitmentAssigned']);
  });

  it('not where they were declared signed against the rule, until they are lawfully', async () => {
    const story = await drafted(waiting());
    const attested = { attested: { paper: await story.paper(), grounds: 'El libro se dio por firmado.' } };
    const irregular = await story.done(story.secretary, DECLARE, attested);
    expect(verdictIn(irregular, 'minutes-signatories')).toBe('broken');
    expect(irregular.follows).toEqual([]);
    expect(await minutesState(story)).toMatchObject({ signedOn: '2030-01-14', signedIrregularly: true });
    expect(await story.record.finish()).toEqual({ _tag: 'Right', right: [] });
    await signedBy(story, story.seats);
    const done = await story.done(story.secretary, DECLARE);
    expect(done.follows.map(({ type }) => type)).toEqual(['ResolutionTookEffect', 'CommitmentAssigned']);
  });

  it('all the same, where the charter lets the effects of what is irregular run', async () => {
    const story = await drafted(waiting({ irregularEffects: { value: 'run', source: SOURCE } }));
    const attested = { attested: { paper: await story.paper(), grounds: 'El libro se dio por firmado.' } };
    const done = await story.done(story.secretary, DECLARE, attested);
    expect(done.follows.map(({ type }) => type)).toEqual(['ResolutionTookEffect', 'CommitmentAssigned']);
  });

  it('once, however often they are signed anew', async () => {
    const story = await drafted(waiting());
    await signedBy(story, story.seats);
    await story.done(story.secretary, DECLARE);
    await story.done(story.secretary, await correcting(story));
    await signedBy(story, story.seats);
    const again = await story.done(story.secretary, DECLARE);
    expect([again.follows, again.refused]).toEqual([[], []]);
  });

  it('unless it approves minutes: that takes effect at adoption, or no minutes would ever be approved', async () => {
    const story = await drafted(waiting());
    const { text } = await minutesState(story);
    await adoptedLater(story, [{ kind: 'approve-minutes', effect: 'acta', minutes: MINUTES, text }]);
    const loaded = await story.record.load('resolution-consejo-2030-o-02-01');
    expect(loaded).toMatchObject({ right: { takesEffect: 'adoption', tookEffectOn: '2030-01-28', refused: [] } });
    const explained = await story.record.explain('resolution-consejo-2030-o-02-01');
    expect(explained).toMatchObject({
      right: [{ reproducible: true, stored: [{ rule: 'takes-effect@1', verdict: 'met' }, {}] }],
    });
    expect(await minutesState(story)).toMatchObject({ approvedBy: 'resolution-consejo-2030-o-02-01' });
  });
});
