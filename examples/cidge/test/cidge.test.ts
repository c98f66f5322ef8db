import { readFileSync } from 'node:fs';
import process from 'node:process';
import { isLeft } from 'fp-ts/lib/Either.js';
import { beforeAll, expect, it } from 'vitest';
import { openRecord, type Recorded } from '@acta/core';
import { memoryRecord } from '@acta/testkit';
import { cidge } from '../src/index.js';
import { eventsOf, give } from './record.js';

/** Where the practice is at hand, as it was submitted: the quotations are compared with it. */
const PRACTICE = process.env['ACTA_CIDGE_PRACTICE'] ?? '';

const record = openRecord(memoryRecord());
let events: readonly Recorded[] = [];

beforeAll(async () => {
  await give(record);
  events = await eventsOf(record);
});

/** The source that an event was transcribed from. */
const sourceOf = ({ type, metadata: { provenance } }: Recorded) => {
  if (provenance.kind !== 'transcribed') throw new Error(`${type} is not transcribed`);
  return provenance.source;
};

it('transcribes every event from a source, and lists it', async () => {
  const listed = events.map((event) => {
    const { document, place, quote } = sourceOf(event);
    return `${event.type} ${event.stream}\n    ${document}, ${place}${quote === undefined ? '' : `: «${quote}»`}\n`;
  });
  await expect(listed.join('')).toMatchFileSnapshot('sources.txt');
});

it('quotes only what the sources say', () => {
  const lines = cidge.sources.flatMap((source) => readFileSync(source, 'utf8').split('\n'));
  const quoted = events.flatMap((event) => sourceOf(event).quote ?? []);
  const told = events.flatMap(({ metadata: { actor } }) => (actor.kind === 'told' ? [actor.words] : []));
  expect(quoted).toHaveLength(100);
  expect(told).toHaveLength(69);
  expect(quoted.filter((words) => !lines.includes(words))).toEqual([]);
  expect(told.filter((words) => !lines.some((line) => line.includes(words)))).toEqual([]);
});

it.skipIf(PRACTICE === '')('quotes the practice as it was submitted', () => {
  const asOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');
  const practice = asOneLine(readFileSync(PRACTICE, 'utf8'));
  const [own = ''] = cidge.sources;
  const quotes = readFileSync(own, 'utf8')
    .split('\n')
    .slice(3)
    .filter((line) => line !== '' && !line.startsWith('== '));
  expect(quotes.filter((line) => !practice.includes(asOneLine(line)))).toEqual([]);
});

it('holds the founding, the institutions, nine bodies, four decisions and 32 invitations, and nothing else', () => {
  const counts: Record<string, number> = {};
  for (const { type } of events) counts[type] = (counts[type] ?? 0) + 1;
  expect(counts).toEqual({
    CommissionFounded: 1,
    InstitutionRegistered: 51,
    UnitAdded: 2,
    ClassListed: 1,
    BodyEstablished: 9,
    ResolutionTranscribed: 4,
    CommitmentInvited: 32,
    CommissionSucceeded: 1,
  });
});

it('states no day, vote, session or term that the source does not state', () => {
  const decisions = events.filter(({ type }) => type === 'ResolutionTranscribed');
  for (const { metadata } of decisions)
    expect(metadata.provenance).toMatchObject({ kind: 'transcribed', when: { kind: 'not-stated' } });
  for (const { data } of decisions)
    expect(Object.keys(data).filter((key) => ['session', 'number', 'body'].includes(key))).toEqual([]);
  for (const { data } of events.filter(({ type }) => type === 'CommitmentInvited'))
    expect(data).toMatchObject({ term: { kind: 'not-stated' } });
});

it('keeps unverifiable what the source does not tell', async () => {
  const explained = await record.explain('resolution-cidge-electronic-signature');
  if (isLeft(explained)) throw new Error('not explained');
  const [explanation] = explained.right;
  expect(new Set(explanation?.stored.map(({ verdict }) => verdict))).toEqual(new Set(['unverifiable']));
  expect(explanation?.reproducible).toBe(true);
});

it('makes commitments of no class whose list the source does not give', async () => {
  for (const name of ['electronic-signature', 'portal-security'] as const) {
    const resolution = await record.load(`resolution-cidge-${name}`);
    if (isLeft(resolution)) throw new Error('not loaded');
    expect(resolution.right?.told).toMatchObject([
      {
        kind: 'assign',
        to: { kind: 'class-not-listed', name: 'the agencies and entities of the Public Administration' },
      },
    ]);
  }
  const commitments = events.filter(({ stream }) => stream.startsWith('commitment-'));
  expect(commitments.every(({ stream }) => stream.includes('birth-certificate'))).toBe(true);
});

it('leaves the invitations of the 32 States unanswered', async () => {
  for (const { stream } of events.filter(({ type }) => type === 'CommitmentInvited')) {
    const commitment = await record.load(stream as `commitment-${string}`);
    expect(commitment).toMatchObject({ right: { stage: 'invited', due: null, reports: [] } });
  }
});

it('changes nothing when it is given again', async () => {
  expect((await give(record)).every(({ already, follows }) => already && follows.length === 0)).toBe(true);
  expect(await eventsOf(record)).toEqual(events);
});
