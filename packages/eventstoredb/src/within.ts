import { Late } from './trouble.js';

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
