export { arbitraryOf } from './arbitraries.js';
export { BAD_INPUTS, GOOD_INPUTS, INPUTS_AT_THE_LIMIT, type BadInput } from './bad-inputs.js';
export {
  actBy,
  ATTESTED,
  ATTESTED_LATE,
  commandId,
  CONTEMPORANEOUS,
  eventId,
  given,
  NOW,
  paper,
  person,
  premisesOf,
  sealed,
  TODAY,
  transcribed,
  type ActOf,
} from './given.js';
export { givenEvents, recorded, type InStream } from './given-projection.js';
export { arbitraryHistory } from './history/history.js';
export { sameInAnyInterleaving } from './laws/interleaving.js';
export type { LawOptions } from './laws/law.js';
export { projectionsIn } from './laws/projections-in.js';
export { totalOnAnySubsequence } from './laws/subsequence.js';
export { makeMemoryPapers } from './memory-papers.js';
export { makeMemoryPeople } from './memory-people.js';
export { memoryRecord } from './memory-record.js';
export { makeMemoryStore } from './memory-store.js';
export { testClock, type TestClock } from './test-clock.js';
export { contractCases, runCase, storeContract, type MakeStore, type StoreContract } from './contract/contract.js';
export type { ContractCase, Differences } from './contract/case.js';
export { arbitraryStory } from './model/story.js';
export { LawBroken, playStory, type Played, type Story } from './model/play.js';
