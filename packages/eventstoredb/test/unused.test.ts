import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SOURCES = fileURLToPath(new URL('../src/', import.meta.url));

/** What the client offers that tells something else than it says, waits for ever, or lets an error escape. */
const AVOIDED: Readonly<Record<string, RegExp>> = {
  'metadata of a stream, whose revision is a commit position': /\.getStreamMetadata\(/,
  'callback for checkpoints, which stalls the subscription without a word when it throws': /\bcheckpointReached\b/,
  'own choice of how an append travels, by a table of the process and without a limit': /\bclient\.appendToStream\(/,
  'read of a stream, which goes on when its consumer stops': /\bclient\.readStream\(/,
  'read of the log, which has no filter': /\bclient\.readAll\(/,
  'subscription, which is not connected again': /\bclient\.subscribeTo(All|Stream)\(/,
};

it.each(Object.entries(AVOIDED))('uses nowhere the client’s %s', (_, pattern) => {
  const using = readdirSync(SOURCES).filter((file) => pattern.test(readFileSync(`${SOURCES}${file}`, 'utf8')));
  expect(using).toEqual([]);
});
