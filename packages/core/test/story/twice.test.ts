import { randomUUID } from 'node:crypto';
import { isLeft, isRight } from 'fp-ts/lib/Either.js';
import { expect, it } from 'vitest';
import { COMMISSION, openRecord } from '@acta/core';
import { memoryRecord } from '@acta/testkit';
import { commission } from './commission.js';

const holidays = (day: string) =>
  ({ type: 'DeclareHolidays', holidays: [{ day, name: 'Cierre' }], source: 'DOF' }) as const;

it('gives the same answer to the same command, once, after others wrote, and at once', async () => {
  const story = await commission();
  const commandId = randomUUID();
  const first = await story.done(story.registrar, holidays('2030-02-04'), { commandId });
  await story.done(story.registrar, holidays('2030-02-05'));
  const again = await story.done(story.registrar, holidays('2030-02-04'), { commandId });
  expect(again).toEqual({ ...first, already: true });
  const other = randomUUID();
  const answers = await Promise.all(
    [1, 2, 3].map(() => story.done(story.registrar, holidays('2030-02-06'), { commandId: other })),
  );
  expect(new Set(answers.map(({ events }) => events[0]?.id)).size).toBe(1);
  expect(answers.filter(({ already }) => !already)).toHaveLength(1);
  const history = await story.record.history(COMMISSION);
  expect(isRight(history) && history.right).toHaveLength(4);
});

it('refuses other content under the same command id', async () => {
  const story = await commission();
  const commandId = randomUUID();
  await story.done(story.registrar, holidays('2030-02-04'), { commandId });
  expect(await story.refused(story.registrar, holidays('2030-02-05'), { commandId })).toEqual({
    _tag: 'CommandIdReused',
    commandId,
  });
});

it('lets one of two records on one store win, and answers the other with what was stored', async () => {
  const story = await commission();
  const { parts } = story.record;
  const other = openRecord({ ...memoryRecord({ clock: story.clock }), store: parts.store, papers: parts.papers });
  const commandId = randomUUID();
  const act = {
    as: story.registrar,
    basis: { kind: 'own-signature' },
    command: holidays('2030-02-04'),
    commandId,
  } as const;
  const answers = await Promise.all([
    story.record.typedBy(story.registrar.person).submit(act),
    other.typedBy(story.registrar.person).submit(act),
  ]);
  expect(
    answers.map((answer) => isRight(answer) && answer.right.events[0]?.id).every((id, _, [one]) => id === one),
  ).toBe(true);
  const history = await story.record.history(COMMISSION);
  expect(isRight(history) && history.right.filter(({ metadata }) => metadata.commandId === commandId)).toHaveLength(1);
});

it('serialises different decisions on one stream', async () => {
  const story = await commission();
  const { parts } = story.record;
  const other = openRecord({ ...memoryRecord({ clock: story.clock }), store: parts.store, papers: parts.papers });
  const charter = (from: string) =>
    ({
      as: story.registrar,
      basis: { kind: 'own-signature' },
      command: { type: 'AppointRegistrar', person: randomUUID(), from, source: 'Oficio' },
    }) as const;
  const answers = await Promise.all([
    story.record.typedBy(story.registrar.person).submit(charter('2030-01-07')),
    other.typedBy(story.registrar.person).submit(charter('2030-01-07')),
  ]);
  expect(answers.filter(isRight)).toHaveLength(1);
  const [lost] = answers.filter(isLeft);
  expect(lost?.left._tag).toBe('Refused');
});
