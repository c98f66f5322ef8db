export { makeEventStore } from './event-store.js';
export { PATIENCE, type EventStoreOptions, type Patience } from './options.js';
