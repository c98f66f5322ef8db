import { beforeEach, describe, expect, it } from 'vitest';
import { adopted } from '../commitment/duties.js';
import { refusedWithoutTrace } from '../common/without-trace.js';
import { verdictIn } from '../legality/verdicts.js';
import { assignTo, BODY, commission, convening, person, propose, SESSION, type Story } from '../story/commission.js';
import { byHand, correcting, drafting, electronic, MINUTES, minutesState, signedBy, signing } from './drawn-up.js';

let story: Story;
beforeEach(async () => {
  story = await adopted(assignTo('salud'));
});

describe('the minutes of a session', () => {
  it('are drawn up once, from its record, and pin who has to sign them and by when', async () => {
    const act = await drafting(story, { upTo: 7 });
    const drafted = await story.done(story.secretary, act);
    const { type: _, minutes: __, ...data } = act;
    const signatories = story.seats.map((seat) => ({
      person: person(`titular-${seat}`),
      capacity: 'titular',
      seat,
      institution: `institution-${seat}`,
    }));
    expect(drafted.events.map(({ type, data: told }) => [type, told])).toEqual([
      ['MinutesDrafted', { ...data, body: BODY, signatories, signBy: '2030-01-28' }],
    ]);
    expect(await refusedWithoutTrace(story, story.secretary, act)).toEqual({ _tag: 'AlreadyExists', id: MINUTES });
  });

  it('have the name of their session, and tell no more than its record has', async () => {
    const other = 'minutes-consejo-2030-o-09';
    expect(await refusedWithoutTrace(story, story.secretary, await drafting(story, { minutes: other }))).toEqual({
      _tag: 'IdDoesNotMatch',
      id: other,
      expected: MINUTES,
    });
    expect(await refusedWithoutTrace(story, story.secretary, await drafting(story, { upTo: 8 }))).toEqual({
      _tag: 'NotThatFar',
      session: SESSION,
      upTo: 8,
      last: 7,
    });
  });

  it.each(['convened', 'deferred', 'called-off'] as const)('are not drawn up of one that is %s', async (stage) => {
    const early = await commission();
    await propose(early, 'motion-firma', assignTo('salud'));
    await early.done(early.secretary, convening(['motion-firma']));
    const why = { session: SESSION, reason: 'Sismo' } as const;
    if (stage === 'deferred') await early.done(early.chair, { type: 'DeferSession', ...why });
    if (stage === 'called-off') await early.done(early.chair, { type: 'CancelSession', ...why });
    expect(await refusedWithoutTrace(early, early.secretary, await drafting(early))).toEqual({
      _tag: 'NothingToMinute',
      session: SESSION,
      stage,
    });
  });

  it('are of a session that the record has', async () => {
    const session = 'session-consejo-2030-o-09';
    const act = await drafting(story);
    expect(
      await refusedWithoutTrace(story, story.secretary, { ...act, session, minutes: 'minutes-consejo-2030-o-09' }),
    ).toEqual({ _tag: 'Unknown', id: 'minutes-consejo-2030-o-09' });
  });
});

describe('a correction', () => {
  beforeEach(async () => {
    await story.done(story.secretary, await drafting(story));
  });

  it('gives another text, says why and at whose request, and pins the signatories anew', async () => {
    const act = await correcting(story, { requestedBy: 'salud' });
    const corrected = await story.done(story.secretary, act);
    const { type: _, minutes: __, ...data } = act;
    expect(corrected.events).toMatchObject([{ type: 'MinutesCorrected', data: { ...data, signBy: '2030-01-28' } }]);
    expect(corrected.events[0]?.metadata.actor).toMatchObject({ kind: 'person', office: 'executive-secretary' });
    expect(await minutesState(story)).toMatchObject({ text: act.text });
    expect(await refusedWithoutTrace(story, story.secretary, act)).toEqual({ _tag: 'AlreadySo', what: act.text.paper });
    expect(verdictIn(corrected, 'minutes-content')).toBe('met');
  });

  it('is of minutes that there are, at the request of a seat that there is', async () => {
    const act = await correcting(story);
    expect(await refusedWithoutTrace(story, story.secretary, { ...act, minutes: 'minutes-otra' })).toEqual({
      _tag: 'Unknown',
      id: 'minutes-otra',
    });
    expect(await refusedWithoutTrace(story, story.secretary, { ...act, requestedBy: 'nadie' })).toEqual({
      _tag: 'UnknownSeats',
      seats: ['nadie'],
      body: BODY,
    });
  });

  it('leaves the signatures of the text before to that text: everybody signs again', async () => {
    await signedBy(story, ['hacienda', 'salud']);
    const { text: first } = await minutesState(story);
    const { text: second } = await correcting(story);
    await story.done(story.secretary, await correcting(story, { text: second }));
    expect((await minutesState(story)).signatories.map(({ standing }) => standing)).toEqual(
      story.seats.map(() => 'pending'),
    );
    expect(await refusedWithoutTrace(story, story.titularOf('salud'), signing('salud', electronic(first)))).toEqual({
      _tag: 'NotTheCurrentText',
      minutes: MINUTES,
      given: first.saltedDigest,
      current: second.saltedDigest,
      paper: second.paper,
    });
    const again = await story.done(story.titularOf('salud'), signing('salud', electronic(second)));
    expect(again.events).toMatchObject([{ type: 'SignatureGiven', data: { signature: { kind: 'electronic' } } }]);
    const history = await story.record.history(MINUTES);
    if (history._tag === 'Left') throw new Error('no history');
    const digests = history.right.flatMap(({ type, data }) =>
      type === 'SignatureGiven' ? [data.signature.signedDigest] : [],
    );
    expect(digests).toEqual([first, first, second].map(({ saltedDigest }) => saltedDigest));
  });

  it('asks for the signature of who would not sign, and not of who cannot', async () => {
    const of = (seat: string) => ({ minutes: MINUTES, signatory: person(`titular-${seat}`) }) as const;
    await story.done(story.titularOf('salud'), { type: 'RefuseSignature', ...of('salud'), reason: 'No lo dije así.' });
    const why = { why: 'death', detail: 'Acta de defunción 118' } as const;
    await story.done(story.secretary, { type: 'RecordSignatureImpossible', ...of('economia'), ...why });
    await story.done(story.secretary, await correcting(story));
    const { signatories } = await minutesState(story);
    expect(signatories.filter(({ standing }) => standing !== 'pending').map(({ seat }) => seat)).toEqual(['economia']);
  });
});

