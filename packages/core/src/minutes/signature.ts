import { list, object, optional, tagged } from '../codec/structures.js';
import { Instant, oneOf } from '../codec/scalars.js';
import { Line, pattern } from '../codec/text.js';
import type { TypeOf } from '../codec/codec.js';
import { PaperReference, Sha256 } from '../values.js';

const BASE64 = '(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?';

const base64 = (max: number) => pattern<string>('base64', BASE64, 'MCowBQYDK2VwAyEA', max);

/** What the certifier answered, when the text was signed, of whether the certificate was still good. `response`: its whole answer. */
export const RevocationAnswer = object('RevocationAnswer', {
  answer: oneOf('good', 'revoked', 'unknown'),
  protocol: oneOf('ocsp', 'crl'),
  responder: Line,
  at: Instant,
  response: optional(PaperReference),
});

/** When it was signed, on the word of an authority of time stamps. `token`: its whole answer. */
export const TrustedTime = object('TrustedTime', { at: Instant, authority: Line, token: optional(PaperReference) });

/**
 * A signature of one text, which `signedDigest` names: the salted digest of its paper. `over`: whether the value is over the bytes of
 * the text or over that digest, written in 64 hexadecimal characters. `certificate` and `chain` are DER in base64, the chain from the
 * one that issued the certificate to the root. Of a handwritten one the record keeps a scan, and who has the original.
 */
export const Signature = tagged('Signature', 'kind', {
  electronic: {
    signedDigest: Sha256,
    over: oneOf('text', 'digest'),
    algorithm: oneOf('ed25519', 'ecdsa-sha256', 'rsa-sha256'),
    value: base64(2_000),
    certificate: base64(8_000),
    chain: list(base64(8_000), { max: 4 }),
    revocation: RevocationAnswer,
    trustedTime: TrustedTime,
  },
  handwritten: { signedDigest: Sha256, scan: PaperReference, originalHeldBy: Line },
});
export type Signature = TypeOf<typeof Signature>;
