import {
  addresseesOf,
  BodyId,
  Day,
  InstitutionId,
  Line,
  list,
  object,
  oneOf,
  optional,
  Paragraph,
  ResolutionId,
  Slug,
  Wording,
  type CompletionLevel,
  type Effect,
  type ExpandedClass,
  type Recorded,
  type ToldEffect,
  type TypeOf,
} from '@acta/core';
import { defineProjection } from '../projection.js';
import { dutyAfter, onEachDutyEvent, type DutyEvent } from './duty-after.js';
import { Duty, dutyOf, levelIn, overdueOn } from './duty.js';
import { own } from './own.js';

/** An institution under an effect: its duty once it has one, or why it could not have it. */
const Cell = object('Cell', {
  institution: InstitutionId,
  duty: optional(Duty),
  refused: optional(object('RefusedCell', { rejection: Line, detail: Paragraph, settledOn: optional(Day) })),
});
export type Cell = TypeOf<typeof Cell>;

/** `toWhom`: institutions by name, a class as it was listed, or a class that the source does not list and that binds nobody yet. */
const RolledOut = object('RolledOut', {
  effect: Slug,
  kind: oneOf('assign', 'invite'),
  task: Wording,
  toWhom: oneOf('institutions', 'class', 'class-not-listed'),
  class: optional(Line),
  cells: list(Cell, { max: 10_000, uniqueBy: 'institution' }),
});
type RolledOut = TypeOf<typeof RolledOut>;

/** What a resolution asks of each institution, and how far each has come: effects by institutions. */
export const RollOut = object('RollOut', {
  resolution: ResolutionId,
  body: optional(BodyId),
  tookEffectOn: optional(Day),
  effects: list(RolledOut, { max: 40, uniqueBy: 'effect' }),
});
export type RollOut = TypeOf<typeof RollOut>;

/** In the order of the institutions' ids: members come in any. */
const inOrder = (cells: readonly Cell[]): readonly Cell[] =>
  [...cells].sort((one, other) => (one.institution < other.institution ? -1 : 1));

const empty = (institutions: readonly InstitutionId[]): readonly Cell[] =>
  inOrder(institutions.map((institution) => ({ institution })));

const rolledOut = (effects: readonly Effect[], expanded: readonly ExpandedClass[]): readonly RolledOut[] =>
  effects.flatMap((effect): readonly RolledOut[] => {
    if (effect.kind !== 'assign' && effect.kind !== 'invite') return [];
    const { kind, task, to } = effect;
    const named =
      to.kind === 'class' ? { toWhom: 'class' as const, class: to.class } : { toWhom: 'institutions' as const };
    return [{ effect: effect.effect, kind, task, ...named, cells: empty(addresseesOf(effect, expanded)) }];
  });

const told = (effects: readonly ToldEffect[], expanded: readonly ExpandedClass[]): readonly RolledOut[] =>
  effects.flatMap((effect): readonly RolledOut[] => {
    if (effect.kind !== 'assign' && effect.kind !== 'invite') return [];
    const { kind, task, to } = effect;
    const common = { effect: effect.effect, kind, task };
    switch (to.kind) {
      case 'institutions':
        return [{ ...common, toWhom: 'institutions', cells: empty(to.institutions) }];
      case 'class-listed': {
        const members = expanded.find((listed) => listed.effect === effect.effect)?.members;
        const toWhom = members === undefined ? 'class-not-listed' : 'class';
        return [{ ...common, toWhom, class: to.name, cells: empty(members ?? []) }];
      }
      case 'class-not-listed':
        return [{ ...common, toWhom: 'class-not-listed', class: to.name, cells: [] }];
    }
  });

/** The document with the cell of an effect and an institution changed, made where it is a later member's. */
const withCell = (
  document: RollOut,
  effect: string,
  institution: InstitutionId,
  change: Omit<Cell, 'institution'>,
): RollOut => ({
  ...document,
  effects: document.effects.map((each) => {
    if (each.effect !== effect) return each;
    const known = each.cells.some((cell) => cell.institution === institution);
    const cells = known ? each.cells : inOrder([...each.cells, { institution }]);
    return { ...each, cells: cells.map((cell) => (cell.institution === institution ? { ...cell, ...change } : cell)) };
  }),
});

/** The cell of an effect that was refused, tried again (null) or settled. */
const withRefusal = (
  document: RollOut,
  effect: string,
  institution: InstitutionId,
  change: (refused: NonNullable<Cell['refused']>) => NonNullable<Cell['refused']> | null,
): RollOut => ({
  ...document,
  effects: document.effects.map((each) => {
    if (each.effect !== effect) return each;
    const changed = ({ refused, ...cell }: Cell): Cell => {
      const now = refused === undefined ? null : change(refused);
      return now === null ? cell : { ...cell, refused: now };
    };
    return { ...each, cells: each.cells.map((cell) => (cell.institution === institution ? changed(cell) : cell)) };
  }),
});

