import { AUTHORITY, type As, type Command, type InstitutionId, type Recorded } from '@acta/core';
import { authorisedFor, holderOf, institutionOf, STRANGER, SUPERIOR } from './cast.js';
import type { Given } from './given-act.js';
import { followOf, minuteOf, nextOf } from './sequence.js';
import type { Setup } from './setup.js';
import type { Manner, Step, Tried } from './steps.js';
import { chosen } from './chosen.js';
import { commandFor } from './tried.js';
import type { World } from './world.js';

/** Whose offices a command is about: of the institution that owes or is named. */
const institutionIn = (command: Command, setup: Setup, { commitments }: World): InstitutionId => {
  if ('institution' in command && command.institution !== undefined) return command.institution;
  if ('commitment' in command) {
    const owing = commitments.find(({ commitment }) => commitment === command.commitment);
    if (owing !== undefined) return owing.institution;
  }
  return institutionOf(setup.seats[0] ?? 'uno');
};

/** An escalation is answered by the body to which it goes. */
const ofItsBody = (command: Command, as: As): As =>
  command.type === 'AnswerEscalation' && as.body !== undefined ? { ...as, body: SUPERIOR } : as;

const officeFor = (command: Command, manner: Manner, setup: Setup, world: World): As => {
  const institution = institutionIn(command, setup, world);
  if (manner.office === 'a stranger')
    return { ...authorisedFor(command.type, manner.n, institution), person: STRANGER };
  if (manner.office !== 'the right one') return holderOf(manner.office, institution);
  if (manner.word === 'transcribed') return holderOf('registrar', institution);
  const attests = manner.word === 'attested' && AUTHORITY[command.type].offices.some(({ of }) => of === 'body');
  return attests ? holderOf('executive-secretary', institution) : authorisedFor(command.type, manner.n, institution);
};

const onWhoseWord = ({ word, n }: Manner, { paper }: World): Pick<Given, 'attested' | 'transcribed'> => {
  switch (word) {
    case 'plain':
      return {};
    case 'attested':
      return { attested: { paper, grounds: 'The body did so.' } };
    case 'transcribed':
      return {
        transcribed: {
          source: { document: 'Archive', place: 'p. 1' },
          when: n % 2 === 0 ? { kind: 'day', day: '2029-05-02' } : { kind: 'not-stated' },
          told: { words: 'It was done.' },
        },
      };
  }
};

const FACTS: Readonly<Partial<Record<Recorded['type'], Tried>>> = {
  AttendanceRecorded: 'RecordAttendance',
  DepartureRecorded: 'RecordDeparture',
  RollCallRecorded: 'RecordRollCall',
  ProgressReported: 'ReportProgress',
};

/** Another entry of the same kind, of the same session, item or report, in the place of an earlier one. */
const puttingRight = (n: number, setup: Setup, world: World): Pick<Given, 'command' | 'rectifies'> | null => {
  const kinds = [...new Set(world.events.map(({ type }) => type))].filter((type) => FACTS[type] !== undefined);
  const kind = chosen(kinds, n);
  const wrong = chosen(
    world.events.filter(({ type }) => type === kind),
    n,
    10,
  );
  const type = wrong === undefined ? undefined : FACTS[wrong.type];
  if (wrong === undefined || type === undefined) return null;
  const command = {
    ...commandFor(type, n, setup, world),
    ...(wrong.type === 'ProgressReported'
      ? { commitment: wrong.stream, report: wrong.data.report }
      : { session: wrong.stream }),
    ...('item' in wrong.data ? { item: wrong.data.item } : {}),
  } as Command;
  const source = { document: 'Minutes', place: 'p. 2' };
  return { command, rectifies: { event: wrong.id, reason: 'It was written down wrong.', source } };
};

const actorOf = (command: Command, manner: Manner, setup: Setup, world: World): As =>
  ofItsBody(command, officeFor(command, manner, setup, world));

const commandOf = (step: Step, setup: Setup, world: World): Pick<Given, 'command' | 'rectifies'> | null => {
  const { n } = step.manner;
  switch (step.kind) {
    case 'any':
      return { command: step.command };
    case 'try':
      return { command: commandFor(step.type, n, setup, world) };
    case 'minute':
      return { command: commandFor(minuteOf(world, n), n, setup, world) };
    case 'follow':
      return { command: commandFor(followOf(world, n), n, setup, world) };
    case 'next': {
      const { type, item } = nextOf(world, n);
      const command = commandFor(type, n, setup, world);
      return { command: item === null ? command : ({ ...command, item } as Command) };
    }
    case 'rectify':
      return puttingRight(n, setup, world);
    case 'wait':
      return null;
  }
};

/** The act that a step comes to, as things stand; null where it comes to none. */
export const actOf = (step: Step, setup: Setup, world: World): Given | null => {
  const made = commandOf(step, setup, world);
  if (made === null) return null;
  const as = actorOf(made.command, step.manner, setup, world);
  const { hand } = step.manner;
  const typist =
    hand === 'own'
      ? as.person
      : hand === 'secretary'
        ? holderOf('executive-secretary', as.institution ?? institutionOf('uno')).person
        : STRANGER;
  return { as, typist, ...made, ...onWhoseWord(step.manner, world) };
};
