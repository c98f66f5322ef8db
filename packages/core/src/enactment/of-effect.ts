import { addresseesOf, type Effect, type ExpandedClass } from '../effects.js';
import type { ToldEffect } from '../resolution/commands.js';
import type { BodyId, ResolutionId } from '../values.js';
import { changesOf } from './change.js';
import { commitmentIdOf, type Consequence } from './consequence.js';

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

/** What an effect of an adopted resolution sets in motion. */
export const ofEffect = (
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

/** What an effect of a transcribed resolution sets in motion: only duties are told. */
export const ofTold = (
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
