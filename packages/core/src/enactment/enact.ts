import type { Recorded } from '../decoding.js';
import type { ActaEvent } from '../events.js';
import { addresseesOf, type Effect, type ExpandedClass } from '../effects.js';
import { isIrregular } from '../legality/lateness.js';
import type { ToldEffect } from '../resolution/commands.js';
import { changesOf } from './change.js';
import { successionOf } from './succession.js';
import { commitmentIdOf, plain, type Consequence } from './consequence.js';
import { brokenRulesOf, whenItTakesEffect } from '../session/ballot/adoption.js';
import type { ItemDecided } from '../session/ballot/events.js';
import type { BodyId, InstitutionId, ResolutionId, SessionId } from '../values.js';

const ofDecision = (session: SessionId, body: BodyId, event: Recorded & ItemDecided): readonly Consequence[] => {
  const { item, outcome, motion, adoption, partOf, settledBy, referredTo } = event.data;
  if (motion === undefined) return [];
  // A part becomes a resolution; the motion is settled with the last of its parts.
  if (partOf !== undefined && adoption === undefined) return [];
  switch (outcome) {
    case 'adopted':
    case 'adopted-in-general': {
      if (settledBy !== undefined)
        return [plain({ type: 'ApproveMotion', motion, session, item, resolution: settledBy })];
      if (adoption === undefined) return [];
      const { resolution, number, title, text, effects, expanded } = adoption;
      const { finalText, ratifyBy, notifyBy, publishBy } = adoption;
      return [
        ...(partOf === undefined ? [plain({ type: 'ApproveMotion', motion, session, item, resolution })] : []),
        plain({
          type: 'AdoptResolution',
          resolution,
          number,
          body,
          session,
          item,
          motion,
          title,
          text,
          effects,
          expanded,
          takesEffect: whenItTakesEffect(adoption, event.metadata),
          brokenRules: brokenRulesOf(adoption, event.metadata),
          ...(finalText === undefined ? {} : { finalText }),
          ...(ratifyBy === undefined ? {} : { ratifyBy }),
          ...(notifyBy === undefined ? {} : { notifyBy }),
          ...(publishBy === undefined ? {} : { publishBy }),
        }),
      ];
    }
    case 'defeated':
      return [plain({ type: 'DefeatMotion', motion, session, item })];
    case 'referred':
      return referredTo === undefined ? [] : [plain({ type: 'ReferMotion', motion, session, item, to: referredTo })];
    case 'proposed':
      return referredTo === undefined ? [] : [plain({ type: 'ForwardMotion', motion, session, item, to: referredTo })];
    case 'noted':
    case 'deferred':
    case 'withdrawn':
      return [plain({ type: 'ReleaseMotion', motion, session, item })];
  }
};

const duties = (
  resolution: ResolutionId,
  body: BodyId,
  effect: Extract<Effect, { readonly kind: 'assign' | 'invite' }>,
  expanded: readonly ExpandedClass[],
): readonly Consequence[] =>
  addresseesOf(effect, expanded).map((institution) => ({
    command: {
      type: effect.kind === 'assign' ? 'AssignCommitment' : 'InviteToCommit',
      commitment: commitmentIdOf(resolution, effect.effect, institution),
      source: { kind: 'resolution', resolution, effect: effect.effect, body },
      institution,
      coResponsibles: effect.kind === 'assign' ? (effect.coResponsibles ?? []) : [],
      task: effect.task,
      term: effect.term,
      milestones: effect.milestones,
    },
    effect: { resolution, effect: effect.effect, institution },
  }));

