import { plusDays, sessionIdOf, type Command, type CommitmentId, type Session, type SessionId } from '@acta/core';
import { alternateOf, BODY, institutionOf, MATTERS, MOTIONS, OUTSIDE, titularOf } from './cast.js';
import { chosen } from './chosen.js';
import { lifeOfADuty } from './duty-life.js';
import { effectsFor } from './effects.js';
import { minuteCommandFor } from './minutes.js';
import type { Setup } from './setup.js';
import type { Tried } from './steps.js';
import type { World } from './world.js';

const SOURCE = 'Minutes book';
const NO_SESSION: SessionId = 'session-consejo-2030-o-01';
const NO_DUTY: CommitmentId = 'commitment-ley-uno';

/** The session that is going on or, failing that, the last. */
export const sessionIn = ({ sessions }: World): Session | undefined =>
  sessions.find(({ stage }) => stage === 'convened' || stage === 'open') ?? sessions.at(-1);

const itemIn = (session: Session | undefined, n: number): string =>
  chosen(session?.agenda.map(({ item }) => item) ?? [], n) ?? 'punto-1';

const proposal = (setup: Setup, world: World, n: number): Command => ({
  type: 'ProposeMotion',
  motion: MOTIONS.find((motion) => !world.motions.some((one) => one.motion === motion)) ?? `motion-n-${String(n)}`,
  body: BODY,
  matter: n % 7 === 0 ? MATTERS[1] : MATTERS[0],
  title: 'Motion of the story',
  text: 'What it says.',
  effects: [...effectsFor(n, setup, world)],
  proposedBy: institutionOf(setup.seats[0] ?? 'uno'),
});

const convocation = ({ motions, sessions, today, paper }: World, n: number): Command => {
  const free = motions.filter(({ stage }) => stage.kind === 'proposed').slice(0, 1 + (n % 3));
  const kind = n % 9 === 0 ? 'extraordinary' : 'ordinary';
  const call = {
    body: BODY,
    year: 2030,
    kind,
    number: sessions.filter((one) => one.kind === kind).length + 1,
  } as const;
  return {
    type: 'ConveneSession',
    session: sessionIdOf(call),
    ...call,
    day: plusDays(today, n % 5 === 0 ? 1 : 4),
    time: '12:00',
    place: 'Hall',
    agenda: [
      ...free.map(({ motion }, index) => ({
        item: `punto-${String(index + 1)}`,
        title: 'Motion',
        kind: 'decision' as const,
        motion,
        papers: [],
      })),
      ...(free.length === 0 ? [{ item: 'informe', title: 'Report', kind: 'information' as const, papers: [] }] : []),
    ],
    ...(sessions.length > 0 ? { previousMinutes: paper } : {}),
    invited: [],
  };
};

/** Seats by the bits of a number: mostly all of them. */
const seatsOf = ({ seats }: Setup, n: number): readonly string[] => {
  if (n % 3 !== 0) return seats;
  const some = seats.filter((_, index) => (Math.floor(n / 3) >> index) % 2 === 1);
  return some.length === 0 ? seats.slice(0, 1) : some;
};

const arrivals = (setup: Setup, session: SessionId, n: number): Command => ({
  type: 'RecordAttendance',
  session,
  present: seatsOf(setup, n).map((seat) =>
    n % 11 === 0
      ? { seat, person: alternateOf(seat), capacity: 'alternate' as const, from: '12:00' }
      : { seat, person: titularOf(institutionOf(seat)), capacity: 'titular' as const, from: '12:00' },
  ),
});

const CHOICES = ['for', 'for', 'against', 'abstention'] as const;

const rollCall = (setup: Setup, session: Session | undefined, item: string, n: number): Command => {
  const here = new Set(session?.attendance.filter(({ left }) => left === null).map(({ seat }) => seat));
  const voting = setup.seats.filter((seat) => here.has(seat));
  const seats = n % 13 === 0 || voting.length === 0 ? setup.seats : voting;
  return {
    type: 'RecordRollCall',
    session: session?.session ?? NO_SESSION,
    item,
    votes: seats.map((seat, index) => ({ seat, choice: chosen(CHOICES, Math.floor(n / 4 ** (index % 6))) ?? 'for' })),
  };
};

