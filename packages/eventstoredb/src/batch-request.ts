import { randomUUID } from 'node:crypto';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { ExpectedRevision } from '@acta/core';
import type { Sent } from './sent.js';
import { uuidIn } from './uuid.js';
import type { WrittenEvent } from './writing-out.js';

const utf8 = new TextEncoder();

const uuid = (id: string): shared.UUID => {
  const made = new shared.UUID();
  made.setString(id);
  return made;
};

const expecting = (options: streams.BatchAppendReq.Options, expected: ExpectedRevision): void => {
  if (expected === 'any') options.setAny(new shared.Empty());
  else if (expected === 'noStream') options.setNoStream(new shared.Empty());
  else if (expected === 'exists') options.setStreamExists(new shared.Empty());
  else options.setStreamPosition(String(expected.exactly));
};

const proposed = ({ id, type, data, metadata }: WrittenEvent): streams.BatchAppendReq.ProposedMessage => {
  const message = new streams.BatchAppendReq.ProposedMessage();
  message.setId(uuid(id));
  message.getMetadataMap().set('type', type).set('content-type', 'application/json');
  message.setData(utf8.encode(data));
  message.setCustomMetadata(utf8.encode(metadata));
  return message;
};

/**
 * One append in one message: the limits of the port are far below gRPC’s. Without a deadline, which would be the time of this clock
 * compared with the server’s: a clock that is late by more would have every append time out.
 */
export const batchRequest = ({ name, events, expected }: Sent) => {
  const id = randomUUID();
  const options = new streams.BatchAppendReq.Options();
  const stream = new shared.StreamIdentifier();
  stream.setStreamName(utf8.encode(name));
  options.setStreamIdentifier(stream);
  expecting(options, expected);
  const request = new streams.BatchAppendReq();
  request.setCorrelationId(uuid(id));
  request.setOptions(options);
  request.setProposedMessagesList(events.map(proposed));
  request.setIsFinal(true);
  return { id, request };
};

/** Whose answer it is. */
export const idIn = (response: streams.BatchAppendResp): string => uuidIn(response.getCorrelationId());
