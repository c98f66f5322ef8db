import { left, right } from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import type { Act, Charter } from '@acta/core';
import type { Commission } from '../../src/commission/state.js';
import type { SessionCommand } from '../../src/session/commands.js';
import { decide } from '../../src/session/decide.js';
import type { Attendance, Session } from '../../src/session/state.js';
import type { Motion } from '../../src/motion/state.js';
import type { StateOf, StreamId } from '../../src/index.js';
import { actBy, eventId, paper, person, premisesOf, TODAY, type ActOf } from '../given.js';
import { bodyOf, sessionOf, stating, voted } from '../legality/judging.js';

const SESSION = 'session-consejo-2014-o-01';
const CONSULTATION = 'session-consejo-2014-w-01';
const CHAIR_DECISION = 'session-consejo-2014-c-01';
const BODY = 'body-consejo';
const EVE = '2014-03-11';
const UNKNOWN_BODY = left({ _tag: 'Unknown', id: BODY });
const HALF = stating('quorum', { kind: 'more-than-half' });

const seated = (seat: string, from = '2014-01-01') => ({
  seat,
  institution: `institution-${seat}`,
  right: 'vote',
  from,
});
const body = bodyOf(
  ['hacienda', 'salud', 'economia'].map((seat) => seated(seat)),
  { permanentGuests: [] },
);
const motionOf = (changes: Partial<Motion> = {}): Motion =>
  ({
    motion: 'motion-firma',
    body: BODY,
    matter: 'firma',
    title: 'Firma',
    text: 'Se incluirá.',
    effects: [],
    stage: { kind: 'proposed' },
    ...changes,
  }) as unknown as Motion;
const commissionOf = (charter: Charter, changes: object = {}) =>
  ({
    charters: [{ version: 4, charter, from: '2014-01-01', recordedAt: '2014-01-01T18:00:00.000Z' }],
    calendar: { holidays: new Set(['2014-03-17']) },
    classes: [],
    ...changes,
  }) as unknown as Commission;

type States = Partial<Record<StreamId, StateOf<StreamId>>>;
const known = (states: States = {}, charter: Charter = HALF) =>
  premisesOf({ [BODY]: body, 'commission-self': commissionOf(charter), 'motion-firma': motionOf(), ...states });
const withoutCommission = (states: States = {}) => premisesOf({ [BODY]: body, 'motion-firma': motionOf(), ...states });

type Given = Omit<ActOf<SessionCommand>, 'command'> & Pick<Act<SessionCommand>, 'startsAt'>;
const when = (command: SessionCommand, state: Session | null, premises = known(), { startsAt, ...act }: Given = {}) =>
  decide({ ...actBy({ command, ...act }), ...(startsAt === undefined ? {} : { startsAt }) }, premises)(state);
const recorded = (type: string, data: object) => right([{ type, data }]);
const refused = (_tag: string, facts: object) => left({ _tag, ...facts });

const point = (item: string, changes: object = {}) =>
  ({ item, title: 'Firma', kind: 'decision', papers: [], ...changes }) as Session['agenda'][number];
const FIRMA = point('firma', { motion: 'motion-firma' });
const INFORME = point('informe', { kind: 'information', awaited: ['anexo'] });
const meeting = (changes: Partial<Session> = {}): Session =>
  sessionOf({ sitsOn: TODAY, agenda: [FIRMA, INFORME], ...changes });
const at = (seat: string, n: number, changes: Partial<Attendance> = {}): Attendance => ({
  seat,
  person: person(n),
  capacity: 'titular',
  from: '12:00',
  facts: [eventId(n)],
  left: null,
  ...changes,
});

