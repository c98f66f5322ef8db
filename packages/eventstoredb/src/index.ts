export {
  consumeGroup,
  replayParked,
  type GroupMessage,
  type GroupOptions,
  type Handler,
  type Verdict,
} from './consumer-group.js';
export { makeEventStore } from './event-store.js';
export { PATIENCE, type EventStoreOptions, type Patience } from './options.js';
