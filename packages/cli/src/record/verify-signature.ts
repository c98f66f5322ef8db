import { createPublicKey, verify, X509Certificate } from 'node:crypto';
import type { Signature } from '@acta/core';

export type Electronic = Extract<Signature, { readonly kind: 'electronic' }>;

/**
 * What is found of an electronic signature. `no-text`: it is over the text, which is not at hand. That the root is one to be trusted is
 * for whoever reads its name.
 */
export type Verified =
  'verified' | 'value-differs' | 'certificate-unreadable' | 'chain-broken' | 'not-in-its-term' | 'no-text';

const certificateOf = (der: string): X509Certificate | null => {
  try {
    return new X509Certificate(Buffer.from(der, 'base64'));
  } catch {
    return null;
  }
};

const HASH = { ed25519: null, 'ecdsa-sha256': 'sha256', 'rsa-sha256': 'sha256' } as const;
const KEY = { ed25519: 'ed25519', 'ecdsa-sha256': 'ec', 'rsa-sha256': 'rsa' } as const;

const valueIsOf = ({ algorithm, value }: Electronic, bytes: Uint8Array, { publicKey }: X509Certificate): boolean => {
  const key = createPublicKey(publicKey.export({ type: 'spki', format: 'pem' }));
  return key.asymmetricKeyType === KEY[algorithm] && verify(HASH[algorithm], bytes, key, Buffer.from(value, 'base64'));
};

/** Each is issued and signed by the next, and the last by itself. */
const isChain = (certificates: readonly X509Certificate[]): boolean =>
  certificates.every((certificate, index) => {
    const issuer = certificates[index + 1] ?? certificate;
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  });

const isWithinTerm = ({ validFrom, validTo }: X509Certificate, at: string): boolean =>
  Date.parse(validFrom) <= Date.parse(at) && Date.parse(at) <= Date.parse(validTo);

/** `text`: the bytes whose digest was signed, null where they are not at hand. */
export const verifySignature = (signature: Electronic, text: Uint8Array | null): Verified => {
  const { certificate, chain, over, signedDigest, trustedTime } = signature;
  const read = [certificate, ...chain].map(certificateOf);
  const certificates = read.flatMap((one) => (one === null ? [] : [one]));
  const [own] = certificates;
  if (own === undefined || certificates.length < read.length) return 'certificate-unreadable';
  const bytes = over === 'text' ? text : Buffer.from(signedDigest);
  if (bytes === null) return 'no-text';
  if (!valueIsOf(signature, bytes, own)) return 'value-differs';
  if (!isChain(certificates)) return 'chain-broken';
  return certificates.every((one) => isWithinTerm(one, trustedTime.at)) ? 'verified' : 'not-in-its-term';
};
