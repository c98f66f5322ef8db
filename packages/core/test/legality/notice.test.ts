import { expect, it } from 'vitest';
import type { Charter } from '@acta/core';
import {
  attending,
  commission,
  convening,
  institutionOf,
  SESSION,
  type Extras,
  type Story,
} from '../story/commission.js';
import { charterWith, charterWithout, checkIn, verdictIn } from './verdicts.js';

const INFORMATION = [{ item: 'informe', title: 'Informe', kind: 'information', papers: [] }] as const;
const NEXT: Extras = {};

/** Convenes on Monday 7 January, for a day; the refusal where it is refused. */
const convened = async (story: Story, day: string, kind: 'ordinary' | 'extraordinary' = 'ordinary', extras = NEXT) => {
  const session = `session-consejo-2030-${kind === 'ordinary' ? 'o' : 'e'}-01` as const;
  const command = convening([], { session, kind, day, agenda: INFORMATION });
  const answer = await story.act(story.secretary, command, extras);
  if (answer._tag === 'Right') return answer.right;
  if (answer.left._tag !== 'Refused') throw new Error(JSON.stringify(answer.left));
  return answer.left.rejection;
};

const noticeOf = (
  term: {
    length: number;
    unit: 'hour' | 'calendar-day' | 'working-day';
    firstDayCounts?: 'yes';
    lastDayCounts?: 'yes';
  },
  countedFrom: 'dispatch' | 'receipt' = 'dispatch',
): Charter => charterWith({ ordinaryNotice: { value: { term, countedFrom }, source: 'Artículo 7' } });

it.each([
  ['2030-01-10', 'broken', 2],
  ['2030-01-11', 'met', 3],
  ['2030-01-12', 'met', 4],
])('judges an ordinary session on %s: %s, with %i days of notice of 3', async (day, verdict, length) => {
  const outcome = await convened(await commission(), day);
  expect(checkIn(outcome, 'ordinary-notice')).toMatchObject({
    verdict,
    required: { length: 3, unit: 'calendar-day', countedFrom: 'dispatch' },
    observed: { length, from: '2030-01-07', session: day },
  });
  if ('events' in outcome) expect(verdictIn(outcome, 'extraordinary-notice')).toBe('not-applicable');
});

it.each([
  ['2030-01-08', 'broken'],
  ['2030-01-09', 'met'],
  ['2030-01-10', 'met'],
])('judges an extraordinary session on %s, one day of notice: %s', async (day, verdict) => {
  const outcome = await convened(await commission(), day, 'extraordinary');
  expect(verdictIn(outcome, 'extraordinary-notice')).toBe(verdict);
  expect(verdictIn(outcome, 'ordinary-notice')).toBe('not-applicable');
});

it.each([
  [{ length: 4, unit: 'calendar-day', firstDayCounts: 'yes' } as const, '2030-01-11', 'met'],
  [{ length: 5, unit: 'calendar-day', firstDayCounts: 'yes' } as const, '2030-01-11', 'broken'],
  [{ length: 5, unit: 'calendar-day', firstDayCounts: 'yes', lastDayCounts: 'yes' } as const, '2030-01-11', 'met'],
])('counts the first and the last day as the charter says: %o', async (term, day, verdict) => {
  const outcome = await convened(await commission({ charter: noticeOf(term) }), day);
  expect(verdictIn(outcome, 'ordinary-notice')).toBe(verdict);
});

it('leaves weekends and gazetted closures out of a notice in working days', async () => {
  const days = async (holiday: boolean) => {
    const story = await commission({ charter: noticeOf({ length: 4, unit: 'working-day' }) });
    const closure = {
      type: 'DeclareHolidays',
      holidays: [{ day: '2030-01-10', name: 'Cierre' }],
      source: 'DOF',
    } as const;
    if (holiday) await story.done(story.registrar, closure);
    return convened(story, '2030-01-14');
  };
  const open = await days(false);
  expect(checkIn(open, 'ordinary-notice')).toMatchObject({ verdict: 'met', observed: { length: 4 } });
  expect(checkIn(open, 'working-days')).toMatchObject({ verdict: 'met', observed: { daysLeftOut: 2 } });
  const closed = await days(true);
  expect(checkIn(closed, 'ordinary-notice')).toMatchObject({ verdict: 'broken', observed: { length: 3 } });
});

it('counts the working days itself, whatever is convened', async () => {
  const story = await commission({ charter: noticeOf({ length: 0, unit: 'working-day' }) });
  for (const day of ['2030-01-07', '2030-01-13', '2030-02-28']) {
    const outcome = await story.record.typedBy(story.secretary.person).tryOutJson({
      as: story.secretary,
      basis: { kind: 'own-signature' },
      command: convening([], { day, agenda: INFORMATION }),
    });
    if (outcome._tag === 'Left') throw new Error(JSON.stringify(outcome.left));
    const [event] = outcome.right.events;
    expect(event?.metadata.checks?.find(({ rule }) => rule === 'working-days@1')?.verdict).toBe('met');
  }
});

