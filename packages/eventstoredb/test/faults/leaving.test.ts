import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import persistent from '@eventstore/db-client/generated/persistent_pb.js';
import { describe, expect, it } from 'vitest';
import { confirmation, caughtUp, event } from './answers.js';
import { given, hasGroups, serve } from './groups.js';
import { faultServer } from './server.js';

const BUILT = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const LEAVER = fileURLToPath(new URL('./processes/leaver.mjs', import.meta.url));

const ends = (
  how: string,
  connectionString: string,
): Promise<{ readonly code: number | null; readonly said: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [LEAVER, how, connectionString], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.on('exit', (code) => resolve({ code, said }));
  });

describe.skipIf(!existsSync(BUILT))('a process that is done with a store', () => {
  it.each([
    'a read that is left early',
    'a subscription that is left early',
    'a group that is left early',
    'appends by batch',
  ])('ends by itself, and not before it has closed it: %s', async (how) => {
    const server = await faultServer({
      read: (call) => {
        if (call.request.getOptions()?.hasSubscription() === true) call.write(confirmation());
        for (let revision = 0; revision < 5_000; revision += 1)
          call.write(event({ stream: 'acta.session-one', revision, commit: (revision + 1) * 100 }));
        if (call.request.getOptions()?.hasSubscription() === true) call.write(caughtUp());
      },
      batchAppend: (call) => call.resume(),
      features: hasGroups,
      createGroup: (answer) => answer(null, new persistent.CreateResp()),
      group: (call) =>
        serve(
          call,
          Array.from({ length: 200 }, (_, n) => given({ stream: 'acta.session-one', revision: n, commit: n + 1 })),
        ),
    });
    expect(await ends(how, server.connectionString)).toEqual({ code: 0, said: 'closed\n' });
  });
});
