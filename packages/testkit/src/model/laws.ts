import { quorumIsMarked } from './law-quorum.js';
import { numbersAreNew, oneVoteASeat, talliesAreTheirVotes } from './law-ballot.js';
import {
  closedAsVerified,
  dutiesHaveTheirSource,
  onlyWhatIsOwed,
  originalDayIsKept,
  outsidersConsented,
} from './law-duty.js';
import { signaturesAreOfTheirText, waitsForSignedMinutes } from './law-minutes.js';
import type { Law } from './history.js';
import { archivesComeFirst } from './law-archive.js';

/** What no story may go against, whatever was tried. */
export const LAWS: Readonly<Record<string, Law>> = {
  'nothing is decided without the quorum of its charter unless it is marked irregular for that': quorumIsMarked,
  'a seat has one vote': oneVoteASeat,
  'a tally is the sum of its votes': talliesAreTheirVotes,
  'a number is never used again': numbersAreNew,
  'a duty comes from its source act': dutiesHaveTheirSource,
  'an institution outside owes nothing without its consent': outsidersConsented,
  'a signature is of the text that stands': signaturesAreOfTheirText,
  'what waits for signed minutes has no effects before they are': waitsForSignedMinutes,
  'nothing is closed as done that was not verified, unless it is marked irregular for that': closedAsVerified,
  'nothing is done with a duty that is closed or suspended': onlyWhatIsOwed,
  'an extension counts from the day that it puts off': originalDayIsKept,
  'what an archive tells was determined is not put under acts of the record': archivesComeFirst,
};
