import { createInterface } from 'node:readline/promises';
import type { RecordPlace } from '../record/place.js';
import type { Desk } from '../desk.js';
import { wrap } from '../screen/table.js';
import { report } from '../screen/report.js';
import { troubleWith, type FoundingOptions, type Needed } from './founding.js';

const SUGGESTED: { readonly [N in Needed]?: string } = {
  zone: 'America/Mexico_City',
  window: '5',
  charter: 'mexico-comparable',
};

const isIllustrative = (answer: string): boolean => answer.toLowerCase().startsWith('i');
const isReal = (answer: string): boolean => answer.toLowerCase().startsWith('r');

type Expected = {
  readonly suggested?: string | undefined;
  readonly serves: (answer: string) => Promise<boolean>;
};

const notEmpty = (answer: string): Promise<boolean> => Promise.resolve(answer !== '');
const isOneOfBoth = (answer: string): Promise<boolean> => Promise.resolve(isReal(answer) || isIllustrative(answer));

/** Kept free after a question for what is typed. */
const ROOM = 20;

type Answers = { readonly record: RecordPlace | null; readonly options: FoundingOptions };

/** Asks for what the options leave out; null where the user interrupts. Questions stand on standard error. */
export const askMissing = async (
  desk: Desk,
  options: FoundingOptions,
  missing: readonly Needed[],
): Promise<Answers | null> => {
  const { streams, screen } = desk;
  const { words } = screen;
  const interrupt = new AbortController();
  const lines = createInterface({ input: streams.stdin, output: streams.stderr });
  lines.on('SIGINT', () => interrupt.abort());
  lines.on('close', () => interrupt.abort());
  const ask = async (question: string, suggested = ''): Promise<string> => {
    const hint = suggested === '' ? '' : ` [${suggested}]`;
    const prompt = wrap(`${question}${hint}:`, Math.max(screen.width - ROOM, ROOM)).join('\n');
    const answer = await lines.question(`${prompt} `, { signal: interrupt.signal });
    return answer.trim() === '' ? suggested : answer.trim();
  };
  const insist = async (question: string, { suggested, serves }: Expected): Promise<string> => {
    for (;;) {
      const answer = await ask(question, suggested);
      if (await serves(answer)) return answer;
      await screen.note(words.questions.again);
    }
  };
  const sayIfWrong = async (answered: FoundingOptions): Promise<boolean> => {
    const trouble = await troubleWith(desk, answered);
    if (trouble !== null) await report(screen, trouble);
    return trouble === null;
  };
  try {
    await screen.note(words.questions.intro);
    const record = desk.record ?? desk.place(await insist(words.program.record, { serves: notEmpty }));
    const told: Partial<Record<Needed, string>> = {};
    for (const needed of missing)
      told[needed] = await insist(words.options[needed], {
        suggested: SUGGESTED[needed],
        serves: async (answer) => (await notEmpty(answer)) && sayIfWrong({ [needed]: answer }),
      });
    const kind =
      options.illustrative === true ||
      options.real === true ||
      isReal(await insist(words.questions.kind, { suggested: 'real', serves: isOneOfBoth }))
        ? {}
        : { illustrative: true as const };
    const registrar =
      options.registrar ??
      (await insist(words.questions.registrar, {
        serves: async (answer) => answer === '' || sayIfWrong({ registrar: answer }),
      }));
    const registrarName = options.registrarName ?? (await ask(words.questions.registrarName));
    return {
      record,
      options: { ...options, ...told, ...kind, registrarName, ...(registrar === '' ? {} : { registrar }) },
    };
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return null;
    throw error;
  } finally {
    lines.close();
  }
};
