import { beforeAll, describe, expect, it } from 'vitest';
import { isBroken, levelOf, overdue, owingOf } from '@acta/core';
import { decisionRegister, fold, isIrregularDecision, standingIn } from '@acta/projections';
import { playAurora, type Story } from './record.js';
import { commitmentOf, eventIn, explanationOf } from './told.js';

let story: Story;

beforeAll(async () => {
  story = await playAurora();
});

const FIRST = 'commitment-consejo-ejecutivo-2031-o-01';
const FOURTH = 'consejo-ejecutivo-2031-o-04';
const SESSION = `session-${FOURTH}` as const;
const NEW_GOVERNMENT = '2031-05-14';

const factsOf = async (type: 'ItemPutToVote' | 'ItemDecided' | 'SecondCallMade', rule: string, about = '') => {
  const { stored } = await explanationOf(story, eventIn(story, SESSION, type, about).id);
  const { verdict, required, observed } = stored.find((check) => check.rule === rule) ?? {};
  return { verdict, required, observed };
};

const chairsOf = (session: string): readonly string[] =>
  story.events.flatMap(({ stream, type, metadata: { actor } }) =>
    stream === session && type === 'SessionOpened' && actor.kind === 'person' ? [actor.person] : [],
  );

const choicesOn = (item: string) =>
  eventIn(story, SESSION, 'RollCallRecorded', `"item":"${item}"`).data.votes.map(({ seat }) => seat);

describe('a new government', () => {
  it('changes many offices of a body in one command, on one day, by one source', () => {
    const { commandId } = eventIn(story, 'body-consejo-ejecutivo', 'BodyOfficeLeft').metadata;
    const changed = story.events.filter(({ metadata }) => metadata.commandId === commandId);
    expect(changed.map(({ type, data }) => [type, 'office' in data ? data.office : null])).toEqual([
      ['BodyOfficeLeft', 'chair'],
      ['BodyOfficeTaken', 'chair'],
      ['BodyOfficeLeft', 'technical-secretariat'],
      ['BodyOfficeTaken', 'technical-secretariat'],
    ]);
    expect(new Set(changed.map(({ metadata: { onDay } }) => onDay))).toEqual(new Set([NEW_GOVERNMENT]));
  });

  it('leaves what was done with who did it, and what is open with the office', () => {
    const [before] = chairsOf('session-consejo-ejecutivo-2031-o-03');
    const [after] = chairsOf(SESSION);
    expect(before).not.toBe(after);
    expect(eventIn(story, 'body-consejo-ejecutivo', 'BodyOfficeTaken', after).data.from).toBe(NEW_GOVERNMENT);
  });
});

it('passes on by law what a ministry had that is no more, with no vote', async () => {
  const duty = `${FIRST}-01-revision-costas` as const;
  expect(eventIn(story, 'institution-costas', 'LegalSuccessionRecorded').data).toMatchObject({
    manner: 'extinguished',
    commitments: [{ commitment: duty, to: 'institution-mar' }],
    seats: [{ seat: 'costas', to: 'institution-mar' }],
  });
  expect(eventIn(story, duty, 'CommitmentPassedOn').metadata.actor).toMatchObject({ kind: 'policy' });
  expect(await commitmentOf(story, duty)).toMatchObject({ institution: 'institution-mar', stage: 'owed' });
  expect(eventIn(story, SESSION, 'SessionOpened').data.roster).toContainEqual(
    expect.objectContaining({ seat: 'costas', institution: 'institution-mar' }),
  );
  eventIn(story, 'institution-mar', 'FocalPointDesignated');
});

it('escalates what is overdue to a higher body, whose answer puts off nothing', async () => {
  const duty = `${FIRST}-04-apertura-tesoro` as const;
  eventIn(story, duty, 'CommitmentEscalated', 'body-gabinete');
  eventIn(story, duty, 'EscalationAnswered');
  expect(overdue(owingOf(await commitmentOf(story, duty)), '2031-06-05')).toBe(true);
});

