import { beforeAll, describe, expect, it } from 'vitest';
import {
  AUTHORITY,
  type As,
  type Command,
  type Done,
  type Explanation,
  type PaperReference,
  type Recorded,
} from '@acta/core';
import { adopted, commitmentOf, evidence, report, verify } from '../commitment/duties.js';
import { refusedWithoutTrace } from '../common/without-trace.js';
import { commandOf, holderOf, stage, TYPES, type Type } from '../authority/stage.js';
import { checkIn } from '../legality/verdicts.js';
import { DECLARE, drafting, electronic, MINUTES, minutesState, signedBy, signing } from '../minutes/drawn-up.js';
import {
  assignTo,
  attending,
  commission,
  convening,
  openSession,
  person,
  propose,
  SESSION,
  SESSION_NOON,
  votes,
  type Story,
} from './commission.js';

const SALUD = commitmentOf('salud');
const ITEM = { session: SESSION, item: 'punto-1' } as const;
const [A = '', B = '', C = '', D = '', E = ''] = ['hacienda', 'gobernacion', 'salud', 'educacion', 'economia'];

const eventOf = (done: Done): Recorded => {
  const [event] = done.events;
  if (event === undefined) throw new Error('nothing was recorded');
  return event;
};

const puttingRight = (story: Story, as: As, wrong: Recorded, command: Command): Promise<Done> =>
  story.done(as, command, {
    rectifies: {
      event: wrong.id,
      reason: 'Se anotó mal.',
      source: { document: 'Versión estenográfica', place: 'folio 2' },
    },
  });

/** What the last determination of a kind says of a rule: as it was stored, and as known now. */
const saidOf = async (story: Story, stream: string, type: Recorded['type'], rule: string) => {
  const explained = await story.record.explain(stream);
  if (explained._tag === 'Left') throw new Error(explained.left._tag);
  const last = explained.right.findLast(({ event }) => event.type === type);
  if (last === undefined) throw new Error(`no ${type}`);
  const verdict = (checks: Explanation['stored']) => checks.find((check) => check.rule === rule)?.verdict;
  expect(last.reproducible).toBe(true);
  return { stored: verdict(last.stored), asKnownNow: verdict(last.asKnownNow), by: last.rectifiedBy.length };
};

const called = async (): Promise<Story> => {
  const story = await commission();
  await propose(story, 'motion-firma', []);
  await story.done(story.secretary, convening(['motion-firma']));
  story.clock.set(SESSION_NOON);
  return story;
};
const opened = async (present: readonly string[]): Promise<Story> => {
  const story = await commission();
  await propose(story, 'motion-firma', []);
  await openSession(story, ['motion-firma'], present);
  return story;
};
const leaves = (seat: string) =>
  ({ type: 'RecordDeparture', session: SESSION, seat, person: person(`titular-${seat}`), at: '12:10' }) as const;
const put = (story: Story) => story.done(story.chair, { type: 'PutItemToVote', ...ITEM });

/** A fact put right: before the determination that rests on it, and after. */
type Kind = { readonly before: () => Promise<void>; readonly after: () => Promise<void> };

const FIVE = [A, B, C, D, E];
const TALLIES = {
  carried: { for: 5, against: 0, abstentions: 0 },
  lost: { for: 2, against: 3, abstentions: 0 },
} as const;

/** However votes are counted: put right before the item is decided, the decision follows; after it, both verdicts stand. */
const counting = (entry: (kind: 'carried' | 'lost') => Command, ...others: readonly (readonly Command[])[]): Kind => {
  const voting = async (kind: 'carried' | 'lost') => {
    const story = await opened(FIVE);
    await put(story);
    for (const command of others.flat()) await story.done(story.secretary, command);
    return { story, wrong: eventOf(await story.done(story.secretary, entry(kind))) };
  };
  return {
    before: async () => {
      const { story, wrong } = await voting('lost');
      await puttingRight(story, story.secretary, wrong, entry('carried'));
      const decided = await story.done(story.chair, { type: 'DecideItem', ...ITEM });
      expect(eventOf(decided).data).toMatchObject({ outcome: 'adopted' });
      expect(await saidOf(story, SESSION, 'ItemDecided', 'majority@1')).toEqual({
        stored: 'met',
        asKnownNow: 'met',
        by: 0,
      });
    },
    after: async () => {
      const { story, wrong } = await voting('carried');
      await story.done(story.chair, { type: 'DecideItem', ...ITEM });
      await puttingRight(story, story.secretary, wrong, entry('lost'));
      expect(await saidOf(story, SESSION, 'ItemDecided', 'majority@1')).toEqual({
        stored: 'met',
        asKnownNow: 'broken',
        by: 1,
      });
    },
  };
};

