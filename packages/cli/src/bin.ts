#!/usr/bin/env node
import process from 'node:process';
import { run } from './run.js';

const interrupt = new AbortController();
process.on('SIGINT', () => {
  if (interrupt.signal.aborted) process.exit(130);
  interrupt.abort();
});

const { stdin, stdout, stderr, env } = process;
const code = await run(process.argv.slice(2), { stdin, stdout, stderr, env, signal: interrupt.signal });
process.exitCode = code;
stdin.destroy();
if (interrupt.signal.aborted) process.exit(code);
