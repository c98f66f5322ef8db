export { arbitraryOf } from './arbitraries.js';
export { makeMemoryPapers } from './memory-papers.js';
export { makeMemoryPeople } from './memory-people.js';
export { memoryRecord } from './memory-record.js';
export { makeMemoryStore } from './memory-store.js';
export { testClock, type TestClock } from './test-clock.js';
