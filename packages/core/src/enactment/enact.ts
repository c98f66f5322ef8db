import type { Recorded } from '../decoding.js';
import type { ActaEvent } from '../events.js';
import { isIrregular } from '../legality/lateness.js';
import type { BodyId, InstitutionId, ResolutionId, SessionId } from '../values.js';
import { plain, type Consequence } from './consequence.js';
import { ofDecision } from './of-decision.js';
import { ofEffect, ofTold } from './of-effect.js';
import { successionOf } from './succession.js';

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
