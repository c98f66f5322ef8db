import { chainW, left, map, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Act } from '../act.js';
import { canonical } from '../canonical.js';
import { NO_CALENDAR } from '../calendar/calendar.js';
import type { Day } from '../calendar/day.js';
import type { OnlyByEnactment } from '../commission/rejections.js';
import type { Premises } from '../decider.js';
import { isOutsideAuthority, type Institution } from '../institution/state.js';
import type { Effect } from '../effects.js';
import type { NoLongerThere } from '../institution/succession/rejections.js';
import { addressedBy } from '../resolution/addressees.js';
import type { NotStanding } from '../resolution/not-standing.js';
import { standingOn } from '../resolution/state.js';
import { laterMembersOf } from '../resolution/later-members.js';
import { COMMISSION, type InstitutionId } from '../values.js';
import { extend, reopen, resume, split, suspend } from './changing/decide.js';
import { close, proposeClosure } from './closing/decide.js';
import { passOn } from './passing/decide.js';
import type { AssignCommitment, CommitmentCommand, InviteToCommit, RecordConsent, RecordDecline } from './commands.js';
import { dueOf } from './due.js';
import type { CommitmentEvent } from './events.js';
import { answerEscalation, assess, escalate, respondToRed } from './following/decide.js';
import { known, type Unknown } from './known.js';
import { wholeWeights } from './milestones.js';
import type {
  CommitmentRefusals,
  EffectNotOfResolution,
  NoDuty,
  NotAsAdopted,
  NotInEffect,
  OutsideAuthority,
} from './rejections.js';
import { reportProgress, returnReport, verifyReport } from './reporting/decide.js';
import type { Commitment } from './state.js';

type Decision<Type extends CommitmentCommand['type']> = Either<
  CommitmentRefusals[Type],
  NonEmptyArray<CommitmentEvent>
>;
type Duty = AssignCommitment | InviteToCommit;

/** What binds a later member is the effect as it was adopted. */
const asAdopted = ({ type, ...duty }: Duty, effect: Effect | undefined): boolean => {
  if (effect?.kind !== (type === 'AssignCommitment' ? 'assign' : 'invite')) return false;
  const { task, term, milestones } = effect;
  const coResponsibles = effect.kind === 'assign' ? (effect.coResponsibles ?? []) : [];
  const { task: given, term: by, milestones: steps, coResponsibles: besides } = duty;
  return canonical([task, term, milestones, coResponsibles]) === canonical([given, by, steps, besides]);
};

const isLaterMember = ({ command: { source, institution }, circumstances }: Act<Duty>, premises: Premises): boolean => {
  const cited = source.kind === 'resolution' ? premises.get(source.resolution) : null;
  if (cited === null || source.kind !== 'resolution') return false;
  return laterMembersOf(cited, source.effect, premises.get(COMMISSION), circumstances.onDay).includes(institution);
};

/**
 * A duty that cites a resolution is enacted, never typed, and is one of the resolution’s effects, once it took effect; but for a later
 * member of an open class, whom the executive secretary binds.
 */
const traced = (
  act: Act<Duty>,
  premises: Premises,
): Either<Unknown | OnlyByEnactment | EffectNotOfResolution | NotInEffect | NotStanding | NotAsAdopted, null> => {
  const { command, as } = act;
  const { source, institution } = command;
  if (source.kind !== 'resolution') return right(null);
  const { resolution, effect } = source;
  const cited = premises.get(resolution);
  if (cited === null) return left({ _tag: 'Unknown', id: resolution });
  const later = isLaterMember(act, premises);
  if (!later && !addressedBy(cited, effect).includes(institution))
    return left({ _tag: 'EffectNotOfResolution', resolution, effect, institution });
  if (cited.tookEffectOn === null) return left({ _tag: 'NotInEffect', resolution });
  const standing = standingOn(cited, act.circumstances.onDay);
  if (standing !== 'stands') return left({ _tag: 'NotStanding', resolution, standing });
  if (!later) return as === null ? right(null) : left({ _tag: 'OnlyByEnactment', resolution });
  return asAdopted(
    command,
    cited.effects.find((own) => own.effect === effect),
  )
    ? right(null)
    : left({ _tag: 'NotAsAdopted', resolution, effect });
};

const dayCountedFrom = (act: Act<Duty>, premises: Premises) => {
  const { source } = act.command;
  const { onDay } = act.circumstances;
  const cited = source.kind === 'resolution' && !isLaterMember(act, premises) ? premises.get(source.resolution) : null;
  return { adoption: cited?.adoptedOn ?? onDay, 'taking-effect': cited?.tookEffectOn ?? onDay, consent: null };
};

/** Who is asked for something is in the record, and was not merged or extinguished by then. */
const stillThere = (
  id: InstitutionId,
  onDay: Day,
  premises: Premises,
): Either<Unknown | NoLongerThere, Institution> => {
  const bound = premises.get(id);
  if (bound === null) return left({ _tag: 'Unknown', id });
  const { endedOn } = bound;
  return endedOn !== null && endedOn <= onDay
    ? left({ _tag: 'NoLongerThere', institution: id, endedOn })
    : right(bound);
};

/** Who answers beside it is bound without being asked. */
const bindable = (bound: Institution): Either<OutsideAuthority, Institution> =>
  isOutsideAuthority(bound)
    ? left({ _tag: 'OutsideAuthority', institution: bound.institution, kind: bound.kind })
    : right(bound);