it('does not ask for working days where the notice is in calendar days', async () => {
  expect(verdictIn(await convened(await commission(), '2030-01-14'), 'working-days')).toBe('not-applicable');
});

it('cannot verify a notice in hours, for which a convocation has no instants', async () => {
  const story = await commission({ charter: noticeOf({ length: 48, unit: 'hour' }) });
  expect(verdictIn(await convened(story, '2030-01-14'), 'ordinary-notice')).toBe('unverifiable');
});

it.each([
  ['2030-01-10', 'met'],
  ['2030-01-11', 'broken'],
])(
  'counts from receipt: the last member got it on %s, three days before the 14th or not: %s',
  async (receipt, verdict) => {
    const story = await commission({ seats: 3, charter: noticeOf({ length: 3, unit: 'calendar-day' }, 'receipt') });
    const called = await convened(story, '2030-01-14');
    expect(verdictIn(called, 'ordinary-notice')).toBe('unverifiable');
    for (const [index, seat] of story.seats.entries()) {
      story.clock.set(`${index === 2 ? receipt : '2030-01-08'}T18:00:00.000Z`);
      await story.done(story.secretary, {
        type: 'AcknowledgeConvocation',
        session: SESSION,
        institution: institutionOf(seat),
      });
    }
    story.clock.set('2030-01-14T18:00:00.000Z');
    await story.done(story.secretary, attending(story.seats));
    await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
    const answer = await story.act(story.chair, { type: 'OpenSession', session: SESSION });
    const outcome =
      answer._tag === 'Right' ? answer.right : answer.left._tag === 'Refused' ? answer.left.rejection : null;
    if (outcome === null) throw new Error('not judged');
    expect(verdictIn(outcome, 'ordinary-notice')).toBe(verdict);
  },
);

it('is met as attested, where only the secretary’s word says when it was dispatched', async () => {
  const story = await commission();
  story.clock.set('2030-01-21T18:00:00.000Z');
  const word = { paper: await story.paper(), grounds: 'Se convocó el día 9.' };
  const outcome = await convened(story, '2030-01-14', 'ordinary', { at: '2030-01-09T18:00:00.000Z', attested: word });
  expect(verdictIn(outcome, 'ordinary-notice')).toBe('met-as-attested');
});

it.each([
  ['ordinary', 'ordinaryNotice', 'ordinary-notice'],
  ['extraordinary', 'extraordinaryNotice', 'extraordinary-notice'],
] as const)('cannot verify the notice of an %s session where the charter is silent', async (kind, parameter, rule) => {
  const story = await commission({ charter: charterWithout(parameter) });
  expect(verdictIn(await convened(story, '2030-01-07', kind), rule)).toBe('unverifiable');
});

it('cannot verify working days where the charter names no calendar', async () => {
  const { workingDays: _, ...silent } = noticeOf({ length: 1, unit: 'working-day' });
  expect(verdictIn(await convened(await commission({ charter: silent }), '2030-01-14'), 'working-days')).toBe(
    'unverifiable',
  );
});

it('is convened for the body it names, not before its own day, and only where there are seats', async () => {
  const story = await commission();
  expect(await convened(story, '2030-01-06')).toEqual({
    _tag: 'SessionInThePast',
    day: '2030-01-06',
    convenedOn: '2030-01-07',
  });
  expect(
    await story.refused(story.secretary, convening([], { session: 'session-consejo-2030-o-02', agenda: INFORMATION })),
  ).toEqual({
    _tag: 'IdDoesNotMatch',
    id: 'session-consejo-2030-o-02',
    expected: SESSION,
  });
});

it('is convened only for a body that has voting seats', async () => {
  const story = await commission();
  await story.done(story.registrar, {
    type: 'EstablishBody',
    body: 'body-grupo',
    name: 'Grupo',
    kind: 'subcommittee',
    mandate: { matters: [{ matter: 'datos', name: 'Datos' }] },
    createdBy: { kind: 'instrument', citation: 'Acuerdo 2' },
  });
  const secretary = { ...story.secretary, body: 'body-grupo' } as const;
  await story.done(story.registrar, {
    type: 'RecordBodyOffice',
    body: 'body-grupo',
    office: 'executive-secretary',
    person: secretary.person,
    institution: 'institution-presidencia',
    standing: 'titular',
    from: '2030-01-01',
    source: 'Oficio',
  });
  const command = convening([], { session: 'session-grupo-2030-o-01', body: 'body-grupo', agenda: INFORMATION });
  expect(await story.refused(secretary, command)).toEqual({ _tag: 'NoVotingSeats', body: 'body-grupo' });
});