describe('an act that reads the body', () => {
  it.each<[string, SessionCommand, Session | null]>([
    ['adding an item', { type: 'AddAgendaItem', session: SESSION, item: point('otro') }, meeting()],
    ['attendance', { type: 'RecordAttendance', session: SESSION, present: [at('salud', 1)] }, meeting()],
    ['a count', { type: 'CountQuorum', session: SESSION }, meeting()],
    ['the opening', { type: 'OpenSession', session: SESSION }, meeting({ stage: 'convened' })],
    ['going on', { type: 'ResumeSession', session: SESSION }, meeting({ stage: 'recess' })],
    [
      'a decision of the chair',
      {
        type: 'DecideByChair',
        session: CHAIR_DECISION,
        body: BODY,
        year: 2014,
        number: 1,
        item: 'firma',
        title: 'Firma',
        motion: 'motion-firma',
        grounds: paper(),
      },
      null,
    ],
  ])('is refused where there is none: %s', (_, command, state) => {
    expect(when(command, state, premisesOf())).toStrictEqual(UNKNOWN_BODY);
  });
});

describe('the agenda', () => {
  const send = (item: string, awaited: string[]): SessionCommand => ({
    type: 'SendPapers',
    session: SESSION,
    item,
    papers: [paper()],
    awaited,
  });
  const VOTES = { votesFor: 3, votesAgainst: 0 };
  const approve = (order: string[], withdrawn: string[] = []): SessionCommand => ({
    type: 'ApproveAgenda',
    session: SESSION,
    order,
    withdrawn,
    ...VOTES,
  });

  it('gets the papers that it awaits, before and during the session', () => {
    for (const stage of ['convened', 'open'] as const)
      expect(when(send('informe', ['anexo']), meeting({ stage }))).toStrictEqual(
        recorded('PapersSent', { item: 'informe', papers: [paper()], awaited: ['anexo'] }),
      );
    expect(when(send('informe', []), meeting({ stage: 'closed' }))).toStrictEqual(
      refused('WrongStage', { stage: 'closed', needed: 'convened' }),
    );
    expect(when(send('otro', []), meeting())).toStrictEqual(
      refused('NotOnAgenda', { item: 'otro', agenda: ['firma', 'informe'] }),
    );
    for (const [item, name] of [['informe', 'otro'] as const, ['firma', 'anexo'] as const])
      expect(when(send(item, [name]), meeting())).toStrictEqual(refused('NotAwaited', { item, papers: [name] }));
  });

  it('is approved whole: nothing left out, nothing strange, nothing twice', () => {
    const differs = (missing: string[], unknown: string[]) => refused('AgendaDiffers', { missing, unknown });
    expect(when(approve(['firma']), meeting())).toStrictEqual(differs(['informe'], []));
    expect(when(approve(['firma', 'informe', 'otro']), meeting())).toStrictEqual(differs([], ['otro']));
    expect(when(approve(['firma', 'informe'], ['firma']), meeting())).toStrictEqual(differs([], ['firma']));
    const three = [at('hacienda', 1), at('salud', 2), at('economia', 3)];
    expect(when(approve([], ['informe', 'firma']), meeting({ attendance: three }))).toStrictEqual(
      recorded('AgendaApproved', {
        order: [],
        withdrawn: ['informe', 'firma'],
        ...VOTES,
        released: [{ item: 'firma', motion: 'motion-firma' }],
        policy: 1,
      }),
    );
  });
});

