import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Body, BodyId, Command } from '@acta/core';
import { refusedWithoutTrace } from '../common/without-trace.js';
import { adopted } from '../commitment/duties.js';
import { BODY, commission, institutionOf, type Story } from '../story/commission.js';

const SOURCE = 'Oficio 12';
const NONE: BodyId = 'body-ninguno';
const NOWHERE = institutionOf('nadie');
const RESOLUTION = 'resolution-consejo-2030-o-01-01';
const WHO = randomUUID();

type Act<Type extends Command['type']> = Extract<Command, { readonly type: Type }>;

let story: Story;
beforeEach(async () => {
  story = await commission();
});

const record = async (command: Command) => (await story.done(story.registrar, command)).events;
const refused = (command: Command) => refusedWithoutTrace(story, story.registrar, command);
const state = async (): Promise<Body> => {
  const loaded = await story.record.load(BODY);
  if (loaded._tag === 'Left' || loaded.right === null) throw new Error('no body');
  return loaded.right;
};

describe('a body', () => {
  const establish = (changes: Partial<Act<'EstablishBody'>> = {}): Act<'EstablishBody'> => ({
    type: 'EstablishBody',
    body: 'body-subcomision',
    name: 'Subcomisión',
    kind: 'subcommittee',
    mandate: { matters: [{ matter: 'firma', name: 'Firma' }] },
    createdBy: { kind: 'instrument', citation: SOURCE },
    ...changes,
  });
  const byResolution = (effect: string) => ({ kind: 'resolution', resolution: RESOLUTION, effect }) as const;

  it('is established once, for a time that does not end before it begins', async () => {
    const mandate = { ...establish().mandate, from: '2030-02-01', until: '2030-01-31' };
    expect(await refused(establish({ mandate }))).toEqual({
      _tag: 'EndsBeforeItBegins',
      from: '2030-02-01',
      until: '2030-01-31',
    });
    expect(await record(establish({ mandate: { ...mandate, until: '2030-02-01' } }))).toMatchObject([
      { type: 'BodyEstablished', data: { createdBy: { kind: 'instrument' } } },
    ]);
    expect(await refused(establish())).toEqual({ _tag: 'AlreadyExists', id: 'body-subcomision' });
  });

  it('is created by the resolution that takes effect, and by no other effect of it', async () => {
    expect(await refused(establish({ createdBy: byResolution('subcomision') }))).toEqual({
      _tag: 'Unknown',
      id: RESOLUTION,
    });
    const { body, name, kind: bodyKind, mandate } = establish();
    story = await adopted([{ kind: 'create-body', effect: 'subcomision', body, name, bodyKind, mandate }]);
    const history = await story.record.history(body);
    expect('right' in history && history.right).toMatchObject([
      { type: 'BodyEstablished', data: { createdBy: byResolution('subcomision') } },
    ]);
    const typed = establish({ body: NONE, createdBy: byResolution('subcomision') });
    expect(await refused(typed)).toEqual({ _tag: 'OnlyByEnactment', resolution: RESOLUTION });
    const other = establish({ body: NONE, createdBy: byResolution('otro') });
    expect(await refused(other)).toEqual({ _tag: 'NoSuchEffect', resolution: RESOLUTION, effect: 'otro' });
  });
});