const newDuty = (
  act: Act<Duty>,
  premises: Premises,
  state: Commitment | null,
): Either<NoDuty | OutsideAuthority, Institution> => {
  const { commitment, institution, coResponsibles, milestones } = act.command;
  const { onDay } = act.circumstances;
  if (state !== null) return left({ _tag: 'AlreadyExists', id: commitment });
  const bound = stillThere(institution, onDay, premises);
  if (bound._tag === 'Left') return bound;
  for (const other of coResponsibles) {
    const beside = pipe(stillThere(other.institution, onDay, premises), chainW(bindable));
    if (beside._tag === 'Left') return beside;
  }
  return pipe(
    traced(act, premises),
    chainW(() => wholeWeights(milestones)),
    map(() => bound.right),
  );
};

const assign =
  (act: Act<AssignCommitment>, premises: Premises) =>
  (state: Commitment | null): Decision<'AssignCommitment'> =>
    pipe(
      newDuty(act, premises, state),
      chainW((bound): Decision<'AssignCommitment'> => {
        const { type: _, commitment: __, ...duty } = act.command;
        if (isOutsideAuthority(bound))
          return left({ _tag: 'OutsideAuthority', institution: bound.institution, kind: bound.kind });
        const due = dueOf(duty.term, dayCountedFrom(act, premises), premises.get(COMMISSION)?.calendar ?? NO_CALENDAR);
        return right(of({ type: 'CommitmentAssigned', data: { ...duty, ...(due === null ? {} : { due }) } }));
      }),
    );

const invite =
  (act: Act<InviteToCommit>, premises: Premises) =>
  (state: Commitment | null): Decision<'InviteToCommit'> =>
    pipe(
      newDuty(act, premises, state),
      chainW((bound): Decision<'InviteToCommit'> => {
        const { type: _, commitment: __, ...duty } = act.command;
        return isOutsideAuthority(bound)
          ? right(of({ type: 'CommitmentInvited', data: duty }))
          : left({ _tag: 'InvitationNotNeeded', institution: bound.institution, kind: bound.kind });
      }),
    );

const awaiting = (commitment: Commitment): Either<CommitmentRefusals['RecordDecline'], Commitment> =>
  commitment.stage === 'invited'
    ? right(commitment)
    : left({ _tag: 'NotAwaitingConsent', commitment: commitment.commitment, stage: commitment.stage });

/** Consent may come after a refusal. */
const recordConsent =
  ({ command, circumstances: { onDay } }: Act<RecordConsent>, premises: Premises) =>
  (state: Commitment | null): Decision<'RecordConsent'> =>
    pipe(
      known(command.commitment, state),
      chainW((commitment) => (commitment.stage === 'declined' ? right(commitment) : awaiting(commitment))),
      map(({ term, source }) => {
        const { type: _, commitment: __, ...consent } = command;
        const cited = source.kind === 'resolution' ? premises.get(source.resolution) : null;
        const [adoption, effect] = [cited?.adoptedOn ?? null, cited?.tookEffectOn ?? null];
        const from = { adoption, 'taking-effect': effect, consent: onDay };
        const due = dueOf(term, from, premises.get(COMMISSION)?.calendar ?? NO_CALENDAR);
        return of<CommitmentEvent>({ type: 'ConsentRecorded', data: { ...consent, ...(due === null ? {} : { due }) } });
      }),
    );

const recordDecline =
  ({ command: { commitment, reason } }: Act<RecordDecline>) =>
  (state: Commitment | null): Decision<'RecordDecline'> =>
    pipe(
      known(commitment, state),
      chainW(awaiting),
      map(() => of<CommitmentEvent>({ type: 'DeclineRecorded', data: { reason } })),
    );

export const decide =
  ({ command, ...act }: Act<CommitmentCommand>, premises: Premises) =>
  (state: Commitment | null): Decision<CommitmentCommand['type']> => {
    switch (command.type) {
      case 'AssignCommitment':
        return assign({ command, ...act }, premises)(state);
      case 'InviteToCommit':
        return invite({ command, ...act }, premises)(state);
      case 'RecordConsent':
        return recordConsent({ command, ...act }, premises)(state);
      case 'RecordDecline':
        return recordDecline({ command, ...act })(state);
      case 'ReportProgress':
        return reportProgress({ command, ...act }, premises)(state);
      case 'ReturnReport':
        return returnReport({ command, ...act })(state);
      case 'VerifyReport':
        return verifyReport({ command, ...act })(state);
      case 'ProposeClosure':
        return proposeClosure({ command, ...act })(state);
      case 'CloseCommitment':
        return close({ command, ...act }, premises)(state);
      case 'ExtendCommitment':
        return extend({ command, ...act }, premises)(state);
      case 'ReopenCommitment':
        return reopen({ command, ...act }, premises)(state);
      case 'SuspendCommitment':
        return suspend({ command, ...act }, premises)(state);
      case 'ResumeCommitment':
        return resume({ command, ...act }, premises)(state);
      case 'SplitCommitment':
        return split({ command, ...act }, premises)(state);
      case 'AssessCommitment':
        return assess({ command, ...act }, premises)(state);
      case 'RespondToRed':
        return respondToRed({ command, ...act })(state);
      case 'EscalateCommitment':
        return escalate({ command, ...act }, premises)(state);
      case 'AnswerEscalation':
        return answerEscalation({ command, ...act }, premises)(state);
      case 'PassCommitment':
        return passOn({ command, ...act }, premises)(state);
    }
  };
