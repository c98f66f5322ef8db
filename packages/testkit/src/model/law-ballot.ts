import { before, firstWrong, inStream, isOf, type Law, type Named } from './history.js';

/** The roll call of an item: the first and those that put it right, of which the last counts. */
const rollCallsOf = (
  events: Parameters<typeof inStream>[0],
  { stream, data: { item } }: Named<'ItemDecided'> | Named<'RollCallRecorded'>,
): readonly Named<'RollCallRecorded'>[] =>
  inStream(events, stream)
    .filter(isOf('RollCallRecorded'))
    .filter(({ data }) => data.item === item);

export const oneVoteASeat: Law = ({ events, fresh }) =>
  firstWrong(fresh.filter(isOf('RollCallRecorded')), (call) => {
    const seats = call.data.votes.map(({ seat }) => seat);
    if (new Set(seats).size < seats.length) return 'a seat votes twice';
    const again = rollCallsOf(events, call).filter(({ metadata }) => metadata.rectifies === undefined);
    return again.length > 1 ? 'its item is voted twice' : null;
  });

export const talliesAreTheirVotes: Law = ({ events, fresh }) =>
  firstWrong(fresh.filter(isOf('ItemDecided')), (decided) => {
    const call = rollCallsOf(before(events, decided), decided).at(-1);
    const { tally } = decided.data;
    if (call === undefined) return tally === undefined ? null : 'it has a tally and no votes';
    const count = (choice: string): number => call.data.votes.filter((vote) => vote.choice === choice).length;
    const same =
      tally?.for === count('for') && tally.against === count('against') && tally.abstentions === count('abstention');
    return same ? null : `its tally is ${JSON.stringify(tally)}`;
  });

export const numbersAreNew: Law = ({ events, fresh }) =>
  firstWrong(fresh.filter(isOf('ResolutionAdopted')), (adopted) => {
    const earlier = before(events, adopted).filter(isOf('ResolutionAdopted', 'ResolutionTranscribed'));
    return earlier.some(({ data, stream }) => data.number === adopted.data.number || stream === adopted.stream)
      ? `its number ${adopted.data.number} was used`
      : null;
  });
