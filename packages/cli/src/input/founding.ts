import { randomUUID } from 'node:crypto';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { decode, FoundCommission, Line, PRESETS, type Charter } from '@acta/core';
import type { Desk } from '../desk.js';
import type { CommandLineTrouble, Trouble } from '../trouble.js';
import { bytesOf } from './chunks.js';
import { repeatedFieldIn } from './repeated-field.js';

/** What the founding is made of, as typed. */
export type FoundingOptions = {
  readonly name?: string;
  readonly instrument?: string;
  readonly citation?: string;
  readonly signed?: string;
  readonly gazetted?: string;
  readonly inForce?: string;
  readonly zone?: string;
  readonly keptFrom?: string;
  readonly window?: string;
  readonly charter?: string;
  readonly registrar?: string;
  readonly registrarName?: string;
  readonly illustrative?: true;
  readonly real?: true;
  readonly clock?: string;
  readonly commandId?: string;
  readonly by?: string;
};

export const NEEDED = ['name', 'instrument', 'citation', 'zone', 'keptFrom', 'window', 'charter'] as const;
export type Needed = (typeof NEEDED)[number];

export const flagOf = (option: string): string =>
  `--${option.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;

const FLAG_AT: Readonly<Record<string, string>> = {
  name: '--name',
  'instrument.title': '--instrument',
  'instrument.citation': '--citation',
  'instrument.signedOn': '--signed',
  'instrument.gazettedOn': '--gazetted',
  'instrument.inForceOn': '--in-force',
  keptFrom: '--kept-from',
  zone: '--zone',
  recordingWindow: '--window',
  registrar: '--registrar',
};

const given = <K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: string };

const PRESET: Readonly<Record<string, Charter>> = PRESETS;

const charterFrom = async (desk: Desk, named: string): Promise<Either<CommandLineTrouble, unknown>> => {
  if (Object.hasOwn(PRESET, named)) return right(PRESET[named]);
  const bytes = await bytesOf(desk, named);
  if (isLeft(bytes)) return bytes;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.right);
    const charter = JSON.parse(text) as unknown;
    const path = repeatedFieldIn(text);
    return path === null
      ? right(charter)
      : left({ _tag: 'FlagInvalid', flag: `--charter: ${path}`, reason: { _tag: 'RepeatedField' } });
  } catch {
    return left({ _tag: 'FlagInvalid', flag: '--charter', reason: { _tag: 'NotJson' } });
  }
};

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
};

const GOOD: FoundingOptions = {
  name: 'X',
  instrument: 'X',
  citation: 'X',
  zone: 'Etc/UTC',
  keptFrom: '2014-01-01',
  window: '5',
  charter: 'mexico-comparable',
};

/** What is wrong with one answer, whatever the others are. */
export const troubleWith = async (desk: Desk, answered: FoundingOptions): Promise<Trouble | null> => {
  const founding = await foundingOf(desk, { ...GOOD, ...answered }, answered.registrar ?? randomUUID());
  return isLeft(founding) ? founding.left : null;
};

/** The command that the options make, or which of them will not do. */
export const foundingOf = async (
  desk: Desk,
  options: FoundingOptions,
  registrar: string,
): Promise<Either<Trouble, FoundCommission>> => {
  const charter = await charterFrom(desk, options.charter ?? '');
  if (isLeft(charter)) return charter;
  const founding = {
    type: 'FoundCommission',
    name: options.name,
    record: options.illustrative === true ? 'illustrative' : 'real',
    instrument: {
      title: options.instrument,
      citation: options.citation,
      ...given('signedOn', options.signed),
      ...given('gazettedOn', options.gazetted),
      ...given('inForceOn', options.inForce),
    },
    keptFrom: options.keptFrom,
    zone: options.zone,
    recordingWindow: /^\d+$/.test(options.window ?? '') ? Number(options.window) : options.window,
    charter: charter.right,
    registrar,
  };
  const decoded = decode(FoundCommission, founding);
  const { registrarName = '' } = options;
  const named = registrarName === '' ? right('') : decode(Line, registrarName);
  const problems = [
    ...(isLeft(decoded) ? decoded.left.map(({ path, reason }) => ({ path: FLAG_AT[path] ?? path, reason })) : []),
    ...(isLeft(named) ? named.left.map(({ reason }) => ({ path: '--registrar-name', reason })) : []),
  ];
  const zone =
    problems.some(({ path }) => path === '--zone') || isZone(options.zone ?? '')
      ? []
      : [{ path: '--zone', reason: { _tag: 'NotATimeZone' } as const }];
  const all = [...problems, ...zone];
  return isLeft(decoded) || all.length > 0 ? left({ _tag: 'Invalid', problems: all }) : decoded;
};
