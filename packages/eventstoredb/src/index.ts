export { consumeGroup, replayParked } from './consumer-group.js';
export { makeEventStore } from './event-store.js';
export type { GroupMessage, GroupOptions, Handler, Verdict } from './group.js';
export { PATIENCE, type EventStoreOptions, type Patience } from './options.js';
