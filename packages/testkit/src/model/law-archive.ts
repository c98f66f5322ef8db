import { firstWrong, before, inStream, isOf, isTold, type Law } from './history.js';

const DETERMINED = [
  'CharterAdopted',
  'QuorumCounted',
  'SessionOpened',
  'ItemPutToVote',
  'ItemDecided',
  'SessionClosed',
  'ReportVerified',
  'CommitmentClosed',
  'CommitmentReopened',
  'CommitmentSuspended',
  'CommitmentResumed',
  'CommitmentSplit',
  'DueExtended',
] as const;

/** What an archive tells was determined comes before all that lived in the record. */
export const archivesComeFirst: Law = ({ events, fresh }) =>
  firstWrong(fresh.filter(isOf(...DETERMINED)).filter(isTold), (told) => {
    const lived = before(inStream(events, told.stream), told).find((event) => !isTold(event));
    return lived === undefined ? null : `an archive tells it, after ${lived.type} of the record`;
  });