type Begun = Parameters<typeof dutyOf>[0];

const itsResolution = ({ data: { source } }: Begun): readonly string[] =>
  source.kind === 'resolution' ? [source.resolution] : [];

const given = (document: RollOut | null, event: Begun): RollOut | null => {
  const { source, institution } = event.data;
  if (document === null || source.kind !== 'resolution') return document;
  return withCell(document, source.effect, institution, { duty: dutyOf(event) });
};

const after = (document: RollOut, event: DutyEvent): RollOut => ({
  ...document,
  effects: document.effects.map((each) => ({
    ...each,
    cells: each.cells.map((cell) =>
      cell.duty?.commitment === event.stream ? { ...cell, duty: dutyAfter(cell.duty, event) } : cell,
    ),
  })),
});

const itsCommitment = { tag: ({ stream }: Pick<Recorded, 'stream'>): string => stream, evolve: after };

const cellsOf = ({ effects }: RollOut): readonly Cell[] => effects.flatMap(({ cells }) => cells);

export const rollOut = defineProjection({
  name: 'roll-out',
  version: 2,
  document: RollOut,
  tags: (document) => cellsOf(document).flatMap(({ duty }) => duty?.commitment ?? []),
  on: {
    ResolutionAdopted: {
      keys: own,
      evolve: (_, { stream, data: { body, effects, expanded } }) => ({
        resolution: stream as ResolutionId,
        body,
        effects: rolledOut(effects, expanded),
      }),
    },
    ResolutionTookEffect: {
      keys: own,
      evolve: (document, { stream, data: { on, body, effects, expanded } }) => ({
        ...(document ?? { resolution: stream as ResolutionId, body, effects: rolledOut(effects, expanded) }),
        tookEffectOn: on,
      }),
    },
    ResolutionTranscribed: {
      keys: own,
      evolve: (_, { stream, data: { body, effects, expanded }, metadata: { onDay } }) => ({
        resolution: stream as ResolutionId,
        ...(body === undefined ? {} : { body }),
        tookEffectOn: onDay,
        effects: told(effects, expanded),
      }),
    },
    EffectRefused: {
      keys: own,
      evolve: (document, { data: { effect, institution, rejection, detail } }) =>
        institution === undefined
          ? document
          : document && withCell(document, effect, institution, { refused: { rejection, detail } }),
    },
    EffectRetried: {
      keys: own,
      evolve: (document, { data: { effect, institution } }) =>
        institution === undefined ? document : document && withRefusal(document, effect, institution, () => null),
    },
    EffectSettled: {
      keys: own,
      evolve: (document, { data: { effect, institution }, metadata: { onDay: settledOn } }) =>
        institution === undefined
          ? document
          : document && withRefusal(document, effect, institution, (refused) => ({ ...refused, settledOn })),
    },
    CommitmentAssigned: { keys: itsResolution, evolve: given },
    CommitmentInvited: { keys: itsResolution, evolve: given },
    ...onEachDutyEvent(itsCommitment),
  },
});

/** Where an institution stands under an effect: `waits` until it has a duty; `settled` where it was decided that it will have none. */
export const stageOf = ({ duty, refused }: Cell): Duty['stage'] | 'waits' | 'refused' | 'settled' => {
  if (duty !== undefined) return duty.stage;
  if (refused === undefined) return 'waits';
  return refused.settledOn === undefined ? 'refused' : 'settled';
};

/** How many cells stand at each stage, how far what they owe was verified, and how many are late on a day. */
export const rolledOutOn = (document: RollOut, day: Day) => {
  const stages = new Map<ReturnType<typeof stageOf>, number>();
  const levels = new Map<CompletionLevel | 'no-evidence', number>();
  let overdue = 0;
  for (const cell of cellsOf(document)) {
    const stage = stageOf(cell);
    stages.set(stage, (stages.get(stage) ?? 0) + 1);
    const { duty } = cell;
    if (duty === undefined || (stage !== 'owed' && stage !== 'suspended' && stage !== 'closed')) continue;
    levels.set(levelIn(duty), (levels.get(levelIn(duty)) ?? 0) + 1);
    if (overdueOn(duty, day)) overdue += 1;
  }
  return { stages: Object.fromEntries(stages), levels: Object.fromEntries(levels), overdue };
};
