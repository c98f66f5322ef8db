// The sessions of the example Aurora, each act judged under every preset, and the checks that differ.
import { describe, factsInWords, openRecord, PRESETS, word } from '../packages/core/dist/index.js';
import { memoryRecord } from '../packages/testkit/dist/index.js';
import { aurora, enterPeople, playActs, referencesInMemory } from '../examples/aurora/dist/index.js';

const told = (answer) => {
  if (answer._tag === 'Left') throw new Error(describe(answer.left, 'en'));
  return answer.right;
};

const played = async () => {
  const record = openRecord(memoryRecord());
  const shelf = { folder: aurora.folder, references: referencesInMemory(), papers: record.parts.papers };
  told(await enterPeople(record, aurora.people));
  for (const { answer } of await playActs(record, aurora.files, shelf)) told(answer);
  return record;
};

const eventsOf = async ({ parts: { store } }) => {
  const events = [];
  for await (const page of store.readAll()) events.push(...told(page));
  return events;
};

const under = (charter, { type, data }) =>
  type === 'CommissionFounded' || type === 'CharterAdopted' ? { ...data, charter } : data;

/** The same events under another charter: what was done stands, and is judged anew. */
const copyUnder = async (events, charter) => {
  const record = openRecord(memoryRecord());
  const last = new Map();
  for (const event of events) {
    const { stream, id, type, metadata } = event;
    const revision = last.get(stream) ?? -1;
    const expected = revision === -1 ? 'noStream' : { exactly: revision };
    told(await record.parts.store.append(stream, [{ id, type, data: under(charter, event), metadata }], expected, {}));
    last.set(stream, revision + 1);
  }
  return record;
};

/** An act that is done again in the same session has its ordinal. */
const judged = async (record, sessions) => {
  const checks = new Map();
  for (const session of sessions) {
    const done = new Map();
    for (const { event, recomputed } of told(await record.explain(session))) {
      const name = [session, event.data.item, event.type].filter((part) => part !== undefined).join(' · ');
      done.set(name, (done.get(name) ?? 0) + 1);
      const act = done.get(name) === 1 ? name : `${name} · ${done.get(name)}`;
      for (const check of recomputed) checks.set(`${act} | ${check.rule.split('@')[0]}`, check);
    }
  }
  return checks;
};

const cell = (check) =>
  check === undefined
    ? '—'
    : [word(check.verdict, 'en'), factsInWords(check.required, 'en')].filter((part) => part !== '').join(': ');

const NAMES = Object.keys(PRESETS);

/** A preset may adopt another version of a rule than the others. `all`: how many checks there were; `rows`: those that one preset and another find different, in words. */
export const charterTable = async () => {
  const events = await eventsOf(await played());
  const sessions = [...new Set(events.map(({ stream }) => stream).filter((stream) => stream.startsWith('session-')))];
  const judgements = [];
  for (const name of NAMES) judgements.push(await judged(await copyUnder(events, PRESETS[name]), sessions));
  const keys = [...new Set(judgements.flatMap((checks) => [...checks.keys()]))];
  const rows = keys
    .map((key) => {
      const found = judgements.map((checks) => checks.get(key));
      const versions = [...new Set(found.flatMap((check) => check?.rule ?? []))].sort();
      return [key.split(' | ')[0], versions.join(', '), ...found.map(cell)];
    })
    .filter(([, , ...cells]) => new Set(cells).size > 1);
  return { names: NAMES, rows, all: keys.length };
};
