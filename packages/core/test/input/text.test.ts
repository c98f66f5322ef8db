import { left, right } from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import { decode, Line } from '../../src/index.js';

const SOFT_HYPHEN = 0xad;
const isControl = (code: number): boolean => code < 0x20 || (code >= 0x7f && code <= 0x9f);
const hexadecimal = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

const LATIN_1 = Array.from({ length: 0x100 }, (_, code) => ({ code, name: hexadecimal(code) }));

const refused = (reason: object) => left([{ path: '', reason }]);

describe('a text, character by character of Latin 1', () => {
  test.each(LATIN_1)('$name between two letters', ({ code }) => {
    const text = `a${String.fromCharCode(code)}a`;
    const expected = isControl(code)
      ? refused({ _tag: 'ControlCharacter', code: hexadecimal(code) })
      : code === SOFT_HYPHEN
        ? refused({ _tag: 'ZeroWidthCharacter', code: hexadecimal(code) })
        : right(text);
    expect(decode(Line, text)).toEqual(expected);
  });

  test.each([' a', 'a ', ' ', '\u00a0a', 'a\u00a0'])('no space at the ends: “%s”', (text) => {
    expect(decode(Line, text)).toEqual(refused({ _tag: 'SpaceAtTheEnds' }));
  });

  test('a letter that is not composed is refused, and the composed one is not', () => {
    expect(decode(Line, 'tra\u0301mite')).toEqual(refused({ _tag: 'NotNfc' }));
    expect(decode(Line, 'tr\u00e1mite')).toEqual(right('trámite'));
  });
});
