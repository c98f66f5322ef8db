import { expect, it } from 'vitest';
import { zonedDay } from '../src/index.js';

it.each([
  ['2014-02-13T05:59:59.999Z', 'America/Mexico_City', '2014-02-12'],
  ['2014-02-13T06:00:00.000Z', 'America/Mexico_City', '2014-02-13'],
  ['2014-04-07T04:59:59.999Z', 'America/Mexico_City', '2014-04-06'],
  ['2014-04-07T05:00:00.000Z', 'America/Mexico_City', '2014-04-07'],
  ['2014-02-12T10:00:00.000Z', 'Pacific/Kiritimati', '2014-02-13'],
  ['2014-02-12T09:59:59.999Z', 'Pacific/Kiritimati', '2014-02-12'],
  ['2014-12-31T23:59:59.999Z', 'UTC', '2014-12-31'],
  ['2015-01-01T00:00:00.000Z', 'UTC', '2015-01-01'],
])('%s in %s is %s', (instant, zone, day) => {
  expect(zonedDay(instant, zone)).toBe(day);
});

it('has no day in a zone that nobody knows', () => {
  expect(zonedDay('2014-02-12T12:00:00.000Z', 'America/Macondo')).toBeNull();
});