/** What one signatory did, entered as done by another: put right before the minutes are declared signed, that one is still to sign. */
const onTheMinutes = (entry: (seat: string, text: PaperReference) => Command): Kind => {
  const entered = async (...others: readonly string[]) => {
    const story = await adopted(assignTo(C));
    await story.done(story.secretary, await drafting(story));
    await signedBy(story, [A, B, D, ...others]);
    const { text } = await minutesState(story);
    return { story, text, wrong: eventOf(await story.done(story.secretary, entry(C, text))) };
  };
  const said = (story: Story) => saidOf(story, MINUTES, 'MinutesSigned', 'minutes-signatories@1');
  return {
    before: async () => {
      const { story, text, wrong } = await entered();
      await puttingRight(story, story.secretary, wrong, entry(E, text));
      expect(checkIn(await story.refused(story.secretary, DECLARE), 'minutes-signatories')).toMatchObject({
        observed: { pending: [C] },
      });
      await signedBy(story, [C]);
      await story.done(story.secretary, DECLARE);
      expect(await said(story)).toEqual({ stored: 'met', asKnownNow: 'met', by: 0 });
    },
    after: async () => {
      const { story, text, wrong } = await entered(E);
      await story.done(story.secretary, DECLARE);
      await puttingRight(story, story.secretary, wrong, entry(E, text));
      expect(await said(story)).toEqual({ stored: 'met', asKnownNow: 'broken', by: 1 });
    },
  };
};

const signatoryAt = (seat: string) => ({ minutes: MINUTES, signatory: person(`titular-${seat}`) }) as const;

const KINDS: Readonly<Partial<Record<Type, Kind>>> = {
  RecordAttendance: {
    before: async () => {
      const story = await called();
      const wrong = eventOf(await story.done(story.secretary, attending([A, B])));
      await puttingRight(story, story.secretary, wrong, attending([A, B, C]));
      await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
      await story.done(story.chair, { type: 'OpenSession', session: SESSION });
      expect(await saidOf(story, SESSION, 'SessionOpened', 'quorum@1')).toEqual({
        stored: 'met',
        asKnownNow: 'met',
        by: 0,
      });
    },
    after: async () => {
      const story = await called();
      const wrong = eventOf(await story.done(story.secretary, attending([A, B, C])));
      await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
      await story.done(story.chair, { type: 'OpenSession', session: SESSION });
      await puttingRight(story, story.secretary, wrong, attending([A, B]));
      expect(await saidOf(story, SESSION, 'SessionOpened', 'quorum@1')).toEqual({
        stored: 'met',
        asKnownNow: 'broken',
        by: 1,
      });
    },
  },
  RecordDeparture: {
    before: async () => {
      const story = await opened([A, B, C, D]);
      await story.done(story.secretary, leaves(D));
      const wrong = eventOf(await story.done(story.secretary, leaves(C)));
      await puttingRight(story, story.secretary, wrong, { ...leaves(D), at: '12:20' });
      await put(story);
      expect(await saidOf(story, SESSION, 'ItemPutToVote', 'quorum@1')).toEqual({
        stored: 'met',
        asKnownNow: 'met',
        by: 0,
      });
    },
    after: async () => {
      const story = await opened([A, B, C]);
      const nobodys = { seat: D, person: person(`enlace-${D}`) };
      const sitting = { ...nobodys, capacity: 'alternate', from: '12:05' } as const;
      await story.done(story.secretary, { type: 'RecordAttendance', session: SESSION, present: [sitting] });
      const leaving = { type: 'RecordDeparture', session: SESSION, ...nobodys, at: '12:10' } as const;
      const wrong = eventOf(await story.done(story.secretary, leaving));
      await put(story);
      await puttingRight(story, story.secretary, wrong, leaves(C));
      expect(await saidOf(story, SESSION, 'ItemPutToVote', 'quorum@1')).toEqual({
        stored: 'met',
        asKnownNow: 'broken',
        by: 1,
      });
    },
  },
  RecordRollCall: counting((kind) => ({
    type: 'RecordRollCall',
    ...ITEM,
    votes: kind === 'carried' ? votes(FIVE) : votes([A, B], [C, D, E]),
  })),
  RecordShowOfHands: counting((kind) => ({ type: 'RecordShowOfHands', ...ITEM, tally: TALLIES[kind] })),
  RecordSecretBallot: counting((kind) => ({
    type: 'RecordSecretBallot',
    ...ITEM,
    voted: [...FIVE].sort(),
    tally: TALLIES[kind],
  })),
  CastVote: counting(
    (kind) => ({ type: 'CastVote', ...ITEM, seat: C, choice: kind === 'carried' ? 'for' : 'against' }),
    [A, B].map((seat) => ({ type: 'CastVote', ...ITEM, seat, choice: 'for' })),
    [D, E].map((seat) => ({ type: 'CastVote', ...ITEM, seat, choice: 'against' })),
  ),
  SignMinutes: onTheMinutes((seat, text) => signing(seat, electronic(text))),
  RefuseSignature: onTheMinutes((seat) => ({ type: 'RefuseSignature', ...signatoryAt(seat), reason: 'No.' })),
  RecordSignatureImpossible: onTheMinutes((seat) => ({
    type: 'RecordSignatureImpossible',
    ...signatoryAt(seat),
    why: 'death',
    detail: 'Acta de defunción 118',
  })),
  ReportProgress: {
    before: async () => {
      const story = await adopted(assignTo('salud'));
      const reporter = story.focalPointOf('salud');
      const wrong = eventOf(await story.done(reporter, report()));
      await puttingRight(story, reporter, wrong, report({ evidence: [evidence({ folio: '12' })] }));
      await story.done(story.follower, verify());
      expect(await saidOf(story, SALUD, 'ReportVerified', 'evidence@1')).toEqual({
        stored: 'met',
        asKnownNow: 'met',
        by: 0,
      });
    },
    after: async () => {
      const story = await adopted(assignTo('salud'));
      const reporter = story.focalPointOf('salud');
      const wrong = eventOf(await story.done(reporter, report({ evidence: [evidence({ folio: '12' })] })));
      await story.done(story.follower, verify());
      await puttingRight(story, reporter, wrong, report());
      expect(await saidOf(story, SALUD, 'ReportVerified', 'evidence@1')).toEqual({
        stored: 'met',
        asKnownNow: 'broken',
        by: 1,
      });
    },
  },
};

