import { createInterface } from 'node:readline/promises';
import type { Desk } from '../desk.js';
import type { FoundingOptions, Needed } from './founding.js';

const SUGGESTED: { readonly [N in Needed]?: string } = {
  zone: 'America/Mexico_City',
  window: '5',
  charter: 'mexico-comparable',
};

const isIllustrative = (answer: string): boolean => answer.toLowerCase().startsWith('i');

type Answers = { readonly record: string | null; readonly options: FoundingOptions };

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
    const answer = await lines.question(`${question}${hint}: `, { signal: interrupt.signal });
    return answer.trim() === '' ? suggested : answer.trim();
  };
  const insist = async (question: string, suggested?: string): Promise<string> => {
    for (;;) {
      const answer = await ask(question, suggested);
      if (answer !== '') return answer;
      await screen.note(words.questions.again);
    }
  };
  try {
    await screen.note(words.questions.intro);
    const record = desk.record ?? desk.path(await insist(words.program.record));
    const told: Partial<Record<Needed, string>> = {};
    for (const needed of missing) told[needed] = await insist(words.options[needed], SUGGESTED[needed]);
    const kind =
      options.illustrative === true || options.real === true || !isIllustrative(await ask(words.questions.kind, 'real'))
        ? {}
        : { illustrative: true as const };
    const registrar = options.registrar ?? (await ask(words.questions.registrar));
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
