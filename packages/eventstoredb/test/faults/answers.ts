import type persistent from '@eventstore/db-client/generated/persistent_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import statuses from '@eventstore/db-client/generated/status_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import any from 'google-protobuf/google/protobuf/any_pb.js';

const utf8 = new TextEncoder();

/** The answer of an append: written, the last event at a revision. */
export const written = (revision: number): streams.AppendResp => {
  const position = new streams.AppendResp.Position();
  position.setCommitPosition(String((revision + 1) * 100));
  position.setPreparePosition(String((revision + 1) * 100));
  const success = new streams.AppendResp.Success();
  success.setCurrentRevision(String(revision));
  success.setPosition(position);
  const response = new streams.AppendResp();
  response.setSuccess(success);
  return response;
};

export const wrongRevision = (actual: number): streams.AppendResp => {
  const wrong = new streams.AppendResp.WrongExpectedVersion();
  wrong.setCurrentRevision(String(actual));
  wrong.setExpectedNoStream(new shared.Empty());
  const response = new streams.AppendResp();
  response.setWrongExpectedVersion(wrong);
  return response;
};

export const batchWritten = (request: streams.BatchAppendReq, revision: number): streams.BatchAppendResp => {
  const position = new shared.AllStreamPosition();
  position.setCommitPosition(String((revision + 1) * 100));
  position.setPreparePosition(String((revision + 1) * 100));
  const success = new streams.BatchAppendResp.Success();
  success.setCurrentRevision(String(revision));
  success.setPosition(position);
  const response = new streams.BatchAppendResp();
  response.setCorrelationId(request.getCorrelationId());
  response.setSuccess(success);
  return response;
};

/** A batch refused with a status whose type the client does not know. */
export const batchRefused = (
  request: streams.BatchAppendReq,
  type: string,
  message: string,
): streams.BatchAppendResp => {
  const details = new any.Any();
  details.setTypeUrl(`type.googleapis.com/event_store.client.${type}`);
  const status = new statuses.Status();
  status.setMessage(message);
  status.setDetails(details);
  const response = new streams.BatchAppendResp();
  response.setCorrelationId(request.getCorrelationId());
  response.setError(status);
  return response;
};

export type Recorded = {
  readonly stream: string;
  readonly revision: number;
  readonly commit: number;
  readonly type?: string;
  readonly id?: string;
  readonly data?: string;
};

export const idAt = (commit: number): string => `00000000-0000-4000-8000-${String(commit).padStart(12, '0')}`;

type WireEvent = streams.ReadResp.ReadEvent.RecordedEvent | persistent.ReadResp.ReadEvent.RecordedEvent;

/** What was recorded, written into an event as the wire has it. */
export const filled = <Wire extends WireEvent>(
  wire: Wire,
  { stream, revision, commit, type = 'Noted', id = idAt(commit), data = '{}' }: Recorded,
): Wire => {
  const name = new shared.StreamIdentifier();
  name.setStreamName(utf8.encode(stream));
  const uuid = new shared.UUID();
  uuid.setString(id);
  wire.setId(uuid);
  wire.setStreamIdentifier(name);
  wire.setStreamRevision(String(revision));
  wire.setCommitPosition(String(commit));
  wire.setPreparePosition(String(commit));
  wire.getMetadataMap().set('type', type).set('content-type', 'application/json').set('created', '0');
  wire.setData(utf8.encode(data));
  wire.setCustomMetadata(utf8.encode('{}'));
  return wire;
};

export const event = (recorded: Recorded): streams.ReadResp => {
  const read = new streams.ReadResp.ReadEvent();
  read.setEvent(filled(new streams.ReadResp.ReadEvent.RecordedEvent(), recorded));
  read.setCommitPosition(String(recorded.commit));
  const response = new streams.ReadResp();
  response.setEvent(read);
  return response;
};

export const confirmation = (): streams.ReadResp => {
  const confirmed = new streams.ReadResp.SubscriptionConfirmation();
  confirmed.setSubscriptionId('one');
  const response = new streams.ReadResp();
  response.setConfirmation(confirmed);
  return response;
};

export const caughtUp = (): streams.ReadResp => {
  const response = new streams.ReadResp();
  response.setCaughtUp(new streams.ReadResp.CaughtUp());
  return response;
};

export const checkpoint = (commit: string, prepare = commit): streams.ReadResp => {
  const place = new streams.ReadResp.Checkpoint();
  place.setCommitPosition(commit);
  place.setPreparePosition(prepare);
  const response = new streams.ReadResp();
  response.setCheckpoint(place);
  return response;
};

export const notFound = (stream: string): streams.ReadResp => {
  const name = new shared.StreamIdentifier();
  name.setStreamName(utf8.encode(stream));
  const missing = new streams.ReadResp.StreamNotFound();
  missing.setStreamIdentifier(name);
  const response = new streams.ReadResp();
  response.setStreamNotFound(missing);
  return response;
};