describe('a signature', () => {
  beforeEach(async () => {
    await story.done(story.secretary, await drafting(story));
  });

  it('keeps digest, value, certificate with chain, revocation answer, trusted time and capacity', async () => {
    const { text } = await minutesState(story);
    const signature = electronic(text);
    const signed = await story.done(story.titularOf('salud'), signing('salud', signature));
    const data = { signatory: person('titular-salud'), capacity: 'titular', signature };
    expect(signed.events.map((event) => event.data)).toEqual([data]);
    expect(signature).toMatchObject({ signedDigest: text.saltedDigest, chain: ['MIIC', 'MIID'] });
    expect(await refusedWithoutTrace(story, story.titularOf('salud'), signing('salud', signature))).toEqual({
      _tag: 'AlreadySo',
      what: 'signature',
    });
  });

  it('by hand keeps the digest of its scan, and who holds the original', async () => {
    const { text } = await minutesState(story);
    const signature = byHand(text, await story.paper());
    const signed = await story.done(story.secretary, signing('salud', signature));
    expect(signed.events).toMatchObject([{ type: 'SignatureGiven', data: { signature } }]);
    expect(signed.events[0]?.metadata.premises).toContainEqual(
      expect.objectContaining({ kind: 'paper', paper: signature.scan.paper, digest: 'agrees' }),
    );
  });

  it('is no signature where the certifier answered that the certificate was revoked', async () => {
    const { text } = await minutesState(story);
    const revoked = signing('salud', electronic(text, 'revoked'));
    expect(await refusedWithoutTrace(story, story.titularOf('salud'), revoked)).toEqual({
      _tag: 'CertificateRevoked',
      signatory: person('titular-salud'),
      responder: 'Autoridad certificadora',
    });
    await story.done(story.titularOf('salud'), signing('salud', electronic(text, 'unknown')));
  });

  it('is a signatory’s, and is given for nobody else but by the secretary', async () => {
    const { text } = await minutesState(story);
    const nobody = person('follower');
    const foreign = { ...signing('salud', electronic(text)), signatory: nobody };
    expect(await refusedWithoutTrace(story, story.secretary, foreign)).toEqual({
      _tag: 'NotASignatory',
      minutes: MINUTES,
      person: nobody,
    });
    expect(await refusedWithoutTrace(story, story.chair, signing('salud', electronic(text)))).toEqual({
      _tag: 'SignsForAnother',
      person: person('chair'),
      signatory: person('titular-salud'),
    });
    await story.done(story.secretary, signing('salud', electronic(text)));
  });

  it('is refused with a reason, or impossible for one, and can be given after all', async () => {
    const { text } = await minutesState(story);
    const refusal = {
      type: 'RefuseSignature',
      minutes: MINUTES,
      signatory: person('titular-salud'),
      reason: 'No lo dije así.',
    } as const;
    const refused = await story.done(story.titularOf('salud'), refusal);
    expect(refused.events).toMatchObject([
      {
        type: 'SignatureRefused',
        data: { capacity: 'titular', signedDigest: text.saltedDigest, reason: 'No lo dije así.' },
      },
    ]);
    expect(await refusedWithoutTrace(story, story.titularOf('salud'), refusal)).toEqual({
      _tag: 'AlreadySo',
      what: 'refused',
    });
    const impossible = {
      type: 'RecordSignatureImpossible',
      minutes: MINUTES,
      signatory: person('titular-economia'),
      why: 'left-office',
      detail: 'Renunció el 15 de enero; no se le localiza.',
    } as const;
    const noted = await story.done(story.secretary, impossible);
    expect(noted.events).toMatchObject([{ type: 'SignatureImpossible', data: { why: 'left-office' } }]);
    expect(await refusedWithoutTrace(story, story.secretary, impossible)).toEqual({
      _tag: 'AlreadySo',
      what: 'impossible',
    });
    await signedBy(story, ['salud', 'economia']);
    const standings = (await minutesState(story)).signatories.map(({ seat, standing }) => [seat, standing]);
    expect(Object.fromEntries(standings)).toEqual({
      hacienda: 'pending',
      gobernacion: 'pending',
      salud: 'signed',
      educacion: 'pending',
      economia: 'signed',
    });
  });
});