const kinds = Object.entries(KINDS);

describe.each(kinds)('what %s recorded wrong', (_, { before, after }) => {
  it('counts as it was put right, for what is determined afterwards', before);
  it('changes nothing that was determined by it, and is shown with both verdicts', after);
});

describe('what was put right, and put right again', () => {
  it('is known now as it was put right last', async () => {
    const story = await opened(FIVE);
    await put(story);
    const voting = (...lists: Parameters<typeof votes>) =>
      ({ type: 'RecordRollCall', ...ITEM, votes: votes(...lists) }) as const;
    const wrong = eventOf(await story.done(story.secretary, voting(FIVE)));
    await story.done(story.chair, { type: 'DecideItem', ...ITEM });
    const again = eventOf(await puttingRight(story, story.secretary, wrong, voting([A, B], [C, D, E])));
    await puttingRight(story, story.secretary, again, voting([A, B, C], [D, E]));
    expect(await saidOf(story, SESSION, 'ItemDecided', 'majority@1')).toEqual({
      stored: 'met',
      asKnownNow: 'met',
      by: 2,
    });
  });

  it('is another’s attendance, when a secret ballot rests on it', async () => {
    const story = await opened([A, B, C]);
    const sitting = { seat: D, person: person(`enlace-${D}`), capacity: 'alternate', from: '12:05' } as const;
    const wrong = eventOf(
      await story.done(story.secretary, { type: 'RecordAttendance', session: SESSION, present: [sitting] }),
    );
    await put(story);
    const ballot = { type: 'RecordSecretBallot', ...ITEM, voted: [A, B, C, D].sort(), tally: TALLIES.carried } as const;
    await story.done(story.secretary, { ...ballot, tally: { for: 4, against: 0, abstentions: 0 } });
    const attested = { attested: { paper: await story.paper(), grounds: 'Así se decidió.' } };
    await story.done(story.secretary, { type: 'DecideItem', ...ITEM }, attested);
    const titular = { ...sitting, person: person(`titular-${D}`), capacity: 'titular' } as const;
    await puttingRight(story, story.secretary, wrong, {
      type: 'RecordAttendance',
      session: SESSION,
      present: [titular],
    });
    expect(await saidOf(story, SESSION, 'ItemDecided', 'alternate@1')).toEqual({
      stored: 'broken',
      asKnownNow: 'not-applicable',
      by: 1,
    });
  });
});

describe('every other command', () => {
  let story: Story;
  beforeAll(async () => {
    story = await stage();
  });
  const others = TYPES.filter(
    (type) => KINDS[type] === undefined && type !== 'FoundCommission' && AUTHORITY[type].offices.length > 0,
  );

  it.each(others)('records no fact that can be put right: %s', async (type) => {
    const event = '3d1c0f4e-6f3a-4b87-9a55-0c1f6f2f8a11';
    const rectifies = { event, reason: 'Se anotó mal.', source: { document: 'Acta', place: 'p. 2' } };
    const [may] = AUTHORITY[type].offices;
    if (may === undefined) throw new Error(`nobody gives ${type}`);
    expect(await refusedWithoutTrace(story, holderOf(story, may.office), commandOf(type), { rectifies })).toEqual({
      _tag: 'NotRectifiable',
      event,
      why: 'not-a-fact',
    });
  });
});
