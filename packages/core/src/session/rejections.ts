import type { AgendaRefusals } from './agenda/rejections.js';
import type { AttendanceRefusals } from './attendance/rejections.js';
import type { BallotRefusals } from './ballot/rejections.js';
import type { CallingRefusals } from './calling/rejections.js';
import type { ClosingRefusals } from './closing/rejections.js';
import type { FloorRefusals } from './floor/rejections.js';
import type { PresidingRefusals } from './presiding/rejections.js';
import type { SittingRefusals } from './sitting/rejections.js';
import type { ConvocationRefusals } from './convocation/rejections.js';
import type { OutsideRefusals } from './outside/rejections.js';

/** What each command can be refused for. */
export interface SessionRefusals
  extends
    ConvocationRefusals,
    AgendaRefusals,
    CallingRefusals,
    AttendanceRefusals,
    BallotRefusals,
    ClosingRefusals,
    OutsideRefusals,
    FloorRefusals,
    PresidingRefusals,
    SittingRefusals {}
export type SessionRejection = SessionRefusals[keyof SessionRefusals];
