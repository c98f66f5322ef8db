import { defineProjection } from '../projection.js';
import { ObligationsInbox } from './inbox-document.js';
import { ofDuties } from './inbox-of-duty.js';
import { ofMinutes } from './inbox-of-minutes.js';
import { ofResolutions } from './inbox-of-resolution.js';
import { ofSessions } from './inbox-of-session.js';

export const obligationsInbox = defineProjection({
  name: 'obligations-inbox',
  version: 2,
  document: ObligationsInbox,
  tags: ({ owed }) => [...new Set(owed.map(({ debtor }) => debtor))],
  on: { ...ofDuties, ...ofSessions, ...ofMinutes, ...ofResolutions },
});
