import streams from '@eventstore/db-client/generated/streams_pb.js';
import { identifierOf, proposed, setExpected } from './proposing.js';
import type { Sent } from './sent.js';

/** One append in as many messages as it has events, after the one that says where. */
export const unaryRequests = ({ name, events, expected }: Sent): readonly streams.AppendReq[] => {
  const options = new streams.AppendReq.Options();
  options.setStreamIdentifier(identifierOf(name));
  setExpected(options, expected, (revision) => options.setRevision(revision));
  const header = new streams.AppendReq();
  header.setOptions(options);
  const entries = events.map((event) => {
    const entry = new streams.AppendReq();
    entry.setProposedMessage(proposed(new streams.AppendReq.ProposedMessage(), event));
    return entry;
  });
  return [header, ...entries];
};
