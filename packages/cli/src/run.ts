import { CommanderError } from 'commander';
import { makeDesk } from './desk.js';
import { EXIT, exitAt } from './exit.js';
import { makeProgram } from './program.js';
import { report } from './screen/report.js';
import { ClosedPipe, makeScreen } from './screen/screen.js';
import { languageFor } from './settings.js';
import type { Streams } from './streams.js';
import type { CommandLineTrouble } from './trouble.js';

const usageTrouble = ({ code, message }: CommanderError): CommandLineTrouble => ({
  _tag: 'Usage',
  code,
  about: /'([^']*)'/.exec(message)?.[1]?.replace(/ <.*$/, '') ?? '',
  allowed: /Allowed choices are (.*)\.$/.exec(message)?.[1]?.split(', ') ?? [],
});

const interruption = ({ signal }: Streams): Promise<number> =>
  new Promise((resolve) => {
    const interrupted = (): void => resolve(exitAt(signal?.reason));
    signal?.addEventListener('abort', interrupted, { once: true });
    if (signal?.aborted === true) interrupted();
  });

/**
 * Runs one `acta` command and answers its exit code. `argv` is what stands after the program's name. Nothing is read or written
 * but the streams, and the record and files that the arguments name.
 */
export const run = async (argv: readonly string[], streams: Streams): Promise<number> => {
  const language = languageFor(argv, streams.env);
  const screen = makeScreen(streams, language, argv.includes('--json'));
  const closers: (() => Promise<void>)[] = [];
  let code: number = EXIT.done;
  let endsItself = false;
  const program = makeProgram({
    words: screen.words,
    streams,
    width: screen.width,
    deskFor: (named) =>
      makeDesk(screen, streams, named, {
        onEnd: (close) => closers.push(close),
        endsBySignal: () => {
          endsItself = true;
        },
      }),
    ended: (ended) => {
      code = ended;
    },
  });
  const command = async (): Promise<number> => {
    try {
      await program.parseAsync([...argv], { from: 'user' });
      return code;
    } catch (error) {
      if (error instanceof ClosedPipe) return EXIT.done;
      if (!(error instanceof CommanderError)) throw error;
      if (error.exitCode === 0) return EXIT.done;
      return error.code === 'commander.help' ? EXIT.invalid : report(screen, usageTrouble(error));
    }
  };
  const whole = async (ended: number): Promise<number> => {
    const lost = await screen.settled();
    return lost === null ? ended : report(screen, { _tag: 'OutputFailed', code: lost });
  };
  try {
    const ended = command().then(whole);
    return await Promise.race([ended, interruption(streams).then((cut) => (endsItself ? ended : cut))]);
  } catch (error) {
    if (error instanceof ClosedPipe) return EXIT.done;
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await screen.error(`${screen.words.program.unexpected}: ${detail}`, { error: 'Unexpected', message: detail });
    return EXIT.failed;
  } finally {
    for (const close of closers.reverse()) await close();
  }
};
