import type { AnyProjection } from '../projection.js';
import { archiveFiles } from './archive-files.js';
import { bodyDirectory } from './body-directory.js';
import { commissionProfile } from './commission-profile.js';
import { commitmentBoard } from './commitment-board.js';
import { decisionRegister } from './decision-register.js';
import { focalPointNetwork } from './focal-point-network.js';
import { institutionScorecard } from './institution-scorecard.js';
import { irregularActs } from './irregular-acts.js';
import { obligationsInbox } from './obligations-inbox.js';
import { openClasses } from './open-classes.js';
import { rollOut } from './roll-out.js';
import { sessionCalendar } from './session-calendar.js';
import { sessionRecord } from './session-record.js';

/** Every view that this package has. */
export const VIEWS: readonly AnyProjection[] = [
  commissionProfile,
  bodyDirectory,
  focalPointNetwork,
  sessionCalendar,
  sessionRecord,
  decisionRegister,
  rollOut,
  commitmentBoard,
  institutionScorecard,
  obligationsInbox,
  openClasses,
  irregularActs,
  archiveFiles,
];