describe('the attendance', () => {
  const come = (...present: readonly Attendance[]): SessionCommand => ({
    type: 'RecordAttendance',
    session: SESSION,
    present: present.map(({ facts: _, left: __, ...presence }) => presence),
  });

  it('has each person at one seat, unless the list that says otherwise is put right', () => {
    const session = meeting({ attendance: [at('salud', 1)] });
    expect(when(come(at('economia', 1)), session)).toStrictEqual(
      refused('PersonInTwoSeats', { person: person(1), seats: ['economia', 'salud'] }),
    );
    const rectifies = { event: eventId(1), reason: 'Así consta.', source: { document: 'Acta', place: 'p. 1' } };
    const [present] = [come(at('economia', 1))].map((command) => ('present' in command ? command.present : []));
    expect(when(come(at('economia', 1)), session, known(), { rectifies })).toStrictEqual(
      recorded('AttendanceRecorded', { present }),
    );
    const other = meeting({ attendance: [at('salud', 1, { facts: [eventId(2)] })] });
    expect(when(come(at('economia', 1)), other, known(), { rectifies })).toMatchObject({
      left: { _tag: 'PersonInTwoSeats' },
    });
  });

  it('ends a departure that is put right even where they have left, and no other twice', () => {
    const gone = meeting({
      attendance: [at('salud', 1, { left: { at: '12:30', facts: [eventId(7)] } })],
      stage: 'closed',
    });
    const leave: SessionCommand = {
      type: 'RecordDeparture',
      session: SESSION,
      seat: 'salud',
      person: person(1),
      at: '12:40',
    };
    const rectifies = { event: eventId(7), reason: 'Así consta.', source: { document: 'Acta', place: 'p. 1' } };
    expect(when(leave, gone, known(), { rectifies })).toStrictEqual(
      recorded('DepartureRecorded', { seat: 'salud', person: person(1), at: '12:40' }),
    );
    expect(when(leave, { ...gone, stage: 'open' })).toStrictEqual(
      refused('NotInThatSeat', { seat: 'salud', person: person(1) }),
    );
    const officers: SessionCommand = { type: 'RecordOfficers', session: SESSION, officers: [] };
    expect(when(officers, gone)).toStrictEqual(refused('WrongStage', { stage: 'closed', needed: 'open' }));
  });

  it('is counted by the charter in force, on the base of the opening once there is one', () => {
    const count: SessionCommand = { type: 'CountQuorum', session: SESSION };
    const there = { attendance: [at('salud', 1), at('economia', 2)] };
    const present = ['salud', 'economia'];
    expect(when(count, meeting({ ...there, stage: 'convened' }))).toStrictEqual(
      recorded('QuorumCounted', { present, base: 3, required: 2, reached: true, charter: 4 }),
    );
    const opened = { roster: [], votingSeats: [], base: 5, charter: 4 };
    expect(when(count, meeting({ ...there, opened }))).toStrictEqual(
      recorded('QuorumCounted', { present, base: 5, required: 3, reached: false, charter: 4 }),
    );
    const occupied = { ...HALF, ...stating('quorumBase', 'occupied-voting-seats') };
    expect(when(count, meeting(there), known({}, occupied))).toStrictEqual(
      recorded('QuorumCounted', { present, base: 0, required: 1, reached: true, charter: 4 }),
    );
    for (const silent of [withoutCommission(), known({ 'commission-self': commissionOf(HALF, { charters: [] }) })])
      expect(when(count, meeting(there), silent)).toStrictEqual(
        recorded('QuorumCounted', { present, base: 3, reached: true, charter: 1 }),
      );
  });

  it('opens the session with those who are there, by the charter in force', () => {
    const open: SessionCommand = { type: 'OpenSession', session: SESSION };
    const state = meeting({ stage: 'convened', attendance: [at('salud', 1)] });
    const roster = [
      { seat: 'salud', institution: 'institution-salud', right: 'vote', person: person(1), capacity: 'titular' },
    ];
    const opened = (base: number, charter: number) =>
      recorded('SessionOpened', { roster, votingSeats: ['hacienda', 'salud', 'economia'], base, charter });
    expect(when(open, state)).toStrictEqual(opened(3, 4));
    expect(when(open, state, known({}, stating('quorumBase', 'occupied-voting-seats')))).toStrictEqual(opened(0, 4));
    for (const silent of [withoutCommission(), known({ 'commission-self': commissionOf(HALF, { charters: [] }) })])
      expect(when(open, state, silent)).toStrictEqual(opened(3, 1));
  });

  it('that never was lets the motions of the agenda go', () => {
    const command: SessionCommand = { type: 'DeclareNotHeld', session: SESSION, reason: 'Sin quórum' };
    expect(when(command, meeting({ stage: 'convened' }))).toStrictEqual(
      recorded('SessionNotHeld', {
        reason: 'Sin quórum',
        released: [{ item: 'firma', motion: 'motion-firma' }],
        policy: 1,
      }),
    );
  });
});