const ofEffect = (
  resolution: ResolutionId,
  body: BodyId,
  effect: Effect,
  expanded: readonly ExpandedClass[],
): readonly Consequence[] => {
  const cause = { resolution, effect: effect.effect, institution: null };
  const by = { kind: 'resolution', resolution, effect: effect.effect } as const;
  switch (effect.kind) {
    case 'assign':
    case 'invite':
      return duties(resolution, body, effect, expanded);
    case 'adopt-charter': {
      const { charter, from } = effect;
      return [{ command: { type: 'AdoptCharter', charter, from, adoptedBy: by }, effect: cause }];
    }
    case 'create-body': {
      const { body: created, name, bodyKind: kind, mandate } = effect;
      return [{ command: { type: 'EstablishBody', body: created, name, kind, mandate, createdBy: by }, effect: cause }];
    }
    case 'cure-resolution':
      return [{ command: { type: 'CureResolution', resolution: effect.resolution, by }, effect: cause }];
    case 'ratify-resolution':
      return [{ command: { type: 'RatifyResolution', resolution: effect.resolution, by }, effect: cause }];
    case 'suspend-resolution':
      return [{ command: { type: 'SuspendResolution', resolution: effect.resolution, by }, effect: cause }];
    case 'annul-resolution':
      return [{ command: { type: 'AnnulResolution', resolution: effect.resolution, by }, effect: cause }];
    case 'supersede-resolution':
      return [{ command: { type: 'SupersedeResolution', resolution: effect.resolution, by }, effect: cause }];
    case 'close-commitment':
    case 'extend-commitment':
    case 'reopen-commitment':
    case 'suspend-commitment':
    case 'resume-commitment':
    case 'split-commitment':
      return changesOf(resolution, body, effect);
    case 'approve-minutes': {
      const { minutes, text } = effect;
      return [{ command: { type: 'ApproveMinutes', minutes, text, resolution, effect: effect.effect }, effect: cause }];
    }
    case 'instruct-secretariat':
    case 'approve':
    case 'take-note':
      return [];
  }
};

const ofTold = (
  resolution: ResolutionId,
  body: BodyId | undefined,
  effect: ToldEffect,
  expanded: readonly ExpandedClass[],
): readonly Consequence[] => {
  if (effect.kind !== 'assign' && effect.kind !== 'invite') return [];
  const { kind, effect: name, task, term, to } = effect;
  const members =
    to.kind === 'institutions'
      ? to.institutions
      : (expanded.find((candidate) => candidate.effect === name)?.members ?? []);
  return members.map((institution) => ({
    command: {
      type: kind === 'assign' ? 'AssignCommitment' : 'InviteToCommit',
      commitment: commitmentIdOf(resolution, name, institution),
      source: { kind: 'resolution', resolution, effect: name, ...(body === undefined ? {} : { body }) },
      institution,
      coResponsibles: [],
      task,
      term,
      milestones: [],
    },
    effect: { resolution, effect: name, institution },
  }));
};

type EventOf<Type extends ActaEvent['type']> = Recorded<Extract<ActaEvent, { readonly type: Type }>>;

/** What each kind of event sets in motion; the kinds left out set nothing. `body`: of the session that the event belongs to. */
export type Policy = {
  readonly [Type in ActaEvent['type']]?: (event: EventOf<Type>, body: BodyId | null) => readonly Consequence[];
};

const submitted = ({
  stream,
  data: { agenda },
}: EventOf<'SessionConvened' | 'ConsultationOpened' | 'ChairDecisionMade'>): readonly Consequence[] =>
  agenda.flatMap(({ item, motion }) =>
    motion === undefined ? [] : [plain({ type: 'SubmitMotion', motion, session: stream as SessionId, item })],
  );

const broughtIntoEffect = ({
  stream,
  data: { bringsIntoEffect },
}: EventOf<
  'ResolutionNotified' | 'ResolutionPublished' | 'ResolutionCured' | 'ResolutionRatified'
>): readonly Consequence[] =>
  bringsIntoEffect ? [plain({ type: 'BringIntoEffect', resolution: stream as ResolutionId })] : [];

/** Motions that their session lets go. */
const released = ({
  stream,
  data,
}: EventOf<'SessionNotHeld' | 'SessionCancelled' | 'AgendaApproved'>): readonly Consequence[] =>
  data.released.map(({ item, motion }) => plain({ type: 'ReleaseMotion', motion, session: stream as SessionId, item }));

