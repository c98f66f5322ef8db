import { describe, it } from 'vitest';
import type { Effect } from '../../src/effects.js';
import type { MinutesCommand } from '../../src/minutes/commands.js';
import { minutes } from '../../src/minutes/decider.js';
import type { MinutesEvent } from '../../src/minutes/events.js';
import type { Resolution } from '../../src/resolution/state.js';
import type { BodyId, MinutesId, ResolutionId, SessionId } from '../../src/values.js';
import { resolutionState } from '../commission/story.js';
import { actBy, eventId, given, paper, premisesOf, TODAY } from '../given.js';
import { sessionOf } from '../legality/judging.js';

const MINUTES: MinutesId = 'minutes-consejo-2014-o-01';
const MINUTED: SessionId = 'session-consejo-2014-o-01';
const NEXT: SessionId = 'session-consejo-2014-o-02';
const RESOLUTION: ResolutionId = 'resolution-consejo-01';
const BODY: BodyId = 'body-consejo';
const text = paper('acta');

const drafted: MinutesEvent = {
  type: 'MinutesDrafted',
  data: {
    session: MINUTED,
    body: BODY,
    text,
    upTo: 0,
    content: { present: [], items: [], opinions: [], dissents: [] },
    signatories: [],
  },
};

describe('the approval of minutes', () => {
  const effect: Effect = { kind: 'approve-minutes', effect: 'acta', minutes: MINUTES, text };
  const approve = (changes: object = {}): MinutesCommand => ({
    type: 'ApproveMinutes',
    minutes: MINUTES,
    text,
    resolution: RESOLUTION,
    effect: 'acta',
    ...changes,
  });
  const when = (
    command: MinutesCommand,
    {
      cited = {},
      sitsOn = '2014-04-12',
      history = [drafted],
    }: {
      readonly cited?: Partial<Resolution>;
      readonly sitsOn?: string;
      readonly history?: readonly MinutesEvent[];
    } = {},
  ) =>
    given(minutes, history).when(
      actBy({ command, cause: { stream: RESOLUTION, revision: 1, event: eventId(9) } }),
      premisesOf({
        [RESOLUTION]: { ...resolutionState([effect]), session: NEXT, ...cited },
        [MINUTED]: sessionOf({ session: MINUTED, sitsOn: '2014-03-12' }),
        [NEXT]: sessionOf({ session: NEXT, sitsOn }),
      }),
    );
  const approved: MinutesEvent = {
    type: 'MinutesApproved',
    data: { text, resolution: RESOLUTION, effect: 'acta', session: NEXT },
  };

  it('is an effect of a resolution of the same body, in the session itself or a later one', () => {
    when(approve()).then(approved);
    when(approve(), { sitsOn: '2014-03-12' }).then(approved);
    when(approve(), { sitsOn: '2014-03-11' }).refuses({
      _tag: 'NotTheirsToApprove',
      minutes: MINUTES,
      body: BODY,
      why: 'an-earlier-session',
    });
    when(approve({ effect: 'otro' })).refuses({ _tag: 'NoSuchEffect', resolution: RESOLUTION, effect: 'otro' });
    const elsewhere = (body: Resolution['body']) =>
      ({ _tag: 'NotTheirsToApprove', minutes: MINUTES, body: body ?? 'none', why: 'another-body' }) as const;
    when(approve(), { cited: { body: 'body-pleno' } }).refuses(elsewhere('body-pleno'));
    when(approve(), { cited: { session: null } }).refuses(elsewhere(BODY));
    when(approve(), { cited: { body: null } }).refuses(elsewhere(null));
  });

  it('is of minutes that there are, in the text that stands', () => {
    when(approve(), { history: [] }).refuses({ _tag: 'Unknown', id: MINUTES });
    const earlier = { ...text, saltedDigest: 'cd'.repeat(32) };
    when(approve({ text: earlier })).refuses({
      _tag: 'NotTheCurrentText',
      minutes: MINUTES,
      given: earlier.saltedDigest,
      current: text.saltedDigest,
      paper: text.paper,
    });
  });
});

describe('the publication of minutes', () => {
  const data = { paper: text, medium: 'gazette', citation: 'DOF', on: TODAY } as const;
  const publish = (changes: Partial<typeof data> | object = {}): MinutesCommand => ({
    type: 'PublishMinutes',
    minutes: MINUTES,
    ...data,
    ...changes,
  });
  const published: MinutesEvent = { type: 'MinutesPublished', data };
  const when = (command: MinutesCommand, history: readonly MinutesEvent[] = [drafted]) =>
    given(minutes, history).when(actBy({ command }));

  it('is of minutes that there are, once they came out, in a version for the public', () => {
    when(publish()).then(published);
    when(publish(), []).refuses({ _tag: 'Unknown', id: MINUTES });
    when(publish({ on: '2014-03-13' })).refuses({ _tag: 'NotPublishedYet', on: '2014-03-13', onDay: TODAY });
    const classification = {
      level: 'reserved',
      ground: 'Ley',
      by: 'Comité',
      from: '2014-03-12',
      until: '2015-03-12',
    } as const;
    when(publish({ paper: { ...text, classification } })).refuses({
      _tag: 'NotForThePublic',
      paper: text.paper,
      level: 'reserved',
    });
  });

  it('is once in a medium, of each version', () => {
    when(publish(), [drafted, published]).refuses({ _tag: 'AlreadySo', what: MINUTES });
    for (const changes of [{ medium: 'website' }, { paper: paper('acta-2') }] as const)
      when(publish(changes), [drafted, published]).then({ type: 'MinutesPublished', data: { ...data, ...changes } });
  });
});