describe('a session that is put off', () => {
  const convened = (changes: Partial<Session> = {}) =>
    meeting({ stage: 'convened', day: TODAY, time: '12:00', ...changes });
  const STARTS = { startsAt: '2014-03-12T19:00:00.000Z' };

  it('is deferred on its day at the latest', () => {
    const defer: SessionCommand = { type: 'DeferSession', session: SESSION, reason: 'Lluvia' };
    expect(when(defer, convened())).toStrictEqual(recorded('SessionDeferred', { reason: 'Lluvia' }));
    expect(when(defer, convened({ day: EVE }))).toStrictEqual(refused('DayIsOver', { day: EVE, onDay: TODAY }));
  });

  it('is called again for a day and a time, which the first notice announced both or neither', () => {
    const call: SessionCommand = { type: 'MakeSecondCall', session: SESSION, day: TODAY, time: '13:00' };
    const made = (announced: boolean, start: object = {}) =>
      recorded('SecondCallMade', { day: TODAY, time: '13:00', ...start, announced });
    expect(when(call, convened({ secondCall: { day: TODAY, time: '13:00' } }), known(), STARTS)).toStrictEqual(
      made(true, STARTS),
    );
    expect(when(call, convened({ secondCall: { day: TODAY, time: '13:30' } }))).toStrictEqual(made(false));
    expect(when(call, convened({ secondCall: { day: EVE, time: '13:00' } }))).toStrictEqual(made(false));
  });

  it('goes to another day or time, or to the same once it was deferred', () => {
    const to = (time: string): SessionCommand =>
      ({ type: 'RescheduleSession', session: SESSION, day: TODAY, time, place: 'Sala' }) as unknown as SessionCommand;
    const rescheduled = (time: string, start: object = {}) =>
      recorded('SessionRescheduled', { day: TODAY, time, place: 'Sala', ...start });
    expect(when(to('12:00'), convened())).toStrictEqual(refused('AlreadySo', { what: 'day' }));
    expect(when(to('12:00'), convened({ stage: 'deferred' }))).toStrictEqual(rescheduled('12:00'));
    expect(when(to('13:00'), convened(), known(), STARTS)).toStrictEqual(rescheduled('13:00', STARTS));
  });

  it('by a recess goes on that day or later', () => {
    const recess = (day: string): SessionCommand => ({
      type: 'RecessSession',
      session: SESSION,
      at: '14:00',
      day,
      time: '16:00',
    });
    expect(when(recess(TODAY), meeting())).toStrictEqual(
      recorded('SessionRecessed', { at: '14:00', day: TODAY, time: '16:00' }),
    );
    expect(when(recess(EVE), meeting())).toStrictEqual(refused('SessionInThePast', { day: EVE, convenedOn: TODAY }));
    const attest: SessionCommand = { type: 'AttestParticipation', session: SESSION, means: 'Vídeo', assured: [] };
    for (const stage of ['convened', 'open', 'recess'] as const)
      expect(when(attest, meeting({ stage }))).toStrictEqual(
        recorded('ParticipationAttested', { means: 'Vídeo', assured: [] }),
      );
    expect(when(attest, meeting({ stage: 'closed' }))).toMatchObject({ left: { _tag: 'WrongStage' } });
  });
});

