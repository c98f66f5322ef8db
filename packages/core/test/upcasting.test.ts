import { describe, expect, it } from 'vitest';
import { decodeStored, versionOf, type Json, type StoredEvent, type Upcasters } from '@acta/core';
import { sealed } from './given.js';
import { seatCreated } from './body/story.js';

type Fields = { readonly [key: string]: Json };

/** Version 1 said `title`, version 2 `titularTitle`, and today’s says `titularOffice`. */
const renaming =
  (from: string, to: string) =>
  (data: Json): Json => {
    const { [from]: value = null, ...rest } = data as Fields;
    return { ...rest, [to]: value };
  };
const upcasters: Upcasters = {
  SeatCreated: [
    (written) => ({ ...written, data: renaming('title', 'titularTitle')(written.data) }),
    (written) => ({ ...written, data: renaming('titularTitle', 'titularOffice')(written.data) }),
  ],
};

const { data, metadata } = sealed(seatCreated, 0);
const written = (version: number, said: Json): StoredEvent => ({
  id: '00000000-0000-4000-8000-000000000001',
  type: 'SeatCreated',
  data: said,
  metadata: { ...(metadata as unknown as Fields), schemaVersion: version },
  stream: 'body-consejo',
  revision: 3,
  position: '7',
});
const today = data as unknown as Fields;
const { titularOffice = null, ...others } = today;

describe('an event of an older version', () => {
  it.each([
    [1, { ...others, title: titularOffice }],
    [2, { ...others, titularTitle: titularOffice }],
    [3, today],
  ])('%i is read in the words of today', (version, said) => {
    expect(decodeStored(written(version, said), upcasters)).toMatchObject({
      _tag: 'Right',
      right: { type: 'SeatCreated', data: today, revision: 3, position: '7', metadata: { schemaVersion: version } },
    });
  });

  it('that its upcaster does not make whole cannot be decoded', () => {
    expect(decodeStored(written(2, today), upcasters)).toMatchObject({ left: { _tag: 'Undecodable', position: '7' } });
  });
});

describe('an event of a newer version', () => {
  it('stops an older reader, which tells what and where', () => {
    const newer = { type: 'SeatCreated', position: '7' };
    expect(decodeStored(written(2, today))).toEqual({
      _tag: 'Left',
      left: { _tag: 'WrittenByNewer', version: 2, ...newer },
    });
    expect(decodeStored(written(4, today), upcasters)).toEqual({
      _tag: 'Left',
      left: { _tag: 'WrittenByNewer', version: 4, ...newer },
    });
    expect(decodeStored({ ...written(1, today), type: 'SeatBlessed' })).toMatchObject({
      left: { _tag: 'WrittenByNewer', type: 'SeatBlessed' },
    });
  });

  it('is not one of this release, which writes each type in its own version', () => {
    expect([versionOf('SeatCreated'), versionOf('SeatCreated', upcasters)]).toEqual([1, 3]);
  });
});