describe('the fourth ordinary session', () => {
  it('has no quorum on its first call, and is held on its second with those present', async () => {
    const counts = story.events.flatMap((event) =>
      event.stream === SESSION && event.type === 'QuorumCounted' ? [event.data] : [],
    );
    expect(counts).toMatchObject([
      { present: { length: 5 }, base: 12, required: 7, reached: false },
      { present: { length: 6 }, base: 12, required: 1, reached: true },
    ]);
    expect(await factsOf('SecondCallMade', 'second-call@1')).toMatchObject({
      verdict: 'met',
      required: { within: 3, quorumFailed: true },
      observed: { after: 2, first: '2031-05-20', session: '2031-05-22' },
    });
  });

  it('gives the seat of the alternate to the titular, who comes after, and votes', async () => {
    const came = story.events.filter(
      ({ stream, type, data }) =>
        stream === SESSION &&
        (type === 'AttendanceRecorded' || type === 'DepartureRecorded') &&
        JSON.stringify(data).includes('"cultura"'),
    );
    expect(came.map(({ type }) => type)).toEqual(['AttendanceRecorded', 'DepartureRecorded', 'AttendanceRecorded']);
    expect(choicesOn('nube')).toContain('cultura');
    expect(await factsOf('ItemDecided', 'alternate@1', '"item":"nube"')).toMatchObject({ verdict: 'not-applicable' });
  });

  it('recuses a seat from one item, which leaves its base', async () => {
    expect(choicesOn('nube')).not.toContain('energia');
    expect(choicesOn('datos')).toContain('energia');
    expect(await factsOf('ItemDecided', 'recusal@2', '"item":"nube"')).toMatchObject({
      verdict: 'met',
      observed: { recused: ['energia'], voted: [] },
    });
    expect(await factsOf('ItemPutToVote', 'quorum@1', '"item":"nube"')).toMatchObject({ required: { of: 11 } });
    expect(await factsOf('ItemPutToVote', 'quorum@1', '"item":"datos"')).toMatchObject({ required: { of: 12 } });
  });

  it('ratifies what the third session did without quorum, which takes effect and stays irregular', () => {
    const ratified = 'resolution-consejo-ejecutivo-2031-o-03-02' as const;
    expect(eventIn(story, ratified, 'ResolutionRatified').data).toMatchObject({
      by: { kind: 'resolution', resolution: `resolution-${FOURTH}-01` },
    });
    expect(eventIn(story, ratified, 'ResolutionTookEffect').data.on).toBe('2031-05-22');
    const registered = fold(decisionRegister, story.events).get(ratified);
    expect(registered && [isIrregularDecision(registered), standingIn(registered, '2031-06-05')]).toEqual([
      true,
      'ratified',
    ]);
  });

  it('adopts in general, and its final text is there by its day', () => {
    expect(eventIn(story, SESSION, 'ItemDecided', '"item":"datos"').data).toMatchObject({
      outcome: 'adopted-in-general',
      adoption: { finalText: { by: '2031-06-05' } },
    });
    const text = eventIn(story, `resolution-${FOURTH}-02`, 'FinalTextSettled');
    expect(text.metadata.onDay).toBe('2031-06-04');
    expect(fold(decisionRegister, story.events).get(`resolution-${FOURTH}-02`)).toMatchObject({
      text: text.data.text,
      finalText: { settledOn: '2031-06-04' },
    });
  });

  it('votes in secret: who voted, and the counts', () => {
    expect(eventIn(story, SESSION, 'SecretBallotCounted').data).toMatchObject({
      voted: { length: 7 },
      tally: { for: 4, against: 2, abstentions: 1 },
    });
    expect(eventIn(story, SESSION, 'ItemDecided', '"item":"laboratorio"').data).toMatchObject({ outcome: 'adopted' });
  });

  it('extends a commitment, whose first day is kept', async () => {
    const duty = `${FIRST}-01-revision-ensenanza` as const;
    expect(eventIn(story, duty, 'DueExtended').data).toMatchObject({ due: '2031-12-15' });
    const commitment = await commitmentOf(story, duty);
    expect(commitment.term).toMatchObject({ due: '2031-09-30' });
    expect(owingOf(commitment).due).toBe('2031-12-15');
    expect(levelOf(commitment)).toBe('limited');
  });

  it('keeps the opinion, and the dissent, of who voted against', () => {
    for (const type of ['OpinionRecorded', 'DissentRecorded'] as const)
      expect(eventIn(story, SESSION, type).data).toMatchObject({ item: 'nube', seat: 'comercio' });
  });

  it('approves the minutes of the third, which each has signed, will not or cannot', async () => {
    const minutes = 'minutes-consejo-ejecutivo-2031-o-03' as const;
    expect(eventIn(story, minutes, 'MinutesApproved').data).toMatchObject({ resolution: `resolution-${FOURTH}-05` });
    const signing = story.events.flatMap(({ stream, type }) => (stream === minutes ? [type] : []));
    expect(signing.filter((type) => type === 'SignatureGiven')).toHaveLength(6);
    expect(signing.slice(-5)).toEqual([
      'SignatureRefused',
      'SignatureImpossible',
      'MinutesSigned',
      'MinutesApproved',
      'MinutesPublished',
    ]);
    for (const type of ['MinutesDrafted', 'MinutesSigned', 'MinutesApproved'] as const) {
      const { stored } = await explanationOf(story, eventIn(story, minutes, type).id);
      expect(stored.filter(isBroken)).toEqual([]);
    }
  });
});