describe('a convocation', () => {
  const convene = (changes: object = {}) =>
    ({
      type: 'ConveneSession',
      session: SESSION,
      body: BODY,
      kind: 'ordinary',
      year: 2014,
      number: 1,
      day: '2014-03-20',
      time: '12:00',
      place: 'Sala',
      agenda: [INFORME],
      invited: [],
      ...changes,
    }) as unknown as SessionCommand;
  const convened = (invitations: readonly string[], more: object = {}) => {
    const { type: _, session: __, invited: ___, ...call } = convene() as unknown as Record<string, unknown>;
    const members = invitations.map((name) => ({ institution: `institution-${name}`, as: 'member' }));
    return recorded('SessionConvened', { ...call, invitations: members, charter: 4, policy: 1, ...more });
  };
  const ALL = ['hacienda', 'salud', 'economia'];

  it('calls the seats that there are on its day, by the charter in force when it goes out', () => {
    const later = bodyOf(
      [
        ...['hacienda', 'salud'].map((seat) => seated(seat)),
        seated('marina', '2014-03-20'),
        seated('defensa', '2014-03-21'),
      ],
      {
        permanentGuests: [],
      },
    );
    expect(when(convene(), null)).toStrictEqual(convened(ALL));
    expect(when(convene(), null, known({ [BODY]: later }))).toStrictEqual(convened(['hacienda', 'salud', 'marina']));
    const startsAt = '2014-03-20T18:00:00.000Z';
    expect(when(convene(), null, known(), { startsAt })).toStrictEqual(convened(ALL, { startsAt }));
    for (const silent of [withoutCommission(), known({ 'commission-self': commissionOf(HALF, { charters: [] }) })])
      expect(when(convene(), null, silent)).toStrictEqual(convened(ALL, { charter: 1 }));
    expect(when(convene(), null, premisesOf())).toStrictEqual(UNKNOWN_BODY);
  });

  it('says whom it leaves out, who has to be entitled', () => {
    const out = (...names: readonly string[]) => ({ notConvened: names.map((name) => `institution-${name}`) });
    expect(when(convene(out('salud')), null)).toStrictEqual(
      convened(['hacienda', 'economia'], { notConvened: [{ institution: 'institution-salud', as: 'member' }] }),
    );
    expect(when(convene(out('salud', 'marina')), null)).toStrictEqual(
      refused('NotEntitled', { institution: 'institution-marina', body: BODY }),
    );
  });

  it('together with another body’s session is not with one of its own', () => {
    const joint = 'session-consejo-2014-o-02';
    const jointWith = [joint];
    const other = sessionOf({ session: joint, day: '2014-03-20', time: '12:00', jointWith: [SESSION] });
    const same = refused('JointSessionDiffers', { session: joint, why: 'same-body' });
    expect(when(convene({ jointWith }), null, known({ [joint]: other }))).toStrictEqual(same);
    const pleno = { ...other, body: 'body-pleno' as const };
    expect(when(convene({ jointWith }), null, known({ [joint]: pleno }))).toStrictEqual(convened(ALL, { jointWith }));
    expect(when(convene({ jointWith }), null)).toStrictEqual(convened(ALL, { jointWith }));
  });

  it('has each motion once, and items without any', () => {
    const agenda = [INFORME, point('aviso', { kind: 'information' }), FIRMA];
    expect(when(convene({ agenda }), null)).toStrictEqual(convened(ALL, { agenda }));
    expect(when(convene({ agenda: [...agenda, { ...FIRMA, item: 'otra' }] }), null)).toStrictEqual(
      refused('MotionTwice', { motion: 'motion-firma' }),
    );
  });
});

