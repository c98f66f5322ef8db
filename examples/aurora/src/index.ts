export { aurora } from './aurora.js';
export { enterPeople, playActs, type Played } from './play.js';
export { readActs, type ActsFile, type Line } from './read.js';
export { referencesIn, referencesInMemory, type References, type Shelf } from './shelf.js';
