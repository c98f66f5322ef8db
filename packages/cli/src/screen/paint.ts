/** Colours never say anything alone: whatever they mark has a sign and a word too. */
export type Paint = {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly doubtful: (text: string) => string;
  readonly strong: (text: string) => string;
};

const sequence =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`;

const plain = (text: string): string => text;

export const PLAIN: Paint = { good: plain, bad: plain, doubtful: plain, strong: plain };

const COLOURED: Paint = {
  good: sequence(32, 39),
  bad: sequence(31, 39),
  doubtful: sequence(33, 39),
  strong: sequence(1, 22),
};

/** NO_COLOR with any text forbids it (no-color.org); so does an output that is no terminal. */
export const paintFor = (env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): Paint =>
  isTerminal && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb' ? COLOURED : PLAIN;

const OURS = /^\u001b\[(?:1|22|31|32|33|39)m/;
const UNFIT =
  /(?:\u001b\[\d+m|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate})/gu;

/** What somebody typed cannot move the cursor, hide or turn round what the screen says; nor colour it, where nothing is painted. */
export const visible = (text: string, paint: Paint): string =>
  text.replace(UNFIT, (found) =>
    paint !== PLAIN && OURS.test(found)
      ? found
      : `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}${found.slice(1)}`,
  );
