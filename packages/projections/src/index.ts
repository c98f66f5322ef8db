export { fold } from './fold.js';
export {
  changesOf,
  defineProjection,
  type ByKeys,
  type ByTag,
  type Change,
  type Documents,
  type Handler,
  type Projection,
} from './projection.js';
export { zonedDay } from './zoned-day.js';
