export { backupEvents, type Backup } from './backup.js';
export { checkEvents, type FileCheck, type FileFinding } from './check.js';
export { openEventStore } from './event-store.js';
export {
  companionFolder,
  EVENTS_NAME,
  folderRecord,
  folderViews,
  PRIVATE_NAME,
  VIEWS_NAME,
  type Companion,
  type FolderRecord,
} from './folder-record.js';
export type { OpenOptions } from './open-file.js';
export { eventsBetween } from './rows.js';
export { systemClock } from './system-clock.js';
export { openViewStore } from './view-store.js';
