import { sign } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PaperReference } from '@acta/core';
import { columnsOf } from '../src/screen/width.js';
import { acta, folder } from './acta.js';
import { act, adopted, BODY, clockOn, council, founding, lines, SECRETARY, SESSION, submit, TITULARS } from './acts.js';
import { authority, certificate, TERM, type Authority } from './certificates.js';

const MINUTES = SESSION.replace('session-', 'minutes-');
const [HACIENDA = '', SALUD = '', TRABAJO = ''] = TITULARS;
const TEXT = 'Acta de la primera sesión extraordinaria.';
const SCAN = 'foja 3, digitalizada';
const root = authority('Autoridad raíz de la prueba');
const certifier = authority('Autoridad certificadora de la prueba');
const signer = authority('Titular de Hacienda');
const ON = { from: clockOn('2014-02-13') };
const bySecretary = {
  as: { person: SECRETARY, office: 'executive-secretary', body: BODY },
  clock: clockOn('2014-02-13'),
};
const SEATS = ['hacienda', 'salud', 'trabajo'];

const CONTENT = {
  present: SEATS,
  items: [{ item: 'firma', outcome: 'adopted', tally: { for: 3, against: 0, abstentions: 0 } }],
  opinions: [],
  dissents: [],
};

type Made = { readonly home: string; readonly record: string; readonly files: string; readonly text: PaperReference };

const paperOf = async (home: string, record: string, name: string, content: string): Promise<PaperReference> => {
  writeFileSync(join(home, name), content);
  const { objects } = await acta(['paper', 'add', name, '--record', record, '--json'], { cwd: home });
  return objects[0].reference as PaperReference;
};

const minuted = async (): Promise<Made> => {
  const home = folder();
  const [record, files] = [join(home, 'registro'), join(home, 'actas')];
  mkdirSync(files);
  await acta(founding(record));
  const text = await paperOf(home, record, 'acta.txt', TEXT);
  const drafted = { type: 'DraftMinutes', minutes: MINUTES, session: SESSION, text, upTo: 7, content: CONTENT };
  const fed = await submit(record, lines(...council, ...adopted, act('drafted', drafted, bySecretary)));
  expect(fed.code, fed.err).toBe(0);
  return { home, record, files, text };
};

const electronic = (
  { saltedDigest }: PaperReference,
  over: 'text' | 'digest',
  value: Buffer,
  certificates: readonly string[] = [
    certificate(signer, certifier),
    certificate(certifier, root),
    certificate(root, root),
  ],
) => ({
  kind: 'electronic',
  signedDigest: saltedDigest,
  over,
  algorithm: 'ed25519',
  value: value.toString('base64'),
  certificate: certificates[0],
  chain: certificates.slice(1),
  revocation: { answer: 'good', protocol: 'ocsp', responder: 'OCSP de la prueba', at: ON.from },
  trustedTime: { at: ON.from, authority: 'Sellos de la prueba' },
});

const signed = (who: string, signature: unknown) =>
  act(`signed-${who}`, { type: 'SignMinutes', minutes: MINUTES, signatory: who, signature }, bySecretary);

const valueOf = ({ privateKey }: Authority, bytes: string): Buffer => sign(null, Buffer.from(bytes), privateKey);

const checked = ({ files, record }: Made, ...argv: readonly string[]) =>
  acta(['check-minutes', SESSION, '--files', files, '--record', record, ...argv]);

