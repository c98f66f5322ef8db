import { beforeAll, describe, expect, it } from 'vitest';
import { AUTHORITY } from '@acta/core';
import type { Story } from '../story/commission.js';
import { commandOf, holderOf, stage, TYPES } from './stage.js';

let story: Story;
beforeAll(async () => {
  story = await stage();
});

describe.each(TYPES)('%s', (type) => {
  const { offices, policy, source } = AUTHORITY[type];

  it('says where its authority is laid down, and names each office once', () => {
    expect(source.trim().length).toBeGreaterThan(10);
    expect(new Set(offices.map(({ office, of }) => `${office} ${of}`)).size).toBe(offices.length);
    expect(policy || offices.length > 0).toBe(true);
  });

  it.each(offices)(
    'may be given by the $office of its $of: whatever else it lacks, it is not authority',
    async (row) => {
      const as = holderOf(story, row.office);
      const answer = await story.record
        .typedBy(as.person)
        .tryOut({ as, basis: { kind: 'own-signature' }, command: commandOf(type) });
      const why =
        answer._tag === 'Right'
          ? 'Accepted'
          : answer.left._tag === 'Refused'
            ? answer.left.rejection._tag
            : answer.left._tag;
      expect(['NotAuthorised', 'OfficeNotHeld', 'Invalid', 'Failed']).not.toContain(why);
    },
  );
});
