import { describe, expect, it } from 'vitest';
import type { ActaEvent, PaperReference, Signatory } from '@acta/core';
import { paper, person, recorded, type InStream } from '@acta/testkit';
import { fold, obligationsInbox, obligationsOn, sessionRecord } from '../../src/index.js';

const SESSION = 'session-consejo-2014-o-03';
const MINUTES = 'minutes-consejo-2014-o-03';
const BODY = 'body-consejo';
const FIRST = paper('primera');
const SECOND: PaperReference = { ...paper('segunda'), saltedDigest: 'cd'.repeat(32) };
const LATE = '2014-12-31';
const CONTENT = { present: [], items: [], opinions: [], dissents: [] };
const HACIENDA: Signatory = {
  person: person(1),
  capacity: 'titular',
  seat: 'hacienda',
  institution: 'institution-hacienda',
};
const SALUD: Signatory = { person: person(2), capacity: 'alternate', seat: 'salud', institution: 'institution-salud' };
const CHAIR: Signatory = { person: person(3), capacity: 'chair' };

const convened: InStream = [
  SESSION,
  {
    type: 'SessionConvened',
    data: {
      body: BODY,
      kind: 'ordinary',
      year: 2014,
      number: 3,
      day: '2014-03-12',
      time: '12:00',
      place: 'Sala',
      agenda: [{ item: 'informe', title: 'Informe', kind: 'information', papers: [] }],
      invitations: [],
      charter: 1,
      policy: 1,
    },
  },
];
const closed: InStream = [
  SESSION,
  { type: 'SessionClosed', data: { resolutions: [], minutesBy: '2014-03-26', policy: 1 } },
];
const of = (event: ActaEvent, metadata = {}): InStream => [MINUTES, event, metadata];
const drafted = of({
  type: 'MinutesDrafted',
  data: {
    session: SESSION,
    body: BODY,
    text: FIRST,
    upTo: 9,
    content: CONTENT,
    signatories: [HACIENDA, SALUD, CHAIR],
    signBy: '2014-04-09',
  },
});
const signed = ({ person: signatory, capacity }: Signatory, text = FIRST, metadata = {}) =>
  of(
    {
      type: 'SignatureGiven',
      data: {
        signatory,
        capacity,
        signature: {
          kind: 'handwritten',
          signedDigest: text.saltedDigest,
          scan: paper('foja'),
          originalHeldBy: 'Archivo',
        },
      },
    },
    metadata,
  );
const refused = ({ person: signatory, capacity }: Signatory) =>
  of({
    type: 'SignatureRefused',
    data: { signatory, capacity, signedDigest: FIRST.saltedDigest, reason: 'No lo dije así.' },
  });
const impossible = ({ person: signatory, capacity }: Signatory) =>
  of({ type: 'SignatureImpossible', data: { signatory, capacity, why: 'death', detail: 'Acta 118' } });
const corrected = of({
  type: 'MinutesCorrected',
  data: { text: SECOND, upTo: 9, content: CONTENT, signatories: [HACIENDA, SALUD, CHAIR], reason: 'Faltaba.' },
});
const declared = of({
  type: 'MinutesSigned',
  data: {
    signedDigest: FIRST.saltedDigest,
    signed: [],
    without: [],
    resolutions: [],
    ifIrregular: 'wait',
    publishBy: '2014-05-09',
    policy: 1,
  },
});
const published = of({
  type: 'MinutesPublished',
  data: { paper: FIRST, medium: 'website', citation: 'Portal', on: '2014-05-10' },
});

const minutesOf = (...events: readonly InStream[]) =>
  fold(sessionRecord, recorded(convened, ...events)).get(SESSION)?.minutes;
const standings = (...events: readonly InStream[]) =>
  minutesOf(drafted, ...events)?.signatories.map(({ standing }) => standing);
const owed = (...events: readonly InStream[]) =>
  [...fold(obligationsInbox, recorded(convened, ...events)).values()].flatMap((document) =>
    obligationsOn(document, LATE).map(({ obligation }) => `${obligation.kind} ${obligation.debtor}`),
  );

describe('the acta of a session', () => {
  it('has no minutes until they are drawn up, and then their text, and who has to sign it', () => {
    expect(minutesOf(closed)).toBeUndefined();
    expect(minutesOf(closed, drafted)).toMatchObject({ minutes: MINUTES, text: FIRST, upTo: 9, signBy: '2014-04-09' });
    expect(standings()).toEqual(['pending', 'pending', 'pending']);
  });

  it('says of each signatory: signed, pending, refused or impossible', () => {
    expect(standings(signed(HACIENDA), refused(SALUD), impossible(CHAIR))).toEqual(['signed', 'refused', 'impossible']);
    expect(minutesOf(drafted, signed(HACIENDA), refused(SALUD))?.signatories).toMatchObject([
      { signature: 'handwritten', originalHeldBy: 'Archivo' },
      { reason: 'No lo dije así.' },
      {},
    ]);
  });

  it('leaves to an earlier text what was of it', () => {
    const after = [signed(HACIENDA), refused(SALUD), impossible(CHAIR), declared, corrected] as const;
    expect(standings(...after)).toEqual(['pending', 'pending', 'impossible']);
    expect(minutesOf(drafted, ...after)).toMatchObject({
      text: SECOND,
      corrections: [{ before: FIRST, reason: 'Faltaba.' }],
    });
    expect(minutesOf(drafted, ...after)).not.toHaveProperty('signed');
  });

  it('takes a signature from whom it was entered for by mistake', () => {
    const [, , entry] = recorded(convened, drafted, signed(HACIENDA));
    const rectifies = { event: entry?.id ?? '', reason: 'Era de otra.', source: { document: 'Acta', place: 'foja 3' } };
    expect(standings(signed(HACIENDA), signed(SALUD, FIRST, { rectifies }))).toEqual(['pending', 'signed', 'pending']);
  });

  it('tells that they were declared signed, and published', () => {
    expect(minutesOf(drafted, declared, published)).toMatchObject({
      signed: { publishBy: '2014-05-09' },
      published: [{ medium: 'website', on: '2014-05-10' }],
    });
  });
});

describe('of the minutes is owed', () => {
  it('that the secretary draws them up, once the session is closed', () => {
    expect(owed()).toEqual([]);
    expect(owed(closed)).toEqual([`draw-up-minutes ${BODY}`]);
    expect(owed(drafted, closed)).not.toContain(`draw-up-minutes ${BODY}`);
  });

  it('that each signatory signs, then that they are declared signed, then that they are published', () => {
    expect(owed(closed, drafted)).toEqual([
      'sign-minutes institution-hacienda',
      'sign-minutes institution-salud',
      `sign-minutes ${BODY}`,
    ]);
    expect(owed(closed, drafted, signed(HACIENDA), refused(SALUD))).toEqual([`sign-minutes ${BODY}`]);
    const all = [closed, drafted, signed(HACIENDA), refused(SALUD), impossible(CHAIR)] as const;
    expect(owed(...all)).toEqual([`declare-minutes-signed ${BODY}`]);
    expect(owed(...all, declared)).toEqual([`publish-minutes ${BODY}`]);
    expect(owed(...all, declared, published)).toEqual([]);
  });

  it('all signatures again, after a correction', () => {
    expect(owed(closed, drafted, signed(HACIENDA), impossible(CHAIR), corrected)).toEqual([
      'sign-minutes institution-hacienda',
      'sign-minutes institution-salud',
    ]);
  });
});