/** The command that is tried, about whatever the number chooses; on nothing at all where there is nothing. */
export const commandFor = (type: Tried, n: number, setup: Setup, world: World): Command => {
  const going = sessionIn(world);
  const session = going?.session ?? NO_SESSION;
  const item = itemIn(going, n);
  const duty = chosen(world.commitments, n);
  const commitment = duty?.commitment ?? NO_DUTY;
  const report = duty?.reports.at(-1);
  const seat = chosen(setup.seats, n) ?? 'uno';
  switch (type) {
    case 'ProposeMotion':
      return proposal(setup, world, n);
    case 'ConveneSession':
      return convocation(world, n);
    case 'AccreditAlternate':
      return { type, body: BODY, seat, person: alternateOf(seat), from: world.today, credential: world.paper };
    case 'RecordAttendance':
      return arrivals(setup, session, n);
    case 'RecordDeparture': {
      const here = chosen(going?.attendance.filter(({ left }) => left === null) ?? [], n);
      const person = here?.person ?? titularOf(institutionOf(seat));
      return { type, session, seat: here?.seat ?? seat, person, ...(n % 2 === 0 ? { at: '12:30' } : {}) };
    }
    case 'CountQuorum':
    case 'OpenSession':
    case 'CloseSession':
      return { type, session };
    case 'DeclareNotHeld':
      return { type, session, reason: 'Nobody came' };
    case 'PutItemToVote': {
      const off = n % 6 === 0 ? world.motions.find(({ stage }) => stage.kind === 'proposed') : undefined;
      return off === undefined ? { type, session, item } : { type, session, item: 'aparte', motion: off.motion };
    }
    case 'RecordRollCall':
      return rollCall(setup, going, item, n);
    case 'DeclareUnanimity':
      return { type, session, item, manner: n % 2 === 0 ? 'unanimity' : 'consensus' };
    case 'CastCastingVote':
      return { type, session, item, choice: n % 2 === 0 ? 'for' : 'against' };
    case 'DecideItem': {
      const outcome = chosen([undefined, undefined, 'adopted', 'defeated', 'deferred', 'noted'] as const, n);
      return { type, session, item, ...(outcome === undefined ? {} : { outcome }) };
    }
    case 'DraftMinutes':
    case 'CorrectMinutes':
    case 'SignMinutes':
    case 'RefuseSignature':
    case 'RecordSignatureImpossible':
    case 'DeclareMinutesSigned':
      return minuteCommandFor(type, n, world);
    case 'AssignCommitment':
    case 'InviteToCommit':
      return {
        type,
        commitment: `commitment-ley-${String(n % 50)}`,
        source:
          n % 4 === 0
            ? { kind: 'resolution', resolution: 'resolution-consejo-2030-o-01-01', effect: 'tarea', body: BODY }
            : { kind: 'law', citation: SOURCE, body: BODY },
        institution: n % 3 === 0 ? OUTSIDE : institutionOf(seat),
        coResponsibles: [],
        task: 'Publish it',
        term: { kind: 'fixed', due: '2030-06-30' },
        milestones: [],
      };
    case 'RecordConsent':
      return { type, commitment, instrument: 'Agreement', signatory: 'Governor', signedOn: world.today };
    case 'RecordDecline':
      return { type, commitment, reason: 'It is not for us' };
    case 'ReportProgress':
      return {
        type,
        commitment,
        report: (duty?.reports.length ?? 0) + 1,
        claimed: chosen(['complete', 'substantial', 'limited'] as const, n) ?? 'complete',
        summary: 'Done.',
        evidence:
          n % 4 === 0
            ? []
            : [
                {
                  evidence: 'acta',
                  kind: n % 5 === 0 ? 'address' : 'file',
                  description: 'Record',
                  deliveredBy: 'Focal point',
                  receivedOn: world.today,
                  paper: world.paper,
                },
              ],
      };
    case 'VerifyReport':
      return {
        type,
        commitment,
        report: report?.report ?? 1,
        level: chosen(['complete', 'limited', 'not-started'] as const, n) ?? 'complete',
        examined: n % 5 === 0 ? [] : (report?.evidence.map(({ evidence }) => evidence) ?? []),
      };
    case 'ReturnReport':
      return { type, commitment, report: report?.report ?? 1, reasons: 'Incomplete.' };
    case 'ProposeClosure':
      return { type, commitment, reason: 'implemented', grounds: 'It is done.' };
    case 'AssessCommitment':
    case 'RespondToRed':
    case 'EscalateCommitment':
    case 'AnswerEscalation':
    case 'RetryEffect':
    case 'SettleEffect':
    case 'RecordLegalSuccession':
    case 'PassCommitment':
      return lifeOfADuty(type, n, setup, world);
    case 'CloseCommitment':
      return {
        type,
        commitment,
        reason: chosen(['implemented', 'partly-implemented', 'cancelled'] as const, n) ?? 'cancelled',
      };
  }
};