/** What fell with the resolution that it came of is closed; another resolution that took that one’s place takes its place. */
const fallen = (
  event: EventOf<'ResolutionAnnulled' | 'ResolutionSuperseded' | 'ResolutionLapsed'>,
): readonly Consequence[] => {
  const by = event.type === 'ResolutionSuperseded' && event.data.by.kind === 'resolution' ? event.data.by : null;
  const why =
    by === null
      ? ({ reason: 'without-matter' } as const)
      : ({ reason: 'superseded', supersededBy: by.resolution } as const);
  const resolution = event.stream as ResolutionId;
  return event.data.ends.map((commitment) => plain({ type: 'CloseCommitment', commitment, resolution, ...why }));
};

const VERSION_1: Policy = {
  SessionConvened: submitted,
  ConsultationOpened: submitted,
  ChairDecisionMade: submitted,
  AgendaItemAdded: ({
    stream,
    data: {
      item: { item, motion },
    },
  }) => (motion === undefined ? [] : [plain({ type: 'SubmitMotion', motion, session: stream as SessionId, item })]),
  AgendaApproved: released,
  SessionCancelled: released,
  SessionNotHeld: released,
  ItemPutToVote: ({ stream, data: { motion, item, onAgenda } }) =>
    onAgenda ? [] : [plain({ type: 'SubmitMotion', motion, session: stream as SessionId, item })],
  ItemDecided: (event, body) => (body === null ? [] : ofDecision(event.stream as SessionId, body, event)),
  SessionClosed: ({ data }) => data.resolutions.map((resolution) => plain({ type: 'BringIntoEffect', resolution })),
  MinutesSigned: ({ data: { resolutions, ifIrregular }, metadata }) =>
    ifIrregular === 'wait' && isIrregular(metadata)
      ? []
      : resolutions.map((resolution) => plain({ type: 'BringIntoEffect', resolution })),
  ResolutionAdopted: ({ stream, data }) =>
    data.takesEffect === 'adoption' ? [plain({ type: 'BringIntoEffect', resolution: stream as ResolutionId })] : [],
  ResolutionNotified: broughtIntoEffect,
  ResolutionPublished: broughtIntoEffect,
  ResolutionCured: broughtIntoEffect,
  ResolutionRatified: broughtIntoEffect,
  ResolutionAnnulled: fallen,
  ResolutionSuperseded: fallen,
  ResolutionLapsed: fallen,
  ResolutionTookEffect: ({ stream, data: { body, effects, expanded } }) =>
    effects.flatMap((effect) => ofEffect(stream as ResolutionId, body, effect, expanded)),
  EffectRetried: ({ stream, data: { body, adopted, told, expanded, institution = null } }) => {
    const resolution = stream as ResolutionId;
    const listed = expanded === undefined ? [] : [expanded];
    const again = [
      ...(adopted === undefined || body === undefined ? [] : ofEffect(resolution, body, adopted, listed)),
      ...(told === undefined ? [] : ofTold(resolution, body, told, listed)),
    ];
    return again.filter(({ effect }) => effect?.institution === institution);
  },
  LegalSuccessionRecorded: ({ stream, data }) => successionOf(stream as InstitutionId, data),
  ResolutionTranscribed: ({ stream, data: { body, effects, expanded } }) =>
    effects.flatMap((effect) => ofTold(stream as ResolutionId, body, effect, expanded)),
};

/** Every version of the policy that was ever in force. */
export type Policies = Readonly<Record<number, Policy>>;
export const POLICIES: Policies = { 1: VERSION_1 };

/** The version that an event names, or that made it; the first, where neither is said. */
export const policyOf = ({ data, metadata: { actor } }: Recorded): number => {
  if ('policy' in data) return data.policy;
  return actor.kind === 'policy' ? actor.version : 1;
};

/** By the version of the event, so that raising the policy enacts nothing again; null where this release has no such version. */
export const consequencesOf = (
  policies: Policies,
  event: Recorded,
  body: BodyId | null,
): readonly Consequence[] | null => {
  const policy = policies[policyOf(event)];
  if (policy === undefined) return null;
  const consequences = policy[event.type] as
    ((event: Recorded, body: BodyId | null) => readonly Consequence[]) | undefined;
  return consequences?.(event, body) ?? [];
};
