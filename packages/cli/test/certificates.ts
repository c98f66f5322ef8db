import { sign, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** What a test needs of X.509: certificates signed with Ed25519, one by another. */
type Pair = { readonly publicKey: KeyObject; readonly privateKey: KeyObject };
export type Authority = Pair & { readonly name: string };

const der = (tag: number, ...contents: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(contents);
  const { length } = body;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
};

const sequence = (...contents: readonly Uint8Array[]): Buffer => der(0x30, ...contents);
const ED25519 = sequence(der(0x06, Buffer.from([0x2b, 0x65, 0x70])));
const COMMON_NAME = der(0x06, Buffer.from([0x55, 0x04, 0x03]));

const nameOf = (name: string): Buffer =>
  sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(name, 'utf8')))));

/** `YYMMDD`, at midnight. */
const time = (day: string): Buffer => der(0x17, Buffer.from(`${day}000000Z`));

const bits = (content: Uint8Array): Buffer => der(0x03, Buffer.from([0]), content);

type Term = { readonly from: string; readonly until: string };
export const TERM: Term = { from: '140101', until: '171231' };

/** DER in base64. */
export const certificate = (subject: Authority, issuer: Authority, { from, until }: Term = TERM): string => {
  const toBeSigned = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([7])),
    ED25519,
    nameOf(issuer.name),
    sequence(time(from), time(until)),
    nameOf(subject.name),
    subject.publicKey.export({ type: 'spki', format: 'der' }),
  );
  return sequence(toBeSigned, ED25519, bits(sign(null, toBeSigned, issuer.privateKey))).toString('base64');
};

export const authority = (name: string): Authority => ({ name, ...generateKeyPairSync('ed25519') });
