import type { Decider, Premises, Wanted } from '../decider.js';
import type { InstitutionId, SessionId, StreamId } from '../values.js';
import { sessionAfter, sessionBefore } from './between.js';
import { checksOf } from './checks.js';
import type { MinutesCommand } from './commands.js';
import { decide } from './decide.js';
import type { MinutesEvent } from './events.js';
import { evolve } from './evolve.js';
import type { MinutesRejection } from './rejections.js';
import { signatoryOf, type Minutes } from './state.js';

/** A session, and the body whose it is once it has been read. */
const sessionAndBody = (session: SessionId, soFar: Premises): readonly StreamId[] => {
  const body = soFar.get(session)?.body;
  return body === undefined ? [session] : [session, body];
};

/** The session that approves, once it is known, and what can have been held between the minuted one and it. */
const approving = (
  minuted: SessionId | null,
  session: SessionId | null | undefined,
  soFar: Premises,
): readonly StreamId[] => {
  if (session === null || session === undefined) return [];
  const held = soFar.get(session);
  if (held === null) return [session];
  const [before, first] = [sessionBefore(held), minuted === null ? null : soFar.get(minuted)];
  const after = first === null ? null : sessionAfter(first, held);
  return [session, ...(before === null ? [] : [before]), ...(after === null ? [] : [after])];
};

const premisesFor = (command: MinutesCommand, state: Minutes | null, soFar: Premises): Wanted => {
  switch (command.type) {
    case 'DraftMinutes':
      return { guarded: sessionAndBody(command.session, soFar), papers: [command.text] };
    case 'CorrectMinutes':
      return state === null ? {} : { guarded: sessionAndBody(state.session, soFar), papers: [command.text] };
    case 'ApproveMinutes':
      return {
        guarded: [command.resolution],
        pinned: [
          ...(state === null ? [] : [state.session]),
          ...approving(state?.session ?? null, soFar.get(command.resolution)?.session, soFar),
        ],
      };
    case 'SignMinutes':
      return command.signature.kind === 'handwritten' ? { papers: [command.signature.scan] } : {};
    case 'RefuseSignature':
    case 'RecordSignatureImpossible':
      return {};
    case 'DeclareMinutesSigned':
      return state === null ? {} : { guarded: [state.session] };
    case 'PublishMinutes':
      return { pinned: state === null ? [] : [state.session], papers: [command.paper] };
  }
};

/** Whose institution's seat it is that signs. */
const institutionOf = (command: MinutesCommand, state: Minutes | null): InstitutionId | null =>
  state !== null && (command.type === 'SignMinutes' || command.type === 'RefuseSignature')
    ? (signatoryOf(state, command.signatory)?.institution ?? null)
    : null;

export const minutes: Decider<MinutesCommand, Minutes, MinutesEvent, MinutesRejection> = {
  category: 'minutes',
  streamOf: (command) => command.minutes,
  premisesFor: ({ command }, state, soFar) => premisesFor(command, state, soFar),
  scopeOf: (command, state, premises) => ({
    body: command.type === 'DraftMinutes' ? (premises.get(command.session)?.body ?? null) : (state?.body ?? null),
    institution: institutionOf(command, state),
  }),
  decide,
  checksOf,
  evolve,
};
