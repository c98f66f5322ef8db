import { expect, test } from 'vitest';
import { zonedDay, zonedInstant } from '../src/index.js';

test.each([
  ['2030-03-11', '12:00', 'America/Mexico_City', '2030-03-11T18:00:00.000Z'],
  ['2014-04-06', '12:00', 'America/Mexico_City', '2014-04-06T17:00:00.000Z'],
  ['2030-03-09', '12:00', 'America/Tijuana', '2030-03-09T20:00:00.000Z'],
  ['2030-03-11', '12:00', 'America/Tijuana', '2030-03-11T19:00:00.000Z'],
  ['2030-01-01', '00:00', 'Pacific/Kiritimati', '2029-12-31T10:00:00.000Z'],
  ['2030-01-01', '23:59', 'Etc/GMT+12', '2030-01-02T11:59:00.000Z'],
  ['2030-07-01', '09:15', 'Asia/Kathmandu', '2030-07-01T03:30:00.000Z'],
])('the clocks show %s %s in %s at %s', (day, time, zone, instant) => {
  expect(zonedInstant(day, time, zone)).toBe(instant);
  expect(zonedDay(instant, zone)).toBe(day);
});

test.each([
  ['2030-03-10', '01:59', '2030-03-10T09:59:00.000Z'],
  ['2030-03-10', '02:00', null],
  ['2030-03-10', '02:59', null],
  ['2030-03-10', '03:00', '2030-03-10T10:00:00.000Z'],
])('what the clocks of Tijuana skip is no instant: %s %s is %s', (day, time, instant) => {
  expect(zonedInstant(day, time, 'America/Tijuana')).toBe(instant);
});

test.each([
  ['00:59', '2030-11-03T07:59:00.000Z'],
  ['01:00', '2030-11-03T08:00:00.000Z'],
  ['01:59', '2030-11-03T08:59:00.000Z'],
  ['02:00', '2030-11-03T10:00:00.000Z'],
])('what the clocks of Tijuana show twice is the first time: %s is %s', (time, instant) => {
  expect(zonedInstant('2030-11-03', time, 'America/Tijuana')).toBe(instant);
});

test('a zone that nobody knows has no instants', () => {
  expect(zonedInstant('2030-01-01', '12:00', 'America/Atlantis')).toBeNull();
});
