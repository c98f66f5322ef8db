import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { decodeStored, type Recorded } from '../decoding.js';
import type { Position, Signal, StoredEvent } from '../event-store.js';
import { failed, type Failed, type Invalid } from '../refusals.js';
import type { Category } from '../values.js';
import { settle, type SettlePorts, type Settled } from './settle.js';

/** The streams whose events set something in motion. */
export const CAUSES: readonly Category[] = ['session', 'minutes', 'resolution', 'institution'];

/** Where to begin, the first event unless said otherwise, and what ends it. */
export type EnactOptions = { readonly from?: 'start' | { readonly after: Position }; readonly signal?: Signal };

/** `position`: what was carried out up to and with it. */
export type Enacted = Settled & { readonly position: Position | null };

export const settleStored = async (
  ports: SettlePorts,
  page: readonly StoredEvent[],
): Promise<Either<Failed | Invalid, Settled>> => {
  const causes: Recorded[] = [];
  for (const stored of page) {
    const decoded = decodeStored(stored);
    if (isLeft(decoded)) return left(failed(decoded.left));
    causes.push(decoded.right);
  }
  return settle(ports, causes);
};

/** The enactment policy as a subscription: from the start it finds done what was done. */
export async function* enact(
  ports: SettlePorts,
  { from = 'start', signal }: EnactOptions,
): AsyncGenerator<Either<Failed | Invalid, Enacted>> {
  const options = { from, categories: CAUSES, ...(signal === undefined ? {} : { signal }) };
  for await (const message of ports.store.subscribe(options)) {
    switch (message.kind) {
      case 'events': {
        const settled = await settleStored(ports, message.events);
        yield isLeft(settled)
          ? settled
          : right({ ...settled.right, position: message.events.at(-1)?.position ?? null });
        if (isLeft(settled)) return;
        break;
      }
      case 'caught-up':
        yield right({ events: [], refused: [], position: message.position });
        break;
      case 'fell-behind':
        break;
      case 'failed':
        yield left(failed(message.failure));
        return;
    }
  }
}
