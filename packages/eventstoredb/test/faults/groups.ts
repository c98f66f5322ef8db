import persistent from '@eventstore/db-client/generated/persistent_pb.js';
import serverFeatures from '@eventstore/db-client/generated/serverfeatures_pb.js';
import type { sendUnaryData, ServerDuplexStream } from '@grpc/grpc-js';
import { filled, type Recorded } from './answers.js';

export type Consumer = ServerDuplexStream<persistent.ReadReq, persistent.ReadResp>;

/** The features of a server that has groups over the whole log: the client asks before each of their calls. */
export const hasGroups = (answer: sendUnaryData<serverFeatures.SupportedMethods>): void => {
  const methods = new serverFeatures.SupportedMethods();
  methods.setMethodsList(
    ['create', 'read', 'replayparked'].map((name) => {
      const method = new serverFeatures.SupportedMethod();
      method.setServiceName('event_store.client.persistent_subscriptions.persistentsubscriptions');
      method.setMethodName(name);
      method.setFeaturesList(['all']);
      return method;
    }),
  );
  methods.setEventStoreServerVersion('24.6.0');
  answer(null, methods);
};

/** An event that a group’s consumer is given. */
export const given = (recorded: Recorded) => {
  const read = new persistent.ReadResp.ReadEvent();
  read.setEvent(filled(new persistent.ReadResp.ReadEvent.RecordedEvent(), recorded));
  read.setCommitPosition(String(recorded.commit));
  const response = new persistent.ReadResp();
  response.setEvent(read);
  return response;
};

/** What a consumer said of an event: `done`, or the action with its reason. */
export type Said = { readonly id: string; readonly said: string };

const { UNKNOWN, PARK, RETRY, SKIP, STOP } = persistent.ReadReq.Nack.Action;
const ACTIONS = { [UNKNOWN]: 'unknown', [PARK]: 'park', [RETRY]: 'again', [SKIP]: 'skip', [STOP]: 'stop' } as const;

const confirmed = (): persistent.ReadResp => {
  const confirmation = new persistent.ReadResp.SubscriptionConfirmation();
  confirmation.setSubscriptionId('one');
  const response = new persistent.ReadResp();
  response.setSubscriptionConfirmation(confirmation);
  return response;
};

/** Takes a consumer in, sends what it is given, and hears what it says. */
export const serve = (
  call: Consumer,
  events: readonly persistent.ReadResp[],
  heard: (said: Said) => void = () => undefined,
): void => {
  call.on('data', (request: persistent.ReadReq) => {
    if (request.hasOptions()) for (const response of [confirmed(), ...events]) call.write(response);
    for (const id of request.getAck()?.getIdsList() ?? []) heard({ id: id.getString(), said: 'done' });
    const nack = request.getNack();
    for (const id of nack?.getIdsList() ?? [])
      heard({ id: id.getString(), said: `${ACTIONS[nack?.getAction() ?? UNKNOWN]}: ${nack?.getReason() ?? ''}` });
  });
};
