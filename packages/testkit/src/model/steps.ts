import fc from 'fast-check';
import { AUTHORITY, Command, word, type Codec, type Office } from '@acta/core';
import { arbitrariesFrom, type Draw } from '../arbitraries.js';
import { inWords } from '../laws/law.js';
import {
  alternateOf,
  BODY,
  institutionOf,
  MATTERS,
  MOTIONS,
  OUTSIDE,
  PRESIDENCY,
  SEATS,
  STRANGER,
  titularOf,
} from './cast.js';

type Type = Command['type'];

/** How a step is given: on whose authority, whose word and by whose hand. `n` chooses wherever there is something to choose. */
export type Manner = {
  readonly word: 'plain' | 'attested' | 'transcribed';
  readonly office: Office | 'the right one' | 'a stranger';
  readonly hand: 'own' | 'secretary' | 'the same as ever';
  readonly n: number;
};

/**
 * One thing that somebody tries. `next`, `follow` and `minute` are what a secretariat would do next, of a session, of a duty and of
 * minutes; the named
 * commands are tried whether it is their time or not; `any` is any command at all, made from its codec.
 */
export type Step =
  | { readonly kind: 'next' | 'follow' | 'minute' | 'wait' | 'rectify'; readonly manner: Manner }
  | { readonly kind: 'try'; readonly type: Tried; readonly manner: Manner }
  | { readonly kind: 'any'; readonly command: Command; readonly manner: Manner };

export const TRIED = [
  'ProposeMotion',
  'ConveneSession',
  'AccreditAlternate',
  'RecordAttendance',
  'RecordDeparture',
  'CountQuorum',
  'OpenSession',
  'DeclareNotHeld',
  'PutItemToVote',
  'RecordRollCall',
  'DeclareUnanimity',
  'CastCastingVote',
  'DecideItem',
  'CloseSession',
  'DraftMinutes',
  'CorrectMinutes',
  'SignMinutes',
  'RefuseSignature',
  'RecordSignatureImpossible',
  'DeclareMinutesSigned',
  'AssignCommitment',
  'InviteToCommit',
  'RecordConsent',
  'RecordDecline',
  'ReportProgress',
  'VerifyReport',
  'ReturnReport',
  'ProposeClosure',
  'CloseCommitment',
  'AssessCommitment',
  'RespondToRed',
  'EscalateCommitment',
  'AnswerEscalation',
  'RetryEffect',
  'SettleEffect',
  'RecordLegalSuccession',
  'PassCommitment',
] as const satisfies readonly Type[];
export type Tried = (typeof TRIED)[number];

const manners: fc.Arbitrary<Manner> = fc.record({
  word: fc.oneof(
    { weight: 12, arbitrary: fc.constant('plain' as const) },
    { weight: 3, arbitrary: fc.constant('attested' as const) },
    { weight: 1, arbitrary: fc.constant('transcribed' as const) },
  ),
  office: fc.oneof(
    { weight: 14, arbitrary: fc.constant('the right one' as const) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Office>('registrar', 'chair', 'executive-secretary', 'titular', 'focal-point'),
    },
    { weight: 1, arbitrary: fc.constant('a stranger' as const) },
  ),
  hand: fc.oneof(
    { weight: 6, arbitrary: fc.constant('own' as const) },
    { weight: 2, arbitrary: fc.constant('secretary' as const) },
    { weight: 1, arbitrary: fc.constant('the same as ever' as const) },
  ),
  n: fc.nat({ max: 9_999 }),
});

const INSTITUTIONS = [...SEATS.slice(0, 3).map(institutionOf), OUTSIDE, PRESIDENCY];
const TEXTS: Readonly<Partial<Record<string, readonly string[]>>> = {
  'body id': [BODY],
  'institution id': INSTITUTIONS,
  'session id': ['session-consejo-2030-o-01', 'session-consejo-2030-o-02', 'session-consejo-2030-e-01'],
  'minutes id': ['minutes-consejo-2030-o-01', 'minutes-consejo-2030-o-02'],
  'motion id': MOTIONS,
  'resolution id': ['resolution-consejo-2030-o-01-01', 'resolution-archivo-01'],
  'commitment id': ['commitment-ley-uno', 'commitment-consejo-2030-o-01-01-tarea-uno'],
  Slug: [...SEATS.slice(0, 3), ...MATTERS, 'punto-1', 'tarea'],
  UUID: [titularOf(institutionOf('uno')), alternateOf('dos'), STRANGER],
  'time zone': ['America/Mexico_City'],
  'paper id': ['paper-de-nadie'],
};
const DAYS = ['2029-12-01', '2030-01-01', '2030-01-07', '2030-01-08', '2030-01-20', '2030-02-01', '2031-01-01'];

const drawn: Draw = (shape, any) => {
  switch (shape.kind) {
    case 'pattern': {
      const texts = TEXTS[shape.name];
      return texts === undefined ? any : fc.constantFrom(...texts);
    }
    case 'text':
      return fc.constantFrom('Texto', 'Otro texto');
    case 'day':
      return fc.constantFrom(...DAYS);
    case 'integer':
      return fc.integer({ min: shape.from, max: Math.min(shape.to, shape.from + 3) });
    case 'time':
    case 'instant':
    case 'boolean':
    case 'one-of':
    case 'list':
    case 'object':
    case 'tagged':
    case 'facts':
      return any;
  }
};

const fromCodecs = arbitrariesFrom(drawn);
const TYPES = Object.keys(AUTHORITY) as readonly Type[];
const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  ...TYPES.map((type) => fromCodecs(Command.cases[type] as unknown as Codec<Command>)),
);

const SAID: Readonly<Record<'next' | 'follow' | 'minute' | 'wait' | 'rectify', string>> = {
  next: 'what the session needs next',
  follow: 'what the duty needs next',
  minute: 'what the minutes need next',
  wait: 'time passes',
  rectify: 'an entry is put right',
};

const nameOf = (step: Step): string => {
  switch (step.kind) {
    case 'try':
      return word(step.type, 'en');
    case 'any':
      return `any ${word(step.command.type, 'en')}: ${JSON.stringify(step.command)}`;
    case 'next':
    case 'follow':
    case 'minute':
    case 'wait':
    case 'rectify':
      return SAID[step.kind];
  }
};

const mannerOf = ({ word: given, office, hand, n }: Manner): string =>
  [
    ...(given === 'plain' ? [] : [given]),
    ...(office === 'the right one' ? [] : [`by ${office}`]),
    ...(hand === 'own' ? [] : [`typed by ${hand === 'secretary' ? 'the secretary' : hand}`]),
    `choice ${String(n)}`,
  ].join(', ');

const told = (step: Step): Step => inWords(step, () => `${nameOf(step)} (${mannerOf(step.manner)})`);

const ofKind = (kind: 'next' | 'follow' | 'minute' | 'wait' | 'rectify'): fc.Arbitrary<Step> =>
  manners.map((manner) => ({ kind, manner }));

/** A step, that a report tells in words. */
export const steps: fc.Arbitrary<Step> = fc
  .oneof(
    { weight: 26, arbitrary: ofKind('next') },
    { weight: 10, arbitrary: ofKind('follow') },
    { weight: 6, arbitrary: ofKind('minute') },
    { weight: 1, arbitrary: ofKind('wait') },
    { weight: 3, arbitrary: ofKind('rectify') },
    {
      weight: 12,
      arbitrary: fc.record({ kind: fc.constant('try' as const), type: fc.constantFrom(...TRIED), manner: manners }),
    },
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constant('any' as const), command: anyCommand, manner: manners }),
    },
  )
  .map(told);