describe('a recusal', () => {
  const recuse = (item: string, seat: string, n: number): SessionCommand => ({
    type: 'RecordRecusal',
    session: SESSION,
    item,
    seat,
    person: person(n),
  });
  const there = { attendance: [at('salud', 1), at('salud', 2), at('economia', 3)] };
  const recused = { item: 'firma', seat: 'salud', person: person(1) };

  it('is of one person at one seat from one item, once, before it is put to the vote', () => {
    const state = meeting({ ...there, recusals: [recused] });
    expect(when(recuse('firma', 'salud', 1), meeting(there))).toStrictEqual(recorded('RecusalRecorded', recused));
    expect(when(recuse('firma', 'salud', 1), state)).toStrictEqual(refused('AlreadySo', { what: 'recusal' }));
    for (const [item, seat, n] of [
      ['informe', 'salud', 1],
      ['firma', 'salud', 2],
      ['firma', 'economia', 3],
    ] as const)
      expect(when(recuse(item, seat, n), state)).toStrictEqual(
        recorded('RecusalRecorded', { item, seat, person: person(n) }),
      );
    expect(when(recuse('firma', 'salud', 3), state)).toStrictEqual(
      refused('NotInThatSeat', { seat: 'salud', person: person(3) }),
    );
    const moved = meeting({ attendance: [at('economia', 1)], recusals: [recused] });
    expect(when(recuse('firma', 'economia', 1), moved)).toMatchObject({ right: [{ type: 'RecusalRecorded' }] });
  });

  it('is late once the item was put to the vote or decided', () => {
    const ballots = { firma: voted(null) };
    expect(when(recuse('firma', 'salud', 1), meeting({ ...there, ballots }))).toStrictEqual(
      refused('VotedAlready', { item: 'firma' }),
    );
    const decided = { firma: voted(null, { outcome: 'deferred' }) };
    expect(when(recuse('firma', 'salud', 1), meeting({ ...there, ballots: decided }))).toStrictEqual(
      refused('Decided', { item: 'firma', outcome: 'deferred' }),
    );
  });

  it('may come before the session opens, and no later than it closes', () => {
    expect(when(recuse('firma', 'salud', 1), meeting({ ...there, stage: 'convened' }))).toStrictEqual(
      recorded('RecusalRecorded', recused),
    );
    expect(when(recuse('firma', 'salud', 1), meeting({ ...there, stage: 'closed' }))).toStrictEqual(
      refused('WrongStage', { stage: 'closed', needed: 'open' }),
    );
  });

  it('is of who is there, as an opinion and a dissent are of a seat of the body', () => {
    for (const type of ['RecordOpinion', 'RecordDissent'] as const)
      for (const [seat, premises] of [['marina', known()] as const, ['salud', premisesOf()] as const])
        expect(
          when({ type, session: SESSION, item: 'firma', seat, paper: paper() }, meeting(), premises),
        ).toStrictEqual(refused('UnknownSeats', { seats: [seat], body: BODY }));
  });

  it('leaves the item open, without whose outcome the session does not close', () => {
    const close: SessionCommand = { type: 'CloseSession', session: SESSION };
    expect(when(close, meeting())).toStrictEqual(refused('ItemsWithoutOutcome', { items: ['firma', 'informe'] }));
    const noted = voted(null, { outcome: 'noted' });
    expect(when(close, meeting({ ballots: { firma: noted } }))).toStrictEqual(
      refused('ItemsWithoutOutcome', { items: ['informe'] }),
    );
    const whole = meeting({ ballots: { firma: noted, informe: noted }, charterAtConvocation: 4 });
    for (const premises of [known(), withoutCommission()])
      expect(when(close, whole, premises)).toStrictEqual(recorded('SessionClosed', { resolutions: [], policy: 1 }));
    const minuted = stating('minutesDraftedWithin', { length: 3, unit: 'working-day' });
    expect(when(close, whole, known({}, minuted))).toStrictEqual(
      recorded('SessionClosed', { resolutions: [], minutesBy: '2014-03-18', policy: 1 }),
    );
  });
});

describe('a written consultation', () => {
  const consult = (changes: object = {}) =>
    ({
      type: 'OpenConsultation',
      session: CONSULTATION,
      body: BODY,
      year: 2014,
      number: 1,
      closes: '2014-03-12T18:00:00.001Z',
      agenda: [{ item: 'firma', title: 'Firma', motion: 'motion-firma', papers: [] }],
      ...changes,
    }) as SessionCommand;
  const votingSeats = ['hacienda', 'salud', 'economia'];
  const opened = (charter: number, assentingBySilence: readonly string[]) =>
    right([
      {
        type: 'ConsultationOpened',
        data: {
          body: BODY,
          year: 2014,
          number: 1,
          agenda: [FIRMA],
          votingSeats,
          charter,
          policy: 1,
          closes: '2014-03-12T18:00:00.001Z',
        },
      },
      {
        type: 'ItemPutToVote',
        data: {
          item: 'firma',
          motion: 'motion-firma',
          revision: 0,
          matter: 'firma',
          title: 'Firma',
          text: 'Se incluirá.',
          effects: [],
          present: [],
          assentingBySilence,
          allSeats: 3,
          weights: [],
          onAgenda: true,
        },
      },
    ]);

  it('is opened of a body with seats, in time, as the charter in force has silence', () => {
    const silence = (value: 'assent' | 'no-vote') =>
      stating('writtenConsultation', {
        minimumReplies: { kind: 'count', count: 1 },
        silence: value,
        objection: 'does-not-stop-it',
      });
    expect(when(consult(), null)).toStrictEqual(opened(4, []));
    expect(when(consult(), null, known({}, silence('no-vote')))).toStrictEqual(opened(4, []));
    expect(when(consult(), null, known({}, silence('assent')))).toStrictEqual(opened(4, votingSeats));
    for (const silent of [withoutCommission(), known({ 'commission-self': commissionOf(HALF, { charters: [] }) })])
      expect(when(consult(), null, silent)).toStrictEqual(opened(1, []));
    expect(when(consult(), null, known({ [BODY]: bodyOf([]) }))).toStrictEqual(
      refused('NoVotingSeats', { body: BODY }),
    );
  });

  it('closes after it was opened, which an attested one was before it was recorded', () => {
    const closes = '2014-03-12T18:00:00.000Z';
    expect(when(consult({ closes }), null)).toStrictEqual(refused('ClosesInThePast', { closes, at: closes }));
    const occurredAt = '2014-03-12T17:00:00.000Z';
    expect(when(consult({ closes }), null, known(), { occurredAt })).toMatchObject({ _tag: 'Right' });
    expect(when(consult({ closes: occurredAt }), null, known(), { occurredAt })).toStrictEqual(
      refused('ClosesInThePast', { closes: occurredAt, at: occurredAt }),
    );
  });

  it('is of motions of that body', () => {
    expect(when(consult(), null, known({ 'motion-firma': motionOf({ body: 'body-pleno' }) }))).toStrictEqual(
      refused('MotionOfAnotherBody', { motion: 'motion-firma', body: 'body-pleno' }),
    );
  });
});

