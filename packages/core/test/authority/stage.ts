import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { AUTHORITY, Command, type As, type Authorised, type Codec, type Office } from '@acta/core';
import { arbitraryOf } from '@acta/testkit';
import { adopted, commitmentOf } from '../commitment/duties.js';
import { refusedWithoutTrace } from '../common/without-trace.js';
import { drafting, MINUTES } from '../minutes/drawn-up.js';
import {
  assignTo,
  BODY,
  institutionOf,
  person,
  propose,
  SESSION,
  type Extras,
  type Story,
} from '../story/commission.js';

export type Type = Command['type'];
export const TYPES = Object.keys(AUTHORITY) as readonly Type[];
export const OFFICES = [
  'registrar',
  'chair',
  'executive-secretary',
  'technical-secretariat',
  'titular',
  'focal-point',
] as const satisfies readonly Office[];

export const PLACES = { commission: 'commission-self', body: BODY, institution: institutionOf('hacienda') } as const;

/** What a command is about, so that the record knows whose offices count. */
const ABOUT: Readonly<Record<string, unknown>> = {
  body: BODY,
  institution: institutionOf('hacienda'),
  proposedBy: institutionOf('hacienda'),
  session: SESSION,
  minutes: MINUTES,
  signatory: person('titular-hacienda'),
  seat: 'hacienda',
  motion: 'motion-firma',
  commitment: commitmentOf('hacienda'),
  resolution: 'resolution-consejo-2030-o-01-01',
  source: { kind: 'law', citation: 'Ley', body: BODY },
  adoptedBy: { kind: 'instrument', citation: 'Decreto' },
  createdBy: { kind: 'instrument', citation: 'Decreto' },
};

/** Any command of a type, about what the record holds. */
export const commandOf = (type: Type): Command => {
  const codec = Command.cases[type] as unknown as Codec<Record<string, unknown>>;
  const [sample = {}] = fc.sample(arbitraryOf(codec), { numRuns: 1, seed: 7 });
  const about = Object.entries(ABOUT).filter(
    ([field]) => field in sample && typeof sample[field] === typeof ABOUT[field],
  );
  return { ...sample, ...Object.fromEntries(about) } as unknown as Command;
};

/** A record in which every office has a holder and every stream that a command can be about is there. */
export const stage = async (): Promise<Story> => {
  const story = await adopted(assignTo('hacienda'));
  await propose(story, 'motion-otra', []);
  await story.done(story.secretary, await drafting(story));
  return story;
};

export const holderOf = (story: Story, office: Office): As => {
  switch (office) {
    case 'registrar':
      return story.registrar;
    case 'chair':
      return story.chair;
    case 'executive-secretary':
      return story.secretary;
    case 'technical-secretariat':
      return story.follower;
    case 'titular':
      return story.titularOf('hacienda');
    case 'focal-point':
      return story.focalPointOf('hacienda');
  }
};

export const claiming = (story: Story, office: Office): As => ({ ...holderOf(story, office), person: randomUUID() });

/** The same person and office, of another body or institution. */
export const elsewhere = ({ office, of }: Authorised, { person }: As): As =>
  of === 'body' ? { person, office, body: 'body-otro' } : { person, office, institution: institutionOf('educacion') };

/** Why any command of a type is refused; fails where the refusal moved the record's head. */
export const refusal = (story: Story, as: As, type: Type, extras: Extras = {}): Promise<unknown> =>
  refusedWithoutTrace(story, as, commandOf(type), extras);
