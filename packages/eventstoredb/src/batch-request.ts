import { randomUUID } from 'node:crypto';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import { identifierOf, proposed, setExpected, uuidOf } from './proposing.js';
import type { Sent } from './sent.js';
import { uuidIn } from './uuid.js';

/**
 * One append in one message: the limits of the port are far below gRPC’s. Without a deadline, which would be the time of this clock
 * compared with the server’s: a clock that is late by more would have every append time out.
 */
export const batchRequest = ({ name, events, expected }: Sent) => {
  const id = randomUUID();
  const options = new streams.BatchAppendReq.Options();
  options.setStreamIdentifier(identifierOf(name));
  setExpected(options, expected, (revision) => options.setStreamPosition(revision));
  const request = new streams.BatchAppendReq();
  request.setCorrelationId(uuidOf(id));
  request.setOptions(options);
  request.setProposedMessagesList(events.map((event) => proposed(new streams.BatchAppendReq.ProposedMessage(), event)));
  request.setIsFinal(true);
  return { id, request };
};

/** Whose answer it is. */
export const idIn = (response: streams.BatchAppendResp): string => uuidIn(response.getCorrelationId());