describe('a seat', () => {
  const create = (changes: Partial<Act<'CreateSeat'>> = {}): Act<'CreateSeat'> => ({
    type: 'CreateSeat',
    body: BODY,
    seat: 'salud',
    institution: institutionOf('salud'),
    right: 'vote',
    titularOffice: 'Titular',
    from: '2030-01-01',
    source: SOURCE,
    ...changes,
  });

  it('is an institution’s, and its name is given once', async () => {
    expect(await refused(create())).toEqual({ _tag: 'AlreadySo', what: 'seat' });
    expect(await refused(create({ right: 'voice' }))).toEqual({
      _tag: 'SeatTaken',
      seat: 'salud',
      institution: institutionOf('salud'),
      right: 'vote',
      holder: 'ex-officio',
      from: '2030-01-01',
    });
    expect(await refused(create({ seat: 'nueva', institution: NOWHERE }))).toEqual({ _tag: 'Unknown', id: NOWHERE });
    expect(await refused(create({ body: NONE }))).toEqual({ _tag: 'Unknown', id: NONE });
    expect(await record(create({ seat: 'salud-dos', right: 'voice' }))).toMatchObject([{ type: 'SeatCreated' }]);
  });

  it('has alternates by credential, whom the registrar or the secretary accredits', async () => {
    const accredit: Act<'AccreditAlternate'> = {
      type: 'AccreditAlternate',
      body: BODY,
      seat: 'salud',
      person: WHO,
      from: '2030-01-07',
      credential: await story.paper(),
    };
    expect(await refused({ ...accredit, until: '2030-01-06' })).toEqual({
      _tag: 'EndsBeforeItBegins',
      from: '2030-01-07',
      until: '2030-01-06',
    });
    expect((await story.done(story.secretary, accredit)).events).toMatchObject([{ type: 'AlternateAccredited' }]);
    expect(await refused(accredit)).toEqual({ _tag: 'AlreadySo', what: 'alternate' });
    expect(await record({ ...accredit, from: '2030-03-01' })).toHaveLength(1);
    const { seats } = story;
    expect(await refused({ ...accredit, seat: 'otro' })).toEqual({
      _tag: 'UnknownSeat',
      body: BODY,
      seat: 'otro',
      seats,
    });
    expect(await refused({ ...accredit, body: NONE })).toEqual({ _tag: 'Unknown', id: NONE });
  });
});

it('a permanent guest is an institution of the record, once', async () => {
  const guest: Act<'AddPermanentGuest'> = {
    type: 'AddPermanentGuest',
    body: BODY,
    institution: institutionOf('presidencia'),
    from: '2030-01-07',
    source: SOURCE,
  };
  expect(await record(guest)).toMatchObject([{ type: 'PermanentGuestAdded' }]);
  expect((await state()).permanentGuests).toEqual([
    { institution: 'institution-presidencia', from: '2030-01-07', until: null },
  ]);
  expect(await refused(guest)).toEqual({ _tag: 'AlreadySo', what: 'permanent-guest' });
  expect(await refused({ ...guest, institution: NOWHERE })).toEqual({ _tag: 'Unknown', id: NOWHERE });
  expect(await refused({ ...guest, body: NONE })).toEqual({ _tag: 'Unknown', id: NONE });
});

it('a permanent guest ends once, and may come again later', async () => {
  const institution = institutionOf('presidencia');
  const guest = { type: 'AddPermanentGuest', body: BODY, institution, source: SOURCE } as const;
  const end: Act<'EndPermanentGuest'> = {
    type: 'EndPermanentGuest',
    body: BODY,
    institution,
    until: '2030-02-28',
    source: SOURCE,
  };
  const notOne = { _tag: 'NotAPermanentGuest', body: BODY, institution, endedOn: null };
  expect(await refused(end)).toEqual(notOne);
  await record({ ...guest, from: '2030-01-07' });
  expect(await refused({ ...end, until: '2030-01-06' })).toEqual({
    _tag: 'EndsBeforeItBegins',
    from: '2030-01-07',
    until: '2030-01-06',
  });
  expect(await record(end)).toMatchObject([{ type: 'PermanentGuestEnded', data: { until: '2030-02-28' } }]);
  expect(await refused(end)).toEqual({ _tag: 'AlreadySo', what: 'permanent-guest' });
  expect(await refused({ ...end, until: '2030-03-31' })).toEqual({ ...notOne, endedOn: '2030-02-28' });
  expect(await refused({ ...guest, from: '2030-02-28' })).toEqual({ _tag: 'AlreadySo', what: 'permanent-guest' });
  expect(await record({ ...guest, from: '2030-03-01' })).toHaveLength(1);
  expect(await refused({ ...end, body: NONE })).toEqual({ _tag: 'Unknown', id: NONE });
});
