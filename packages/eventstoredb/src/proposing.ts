import shared from '@eventstore/db-client/generated/shared_pb.js';
import type { ExpectedRevision } from '@acta/core';
import type { WrittenEvent } from './writing-out.js';

const utf8 = new TextEncoder();

export const uuidOf = (id: string): shared.UUID => {
  const made = new shared.UUID();
  made.setString(id);
  return made;
};

export const identifierOf = (name: string): shared.StreamIdentifier => {
  const stream = new shared.StreamIdentifier();
  stream.setStreamName(utf8.encode(name));
  return stream;
};

/** The options of an append, whichever way it travels, but for the name of its revision. */
interface Options {
  setAny(value: shared.Empty): unknown;
  setNoStream(value: shared.Empty): unknown;
  setStreamExists(value: shared.Empty): unknown;
}

export const setExpected = (
  options: Options,
  expected: ExpectedRevision,
  setExactly: (revision: string) => unknown,
): void => {
  if (expected === 'any') options.setAny(new shared.Empty());
  else if (expected === 'noStream') options.setNoStream(new shared.Empty());
  else if (expected === 'exists') options.setStreamExists(new shared.Empty());
  else setExactly(String(expected.exactly));
};

interface Proposed {
  setId(id: shared.UUID): unknown;
  getMetadataMap(): { set(key: string, value: string): unknown };
  setData(data: Uint8Array): unknown;
  setCustomMetadata(metadata: Uint8Array): unknown;
}

/** Fills in a message of either way. Both texts as bytes: the client leaves out metadata that JavaScript takes for false. */
export const proposed = <M extends Proposed>(message: M, { id, type, data, metadata }: WrittenEvent): M => {
  message.setId(uuidOf(id));
  message.getMetadataMap().set('type', type);
  message.getMetadataMap().set('content-type', 'application/json');
  message.setData(utf8.encode(data));
  message.setCustomMetadata(utf8.encode(metadata));
  return message;
};
