import type { ConnectionString } from './connection-string.js';

/** Takes secrets out of a text before anybody sees it. */
export type Redact = (text: string) => string;

const HIDDEN = '***';
const USER_IN_ADDRESS = /\/\/[^@\s/]*@/g;

/** The forms in which a password can come back from a client, a server or a proxy. */
const formsOf = ({ username, password }: { readonly username: string; readonly password: string }): readonly string[] =>
  [password, encodeURIComponent(password), Buffer.from(`${username}:${password}`).toString('base64')].filter(
    (form) => form !== '',
  );

export const redacting = (credentials: ConnectionString['credentials']): Redact => {
  const secrets = credentials === null ? [] : formsOf(credentials);
  return (text) =>
    secrets
      .reduce((hidden, secret) => hidden.replaceAll(secret, HIDDEN), text)
      .replace(USER_IN_ADDRESS, `//${HIDDEN}@`);
};