describe('a decision of the chair', () => {
  const command = {
    type: 'DecideByChair',
    session: CHAIR_DECISION,
    body: BODY,
    year: 2014,
    number: 1,
    item: 'firma',
    title: 'Firma',
    motion: 'motion-firma',
    grounds: paper(),
  } as const;
  const RESOLUTION = 'resolution-consejo-2014-c-01-01';
  const ending = (charter: Charter | null) => {
    const found = when(command, null, charter === null ? withoutCommission() : known({}, charter));
    if (found._tag === 'Left') throw new Error(found.left._tag);
    return found.right.slice(2);
  };
  const ended = (adoption: object, resolutions: readonly string[]) => [
    { type: 'ItemDecided', data: { adoption } },
    { type: 'SessionClosed', data: { resolutions, policy: 1 } },
  ];
  const RATIFIED = stating('chairDecision', { ratifiedWithin: { length: 3, unit: 'working-day' } });

  it('is to be ratified within the charter’s term, of days that the commission works', () => {
    expect(ending(RATIFIED)).toMatchObject(ended({ resolution: RESOLUTION, ratifyBy: '2014-03-18' }, []));
    for (const charter of [HALF, null]) {
      const [decided] = ending(charter);
      expect(decided?.data).not.toHaveProperty('adoption.ratifyBy');
      expect(decided?.data).toHaveProperty('adoption.resolution', RESOLUTION);
    }
  });

  it('takes effect at its closing, which is at once, where the charter has resolutions wait for that', () => {
    const closing = { ...RATIFIED, ...stating('takesEffect', 'closing') };
    expect(ending(closing)).toMatchObject(ended({ takesEffect: 'closing' }, [RESOLUTION]));
    expect(ending(RATIFIED)).toMatchObject(ended({ takesEffect: 'adoption' }, []));
    const effects = [{ kind: 'assign', effect: 'firma', to: { kind: 'class', class: 'todas', membership: 'closed' } }];
    expect(
      when(command, null, known({ 'motion-firma': motionOf({ effects: effects as unknown as Motion['effects'] }) })),
    ).toStrictEqual(refused('ClassWithoutList', { class: 'todas' }));
  });

  it('is reported to a session of that body that is held or was', () => {
    const report: SessionCommand = { type: 'ReportToSession', session: CHAIR_DECISION, to: SESSION };
    const outside = sessionOf({ session: CHAIR_DECISION, kind: 'chair-decision', stage: 'closed' });
    const not = (why: string) => refused('NotReportable', { session: CHAIR_DECISION, to: SESSION, why });
    const to = (held: Partial<Session>, state: Session | null = outside) =>
      when(report, state, known({ [SESSION]: meeting(held) }));
    for (const kind of ['ordinary', 'extraordinary'] as const)
      for (const stage of ['open', 'closed'] as const)
        expect(to({ kind, stage })).toStrictEqual(recorded('ReportedToSession', { to: SESSION }));
    expect(to({ stage: 'convened' })).toStrictEqual(not('no-session-held'));
    expect(to({ kind: 'written-consultation' })).toStrictEqual(not('no-session-held'));
    expect(to({ body: 'body-pleno' })).toStrictEqual(not('another-body'));
    expect(to({}, null)).toStrictEqual(refused('Unknown', { id: CHAIR_DECISION }));
    for (const kind of ['ordinary', 'extraordinary'] as const)
      expect(to({}, { ...outside, kind })).toStrictEqual(not('decided-in-session'));
    expect(to({}, { ...outside, stage: 'open' })).toStrictEqual(not('not-over'));
  });
});

