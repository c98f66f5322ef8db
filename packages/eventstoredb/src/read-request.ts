import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { Place } from './positions.js';

/** How many events the server passes over before it answers what is filtered: its own 32 halve the speed where most match. */
const SEARCH_WINDOW = 500;

export type Direction = 'forward' | 'backward';

const utf8 = new TextEncoder();

const DIRECTIONS = { forward: 0, backward: 1 } as const;

/** Ids as text: as two numbers they take longer to be read. */
const asText = (): streams.ReadReq.Options.UUIDOption => {
  const ids = new streams.ReadReq.Options.UUIDOption();
  ids.setString(new shared.Empty());
  return ids;
};

const requestOf = (options: streams.ReadReq.Options): streams.ReadReq => {
  options.setUuidOption(asText());
  const request = new streams.ReadReq();
  request.setOptions(options);
  return request;
};

const counted = (options: streams.ReadReq.Options, limit: number): void => {
  options.setCount(String(Math.min(limit, Number.MAX_SAFE_INTEGER)));
};

export const streamRequest = (
  name: string,
  direction: Direction,
  from: number | null,
  limit: number,
): streams.ReadReq => {
  const identifier = new shared.StreamIdentifier();
  identifier.setStreamName(utf8.encode(name));
  const stream = new streams.ReadReq.Options.StreamOptions();
  stream.setStreamIdentifier(identifier);
  if (from !== null) stream.setRevision(String(from));
  else if (direction === 'forward') stream.setStart(new shared.Empty());
  else stream.setEnd(new shared.Empty());
  const options = new streams.ReadReq.Options();
  options.setStream(stream);
  options.setReadDirection(DIRECTIONS[direction]);
  options.setNoFilter(new shared.Empty());
  counted(options, limit);
  return requestOf(options);
};

const logFrom = (direction: Direction, from: Place | null): streams.ReadReq.Options => {
  const all = new streams.ReadReq.Options.AllOptions();
  if (from !== null) {
    const position = new streams.ReadReq.Options.Position();
    position.setCommitPosition(String(from.commit));
    position.setPreparePosition(String(from.prepare));
    all.setPosition(position);
  } else if (direction === 'forward') all.setStart(new shared.Empty());
  else all.setEnd(new shared.Empty());
  const options = new streams.ReadReq.Options();
  options.setAll(all);
  options.setReadDirection(DIRECTIONS[direction]);
  return options;
};

const byPrefix = (prefixes: readonly string[]): streams.ReadReq.Options.FilterOptions => {
  const expression = new streams.ReadReq.Options.FilterOptions.Expression();
  expression.setPrefixList([...prefixes]);
  const filter = new streams.ReadReq.Options.FilterOptions();
  filter.setStreamIdentifier(expression);
  filter.setMax(SEARCH_WINDOW);
  filter.setCheckpointintervalmultiplier(1);
  return filter;
};

/** Backward over the whole log: of everything that stands there where no prefixes are given. */
export const backwardRequest = (
  before: Place | null,
  limit: number,
  prefixes: readonly string[] | null,
): streams.ReadReq => {
  const options = logFrom('backward', before);
  if (prefixes === null) options.setNoFilter(new shared.Empty());
  else options.setFilter(byPrefix(prefixes));
  counted(options, limit);
  return requestOf(options);
};

export const subscriptionRequest = (from: Place | null, prefixes: readonly string[]): streams.ReadReq => {
  const options = logFrom('forward', from);
  options.setSubscription(new streams.ReadReq.Options.SubscriptionOptions());
  options.setFilter(byPrefix(prefixes));
  return requestOf(options);
};
