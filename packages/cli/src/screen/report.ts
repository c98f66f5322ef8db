import { describe, isBroken, word, type Check, type Refused, type Rejection } from '@acta/core';
import { EXIT, exitOf } from '../exit.js';
import type { CommandLineTrouble, Trouble } from '../trouble.js';
import { checksInWords } from './checks.js';
import type { Screen } from './screen.js';

const refusedObjects = (
  { command, rejection }: Refused<Rejection>,
  where: object,
  message: string,
): readonly object[] => {
  const refused = { error: 'Refused', ...where, command };
  if (rejection._tag !== 'Unlawful') {
    const { _tag, ...facts } = rejection;
    return [{ ...refused, reason: _tag, facts, message }];
  }
  return rejection.checks.filter(isBroken).map(({ rule, legalBasis, required, observed, verdict }) => ({
    ...refused,
    reason: rejection._tag,
    rule,
    legalBasis,
    required,
    observed,
    verdict,
    message,
  }));
};

const ERRORS: Readonly<Record<number, string>> = { [EXIT.refused]: 'Refused', [EXIT.failed]: 'Failed' };

/** The trouble as objects for programs: one for each field that is wrong, one for each rule that is broken. */
const troubleObjects = (trouble: Trouble, screen: Screen, line?: number): readonly object[] => {
  const where = line === undefined ? {} : { line };
  if (trouble._tag === 'Invalid')
    return trouble.problems.map(({ path, reason }) => {
      const { _tag, ...facts } = reason;
      return {
        error: 'Invalid',
        ...where,
        path,
        reason: _tag,
        facts,
        message: describe({ path, reason }, screen.language),
      };
    });
  const message = messageOf(trouble, screen);
  if (trouble._tag === 'Refused') return refusedObjects(trouble, where, message);
  if (trouble._tag === 'Failed') {
    const { _tag, ...facts } = trouble.failure;
    return [{ error: 'Failed', ...where, reason: _tag, facts, message }];
  }
  const { _tag, ...facts } = trouble;
  const error = ERRORS[exitOf(trouble)] ?? 'Invalid';
  return [{ error, ...where, reason: _tag, facts, message }];
};

const messageOf = (trouble: Trouble, { language, words }: Screen): string => {
  if (trouble._tag === 'Invalid') return trouble.problems.map((problem) => describe(problem, language)).join('\n');
  if (trouble._tag === 'Failed') return describe(trouble.failure, language);
  if (trouble._tag === 'Refused') {
    const { command, rejection } = trouble;
    return rejection._tag === 'Unlawful'
      ? words.submit.unlawful(word(command, language), rejection.checks.filter(isBroken).length)
      : describe(trouble, language);
  }
  return (words.trouble[trouble._tag] as (facts: CommandLineTrouble) => string)(trouble);
};

const wordOf = (trouble: Trouble, { words, sign }: Screen): string => {
  switch (exitOf(trouble)) {
    case EXIT.refused:
      return sign('refused', words.submit.refused);
    case EXIT.failed:
      return sign('failed', words.submit.failed);
    default:
      return sign('invalid', words.submit.invalid);
  }
};

const brokenFirst = (checks: readonly Check[]): readonly Check[] => [
  ...checks.filter(isBroken),
  ...checks.filter((check) => !isBroken(check)),
];

/** Says what went wrong, in words and, for an unlawful act, with its checks; answers the exit code. */
export const report = async (screen: Screen, trouble: Trouble, line?: number): Promise<number> => {
  if (screen.json) {
    for (const value of troubleObjects(trouble, screen, line)) await screen.error('', value);
    return exitOf(trouble);
  }
  const where = line === undefined ? '' : `${screen.words.submit.line} ${line}  `;
  await screen.error(`${where}${wordOf(trouble, screen)}: ${messageOf(trouble, screen)}`, {});
  if (trouble._tag === 'Refused' && trouble.rejection._tag === 'Unlawful')
    for (const text of checksInWords(screen, brokenFirst(trouble.rejection.checks))) await screen.error(text, {});
  return exitOf(trouble);
};
