import { Late, NotBegun } from './trouble.js';

/** Our own limit around a call: the client has none for a batch append, for what its server can do, or for a read. */
export const within = async <A>(milliseconds: number, call: Promise<A>): Promise<A> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Late(milliseconds));
    }, milliseconds);
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** The same around a call that can wait before it sends anything. Once its time is over it may not begin any more. */
export const begunWithin = async <A>(milliseconds: number, call: (begin: () => void) => Promise<A>): Promise<A> => {
  let stage: 'waiting' | 'begun' | 'over' = 'waiting';
  const begin = (): void => {
    if (stage === 'over') throw new NotBegun(milliseconds);
    stage = 'begun';
  };
  try {
    return await within(milliseconds, call(begin));
  } catch (error) {
    const nothingSent = stage === 'waiting' && error instanceof Late;
    stage = 'over';
    throw nothingSent ? new NotBegun(milliseconds) : error;
  }
};
