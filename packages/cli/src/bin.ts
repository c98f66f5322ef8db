#!/usr/bin/env node
import process from 'node:process';
import { exitAt } from './exit.js';
import { run } from './run.js';

const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (interrupt.signal.aborted) process.exit(exitAt(signal));
    interrupt.abort(signal);
  });

const { stdin, stdout, stderr, env } = process;
const code = await run(process.argv.slice(2), { stdin, stdout, stderr, env, signal: interrupt.signal });
process.exitCode = code;
stdin.destroy();
if (interrupt.signal.aborted) process.exit(code);