describe('who presides in the absence of the chair', () => {
  const order = bodyOf(
    ['hacienda', 'salud'].map((seat) => seated(seat)),
    {
      offices: [{ office: 'chair', person: person(9), standing: 'titular', from: '2014-01-01', until: null }],
    },
  );
  const declare = (n: number, by: 'titular-chair' | 'first-seat-present' | 'member-by-precedence'): SessionCommand => ({
    type: 'DeclarePresiding',
    session: SESSION,
    person: person(n),
    by,
  });
  const there = { attendance: [at('hacienda', 1), at('salud', 2)] };
  const first = { person: person(1), by: 'first-seat-present', event: eventId(7) } as const;
  const judge = (command: SessionCommand, state: Partial<Session> = {}, act: Given = {}) =>
    when(command, meeting({ ...there, ...state }), known({ [BODY]: order }), act);

  it('is declared before and during the sitting, once', () => {
    for (const stage of ['convened', 'open', 'recess'] as const)
      expect(judge(declare(1, 'first-seat-present'), { stage })).toStrictEqual(
        recorded('PresidingDeclared', { person: person(1), by: 'first-seat-present' }),
      );
    expect(judge(declare(1, 'first-seat-present'), { stage: 'closed' })).toStrictEqual(
      refused('WrongStage', { stage: 'closed', needed: 'convened' }),
    );
    expect(judge(declare(1, 'first-seat-present'), { presiding: first })).toStrictEqual(
      refused('AlreadySo', { what: 'presiding' }),
    );
    expect(when(declare(1, 'first-seat-present'), meeting(there), premisesOf())).toStrictEqual(UNKNOWN_BODY);
  });

  it('is another by another place or of another person, and the chair that is back', () => {
    expect(judge(declare(1, 'member-by-precedence'), { presiding: first })).toMatchObject({ _tag: 'Right' });
    const member = { ...first, by: 'member-by-precedence' } as const;
    expect(judge(declare(2, 'member-by-precedence'), { presiding: member })).toMatchObject({ _tag: 'Right' });
    expect(judge(declare(9, 'titular-chair'))).toStrictEqual(refused('AlreadySo', { what: 'presiding' }));
    const back = { presiding: first, officers: [{ office: 'chair', person: person(9) }] } as const;
    expect(judge(declare(9, 'titular-chair'), back)).toStrictEqual(
      recorded('PresidingDeclared', { person: person(9), by: 'titular-chair' }),
    );
  });

  it('holds that place, and is there or says so in person', () => {
    const not = (n: number, by: string, why: string) => refused('CannotPreside', { person: person(n), by, why });
    expect(judge(declare(2, 'first-seat-present'))).toStrictEqual(not(2, 'first-seat-present', 'not-in-that-place'));
    expect(judge(declare(9, 'titular-chair'), { presiding: first })).toStrictEqual(
      not(9, 'titular-chair', 'not-there'),
    );
    expect(judge(declare(9, 'titular-chair'), { presiding: first }, { person: person(9) })).toMatchObject({
      _tag: 'Right',
    });
    const enacted = { cause: { stream: SESSION, revision: 1, event: eventId(8) } } as const;
    expect(judge(declare(9, 'titular-chair'), { presiding: first }, enacted)).toStrictEqual(
      not(9, 'titular-chair', 'not-there'),
    );
  });
});
