import type { Language } from './words/words.js';

type Environment = Readonly<Record<string, string | undefined>>;

const isLanguage = (text: string | undefined): text is Language => text === 'es' || text === 'en';

/** `es_MX.UTF-8` speaks Spanish; `C` speaks nothing. */
const languageOfLocale = (locale: string | undefined): Language | null => {
  const [language] = (locale ?? '').toLowerCase().split(/[_.@-]/);
  return isLanguage(language) ? language : null;
};

/** The first of LC_ALL, LC_MESSAGES and LANG that is set is the locale, as POSIX says. */
const localeOf = ({ LC_ALL, LC_MESSAGES, LANG }: Environment): string | undefined =>
  [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');

/** What `--lang` says in the arguments, before they are parsed: help and errors are worded too. */
const asked = (argv: readonly string[]): string | undefined => {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const at = options.findLastIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  if (at === -1) return undefined;
  const [, value = options[at + 1]] = (options[at] ?? '').split('=');
  return value;
};

export const languageFor = (argv: readonly string[], env: Environment): Language => {
  const said = asked(argv);
  if (isLanguage(said)) return said;
  const preferred = env['ACTA_LANG'];
  if (isLanguage(preferred)) return preferred;
  return languageOfLocale(localeOf(env)) ?? 'es';
};
