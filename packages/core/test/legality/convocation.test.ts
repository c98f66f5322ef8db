import { describe, expect, it } from 'vitest';
import { commission, convening, type Story } from '../story/commission.js';
import { INFORMATION, judged } from './convocation-story.js';
import { charterWith, charterWithout, checkIn, verdictIn } from './verdicts.js';

type Convening = ReturnType<typeof convening>;
type Kind = Convening['kind'];
type Item = Convening['agenda'][number];

const convened = (story: Story, kind: Kind, number: number, changes: Partial<Convening> = {}) => {
  const series = `${kind === 'ordinary' ? 'o' : 'e'}-0${String(number)}`;
  const session = `session-consejo-2030-${series}` as const;
  return judged(story, story.secretary, convening([], { session, kind, number, agenda: INFORMATION, ...changes }));
};

describe('the minutes of the session before', () => {
  it.each([
    ['ordinary', 1, 'not-applicable', 'not-applicable'],
    ['ordinary', 2, 'broken', 'met'],
    ['ordinary', 3, 'broken', 'met'],
    ['extraordinary', 1, 'not-applicable', 'not-applicable'],
    ['extraordinary', 2, 'not-applicable', 'not-applicable'],
  ] as const)(
    'go with the %s convocation %i: without them %s, with them %s',
    async (kind, number, without, withThem) => {
      const story = await commission();
      expect(verdictIn(await convened(story, kind, number), 'convocation-papers')).toBe(without);
      const other = await commission();
      const previousMinutes = await other.paper();
      expect(verdictIn(await convened(other, kind, number, { previousMinutes }), 'convocation-papers')).toBe(withThem);
    },
  );

  it('are asked for by their absence, under the article that asks for them', async () => {
    expect(checkIn(await convened(await commission(), 'ordinary', 2), 'convocation-papers')).toEqual({
      rule: 'convocation-papers@1',
      legalBasis: 'EDO 10: type, agenda and papers; an ordinary session adds the previous minutes',
      required: { previousMinutes: true },
      observed: { previousMinutes: false },
      verdict: 'broken',
    });
  });

  it.each(['item-papers', 'none'] as const)('are not due where the charter asks for %s', async (value) => {
    const charter = charterWith({ convocationPapers: { value, source: 'Artículo 8' } });
    const story = await commission({ charter });
    expect(verdictIn(await convened(story, 'ordinary', 2), 'convocation-papers')).toBe('not-applicable');
  });

  it('cannot be verified where the charter is silent, and refuse nothing', async () => {
    const story = await commission({ charter: charterWithout('convocationPapers') });
    const outcome = await convened(story, 'ordinary', 2);
    expect('events' in outcome).toBe(true);
    expect(verdictIn(outcome, 'convocation-papers')).toBe('unverifiable');
  });
});

describe('the agenda of an extraordinary session', () => {
  const item = (kind: Item['kind'], name: string = kind): Item => ({ item: name, title: 'Punto', kind, papers: [] });
  const agendas: readonly (readonly [open: readonly Item['kind'][], verdict: 'met' | 'broken'])[] = [
    [[], 'met'],
    [['general-matters'], 'broken'],
    [['follow-up'], 'broken'],
    [['general-matters', 'follow-up'], 'broken'],
  ];

  it.each(agendas)('with the open items %o is %s', async (open, verdict) => {
    const agenda = [item('information'), ...open.map((kind) => item(kind))];
    expect(checkIn(await convened(await commission(), 'extraordinary', 1, { agenda }), 'closed-agenda')).toMatchObject({
      verdict,
      required: { closedAgenda: true },
      observed: { openItems: open },
    });
    expect(verdictIn(await convened(await commission(), 'ordinary', 1, { agenda }), 'closed-agenda')).toBe(
      'not-applicable',
    );
  });

  it('is open where the charter says so', async () => {
    const charter = charterWith({ extraordinaryAgenda: { value: 'open', source: 'EDO 11' } });
    const agenda = [item('general-matters'), item('follow-up')];
    expect(
      verdictIn(await convened(await commission({ charter }), 'extraordinary', 1, { agenda }), 'closed-agenda'),
    ).toBe('not-applicable');
  });

  it('cannot be verified where the charter is silent, and refuses nothing', async () => {
    const charter = charterWithout('extraordinaryAgenda');
    const agenda = [item('general-matters')];
    const outcome = await convened(await commission({ charter }), 'extraordinary', 1, { agenda });
    expect('events' in outcome).toBe(true);
    expect(verdictIn(outcome, 'closed-agenda')).toBe('unverifiable');
  });
});