describe('acta check-minutes', () => {
  let made: Made;
  beforeAll(async () => {
    made = await minuted();
    const { text, home, record } = made;
    const scan = await paperOf(home, record, 'foja.txt', SCAN);
    const fed = await submit(
      record,
      lines(
        signed(HACIENDA, electronic(text, 'digest', valueOf(signer, text.saltedDigest))),
        signed(SALUD, electronic(text, 'text', valueOf(signer, TEXT))),
        signed(TRABAJO, { kind: 'handwritten', signedDigest: text.saltedDigest, scan, originalHeldBy: 'Archivo' }),
      ),
    );
    expect(fed.code, fed.err).toBe(0);
  });

  it('verifies over the digest what is over the digest, and misses the rest', async () => {
    const { code, objects } = await checked(made, '--json');
    expect(code).toBe(1);
    expect(objects.slice(0, 4)).toMatchObject([
      { minutes: MINUTES, text: made.text.paper, found: 'missing' },
      { signatory: HACIENDA, kind: 'electronic', found: 'verified' },
      { signatory: SALUD, kind: 'electronic', found: 'no-text' },
      { signatory: TRABAJO, kind: 'handwritten', found: 'missing' },
    ]);
  });

  it('computes the digest of the text again, and does not take another for it', async () => {
    writeFileSync(join(made.files, `${SESSION}.txt`), `${TEXT} Con un añadido.`);
    const { code, objects } = await checked(made, '--json');
    expect(code).toBe(1);
    expect(objects[0]).toMatchObject({ found: 'differs', file: `${SESSION}.txt` });
  });

  it('verifies over the text what is over the text, and finds the scan: only then is the code 0', async () => {
    writeFileSync(join(made.files, `${SESSION}.txt`), TEXT);
    writeFileSync(join(made.files, 'foja-digitalizada.txt'), SCAN);
    const { code, out } = await checked(made, '--lang', 'en');
    expect(out).toContain(`text: ✓ agrees with ${SESSION}.txt`);
    expect(out.match(/✓ signature verified/gu)).toHaveLength(2);
    expect(out).toContain('✓ agrees with foja-digitalizada.txt');
    expect(code).toBe(0);
    for (const line of out.split('\n')) expect(columnsOf(line), line).toBeLessThanOrEqual(80);
  });

  it.each([
    ['value-differs', (text: PaperReference) => electronic(text, 'digest', valueOf(root, text.saltedDigest))],
    ['value-differs', (text: PaperReference) => electronic(text, 'digest', valueOf(signer, 'otro texto'))],
    [
      'chain-broken',
      (text: PaperReference) =>
        electronic(text, 'digest', valueOf(signer, text.saltedDigest), [
          certificate(signer, certifier),
          certificate(root, root),
        ]),
    ],
    [
      'chain-broken',
      (text: PaperReference) => {
        const impostor = { ...authority('Impostora'), name: certifier.name };
        const chain = [certificate(signer, impostor), certificate(certifier, root), certificate(root, root)];
        return electronic(text, 'digest', valueOf(signer, text.saltedDigest), chain);
      },
    ],
    [
      'not-in-its-term',
      (text: PaperReference) => {
        const own = certificate(signer, certifier, { ...TERM, until: '140212' });
        const chain = [own, certificate(certifier, root), certificate(root, root)];
        return electronic(text, 'digest', valueOf(signer, text.saltedDigest), chain);
      },
    ],
    ['certificate-unreadable', (text: PaperReference) => electronic(text, 'digest', valueOf(signer, 'x'), ['AAAA'])],
  ] as const)('tells what is wrong: %s', async (found, signatureOf) => {
    const other = await minuted();
    const fed = await submit(other.record, lines(signed(HACIENDA, signatureOf(other.text))));
    expect(fed.code, fed.err).toBe(0);
    writeFileSync(join(other.files, 'acta.txt'), TEXT);
    const { code, objects } = await checked(other, '--json');
    expect(code).toBe(1);
    expect(objects[1]).toMatchObject({ signatory: HACIENDA, found });
  });
});

describe('acta session', () => {
  it('tells the minutes and how it stands with each signatory, and the inbox who has to sign', async () => {
    const made = await minuted();
    const show = (...argv: readonly string[]) => acta([...argv, '--record', made.record, '--lang', 'en']);
    expect((await show('inbox')).out).toContain('sign the minutes');
    const { text } = made;
    const refusal = { type: 'RefuseSignature', minutes: MINUTES, signatory: SALUD, reason: 'No lo dije así.' };
    const cannot = {
      type: 'RecordSignatureImpossible',
      minutes: MINUTES,
      signatory: TRABAJO,
      why: 'left-office',
      detail: 'Renunció.',
    };
    const fed = await submit(
      made.record,
      lines(
        signed(HACIENDA, electronic(text, 'digest', valueOf(signer, text.saltedDigest))),
        act('refused', refusal, bySecretary),
        act('cannot', cannot, bySecretary),
        act(
          'declared',
          { type: 'DeclareMinutesSigned', minutes: MINUTES },
          { ...bySecretary, clock: clockOn('2014-02-28') },
        ),
      ),
    );
    expect(fed.code, fed.err).toBe(0);
    const { out } = await show('session', SESSION);
    const sheet = out.replace(/\s+/gu, ' ');
    expect(sheet).toContain(`The text that stands, of 2014-02-13: ${text.paper}, drawn up from the record to event 7`);
    expect(sheet).toContain('To be signed by 2014-02-27.');
    expect(sheet).toContain('titular (hacienda): ✓ signed; 2014-02-13; an electronic signature');
    expect(sheet).toContain('titular (salud): ✗ refused; 2014-02-13; No lo dije así.');
    expect(sheet).toContain('titular (trabajo): ? impossible; 2014-02-13; left office; Renunció.');
    expect(sheet).toContain('Declared signed on 2014-02-28. ⚠ 1 day late');
    expect((await show('inbox')).out).toContain('publish the minutes');
    const explained = await show('explain', MINUTES);
    expect(explained.out).toContain('minutes-signatories@1');
  });
});

it('needs a session with minutes', async () => {
  const home = folder();
  const record = join(home, 'registro');
  await acta(founding(record));
  expect((await submit(record, lines(...council, ...adopted))).code).toBe(0);
  const { code, err } = await acta(['check-minutes', SESSION, '--files', home, '--record', record, '--lang', 'en']);
  expect([code, err]).toEqual([0, expect.stringContaining('No minutes were drawn up.')]);
  expect((await acta(['check-minutes', BODY, '--files', home, '--record', record])).code).toBe(2);
});
