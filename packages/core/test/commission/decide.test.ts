import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { commission } from '../../src/commission/decider.js';
import { classOn, type Commission } from '../../src/commission/state.js';
import { plusDays } from '../../src/calendar/day.js';
import { holdsOn } from '../../src/offices.js';
import { COMMISSION } from '../../src/values.js';
import {
  actBy,
  ATTESTED,
  eventId,
  given,
  person,
  premisesOf,
  sealed as sealedAt,
  TODAY,
  transcribed,
} from '../given.js';
import {
  adopted,
  amended,
  appointed,
  asking,
  founded,
  founding,
  holidays,
  institutionState,
  listed,
  resolutionState,
  succeeded,
} from './story.js';

const found = (fields: Partial<typeof founding> = {}) => asking('FoundCommission', { ...founding, ...fields });

describe('founding', () => {
  it('makes the commission', () => {
    given(commission)
      .when(actBy({ command: found() }))
      .then(founded);
  });

  it('happens once', () => {
    given(commission, [founded])
      .when(actBy({ command: found() }))
      .refuses({ _tag: 'AlreadyExists', id: COMMISSION });
  });

  it.each([
    ['signedOn', '2014-01-04', 'gazettedOn', '2014-01-03'],
    ['gazettedOn', '2014-01-05', 'inForceOn', '2014-01-04'],
  ] as const)('refuses an instrument whose %s %s is after its %s %s', (earlier, earlierDay, later, laterDay) => {
    const instrument = { ...founding.instrument, [earlier]: earlierDay };
    given(commission)
      .when(actBy({ command: found({ instrument }) }))
      .refuses({ _tag: 'DatesOutOfOrder', earlier, later, earlierDay, laterDay });
  });

  it('compares the dates that the instrument has', () => {
    const { title, citation } = founding.instrument;
    given(commission)
      .when(
        actBy({ command: found({ instrument: { title, citation, signedOn: '2014-01-05', inForceOn: '2014-01-04' } }) }),
      )
      .refuses({
        _tag: 'DatesOutOfOrder',
        earlier: 'signedOn',
        later: 'inForceOn',
        earlierDay: '2014-01-05',
        laterDay: '2014-01-04',
      });
    given(commission)
      .when(actBy({ command: found({ instrument: { title, citation } }) }))
      .then({ ...founded, data: { ...founding, instrument: { title, citation } } });
  });

  it('keeps the record from its own day at the latest', () => {
    const tomorrow = plusDays(TODAY, 1);
    given(commission)
      .when(actBy({ command: found({ keptFrom: tomorrow }) }))
      .refuses({ _tag: 'DatesOutOfOrder', earlier: 'keptFrom', later: 'onDay', earlierDay: tomorrow, laterDay: TODAY });
    given(commission)
      .when(actBy({ command: found({ keptFrom: TODAY }) }))
      .then({ ...founded, data: { ...founding, keptFrom: TODAY } });
  });

  it('transcribed, stands before the day from which the record is kept', () => {
    given(commission)
      .when(actBy({ command: found(), onDay: '2014-01-05', provenance: transcribed('2014-01-05') }))
      .then(founded);
  });
});

const adopt = (fields: Partial<Extract<typeof adopted, { type: 'CharterAdopted' }>['data']> = {}) =>
  asking('AdoptCharter', {
    charter: amended,
    from: '2014-04-01',
    adoptedBy: { kind: 'instrument', citation: 'Segundo reglamento' },
    ...fields,
  });

describe('adopting a charter', () => {
  it('gives it the next number', () => {
    given(commission, [founded])
      .when(actBy({ command: adopt() }))
      .then(adopted);
  });

  it('is judged by the rule on charters in force', () => {
    expect(given(commission, [founded]).when(actBy({ command: adopt() })).checks).toMatchObject([
      { rule: 'charter-in-force@1', verdict: 'met' },
    ]);
  });

  it('from a day already past is unlawful, and stays on the record if the secretary attests it', () => {
    const command = adopt({ from: '2014-03-01' });
    given(commission, [founded]).when(actBy({ command })).breaks('charter-in-force@1');
    const attested = given(commission, [founded]).when(actBy({ command, provenance: ATTESTED }));
    expect(attested.checks).toMatchObject([{ verdict: 'broken' }]);
    expect(attested.state?.charters).toHaveLength(2);
  });

  it('does not go back behind the one in force', () => {
    given(commission, [founded, adopted])
      .when(actBy({ command: adopt({ from: '2014-03-31' }) }))
      .refuses({ _tag: 'CharterNotLater', from: '2014-03-31', inForceFrom: '2014-04-01' });
  });

  it('counts on from the last version', () => {
    const back = adopt({ charter: founding.charter, from: '2014-05-01' });
    const { state } = given(commission, [founded, adopted]).when(actBy({ command: back }));
    expect(state?.charters.map(({ version, from }) => [version, from])).toEqual([
      [1, '2014-01-06'],
      [2, '2014-04-01'],
      [3, '2014-05-01'],
    ]);
  });

  it('needs another charter', () => {
    given(commission, [founded, adopted])
      .when(actBy({ command: adopt() }))
      .refuses({ _tag: 'AlreadySo', what: 'charter' });
  });

  it('needs a commission', () => {
    given(commission)
      .when(actBy({ command: adopt() }))
      .refuses({ _tag: 'Unknown', id: COMMISSION });
  });

  describe('by a resolution', () => {
    const adoptedBy = { kind: 'resolution', resolution: 'resolution-consejo-01', effect: 'reglamento' } as const;
    const command = adopt({ adoptedBy });
    const act = actBy({ command });
    const enacted = actBy({ command, cause: { stream: adoptedBy.resolution, revision: 1, event: eventId(9) } });
    const resolving = (state: ReturnType<typeof resolutionState>) => premisesOf({ [adoptedBy.resolution]: state });
    const event = {
      type: 'CharterAdopted',
      data: { version: 2, charter: amended, from: '2014-04-01', adoptedBy },
    } as const;

    it('that has that effect, by enactment and by nobody’s word', () => {
      const resolution = resolutionState([
        { kind: 'adopt-charter', effect: 'reglamento', charter: amended, from: '2014-04-01' },
      ]);
      given(commission, [founded]).when(enacted, resolving(resolution)).then(event);
      given(commission, [founded])
        .when(act, resolving(resolution))
        .refuses({ _tag: 'OnlyByEnactment', resolution: adoptedBy.resolution });
    });

    it('of which an archive tells that it approved it', () => {
      const resolution = resolutionState([], [{ kind: 'approve', effect: 'reglamento', title: 'Reglamento' }]);
      given(commission, [founded]).when(act, resolving(resolution)).then(event);
    });

    it('that the record does not know', () => {
      given(commission, [founded]).when(act).refuses({ _tag: 'Unknown', id: adoptedBy.resolution });
    });

    it.each([
      ['of none', resolutionState([])],
      ['of another kind', resolutionState([{ kind: 'take-note', effect: 'reglamento', title: 'Informe' }])],
      ['only noted', resolutionState([], [{ kind: 'take-note', effect: 'reglamento', title: 'Informe' }])],
    ])('that has no such effect: %s', (_, resolution) => {
      given(commission, [founded])
        .when(act, resolving(resolution))
        .refuses({ _tag: 'NoSuchEffect', resolution: adoptedBy.resolution, effect: 'reglamento' });
    });

    it('reads that resolution as a premise', () => {
      expect(commission.premisesFor(act, null, premisesOf())).toEqual({ pinned: [adoptedBy.resolution] });
      expect(commission.premisesFor(actBy({ command: adopt() }), null, premisesOf())).toEqual({});
    });
  });
});

const declare = (...days: readonly string[]) =>
  asking('DeclareHolidays', { holidays: days.map((day) => ({ day, name: 'Inhábil' })), source: 'Gaceta' });

describe('declaring holidays', () => {
  it('adds them to the calendar', () => {
    const act = actBy({ command: declare(TODAY, '2014-03-17') });
    const { answer, state } = given(commission, [founded]).when(act);
    expect(answer).toMatchObject({ right: [{ type: 'HolidaysDeclared' }] });
    expect([...(state?.calendar.holidays ?? [])]).toEqual([TODAY, '2014-03-17']);
  });

  it('leaves out those already declared', () => {
    given(commission, [founded, holidays])
      .when(actBy({ command: declare('2014-03-17', '2014-09-16') }))
      .then({
        type: 'HolidaysDeclared',
        data: { holidays: [{ day: '2014-09-16', name: 'Inhábil' }], source: 'Gaceta' },
      });
  });

  it('has nothing to do when all are', () => {
    given(commission, [founded, holidays])
      .when(actBy({ command: declare('2014-03-17', '2014-05-01') }))
      .refuses({ _tag: 'AlreadySo', what: 'holidays' });
  });

  it('comes before the day, unless an archive tells it', () => {
    const command = declare('2014-03-17', '2014-03-11');
    given(commission, [founded])
      .when(actBy({ command }))
      .refuses({ _tag: 'HolidayPassed', day: '2014-03-11', today: TODAY });
    const told = given(commission, [founded]).when(actBy({ command, provenance: transcribed('2013-12-01') }));
    expect(told.state?.calendar.holidays.size).toBe(2);
  });

  it('needs a commission', () => {
    given(commission)
      .when(actBy({ command: declare(TODAY) }))
      .refuses({ _tag: 'Unknown', id: COMMISSION });
  });
});

const known = premisesOf({
  'institution-hacienda': institutionState('institution-hacienda'),
  'institution-salud': institutionState('institution-salud'),
});
const list = (fields: { members?: readonly `institution-${string}`[]; from?: string } = {}) =>
  asking('ListClass', {
    class: 'dependencias',
    name: 'Las dependencias',
    from: '2014-02-01',
    members: ['institution-hacienda', 'institution-salud'],
    source: 'Artículo 3',
    ...fields,
  });

describe('listing a class', () => {
  it('names its members', () => {
    given(commission, [founded])
      .when(actBy({ command: list() }), known)
      .then(listed);
  });

  it('guards every one of them', () => {
    expect(commission.premisesFor(actBy({ command: list() }), null, known)).toEqual({
      guarded: ['institution-hacienda', 'institution-salud'],
    });
  });

  it('names at once all those that the record does not know', () => {
    const members = ['institution-marina', 'institution-salud', 'institution-cultura'] as const;
    given(commission, [founded])
      .when(actBy({ command: list({ members }) }), known)
      .refuses({
        _tag: 'UnknownMembers',
        class: 'dependencias',
        members: ['institution-marina', 'institution-cultura'],
      });
  });

  it('is nothing new with the same members from the same day, in whatever order', () => {
    given(commission, [founded, listed])
      .when(actBy({ command: list({ members: ['institution-salud', 'institution-hacienda'] }) }), known)
      .refuses({ _tag: 'AlreadySo', what: 'class' });
  });

  it('is new from another day, even with the same members', () => {
    given(commission, [founded, listed])
      .when(actBy({ command: list({ from: '2014-03-01' }) }), known)
      .then({ ...listed, data: { ...listed.data, from: '2014-03-01' } });
  });

  it('is new with another member in the place of one', () => {
    const members = ['institution-hacienda', 'institution-cultura'] as const;
    const all = premisesOf(
      Object.fromEntries([...members, 'institution-salud' as const].map((id) => [id, institutionState(id)])),
    );
    given(commission, [founded, listed])
      .when(actBy({ command: list({ members }) }), all)
      .then({ ...listed, data: { ...listed.data, members } });
  });

  it('leaves another class of that day as it was', () => {
    const states: typeof listed = { ...listed, data: { ...listed.data, class: 'estados' } };
    const { state } = given(commission, [founded, states]).when(actBy({ command: list() }), known);
    expect(state?.classes.map((entry) => entry.class)).toEqual(['estados', 'dependencias']);
  });

  it('holds from its day, even when an earlier list is recorded after it', () => {
    const earlier = actBy({ command: list({ from: '2013-06-01', members: ['institution-salud'] }) });
    const { state } = given(commission, [founded, listed]).when(earlier, known);
    const on = (day: string) => classOn(state as Commission, 'dependencias', day)?.members;
    expect(on('2013-05-31')).toBeUndefined();
    expect(on('2014-01-31')).toEqual(['institution-salud']);
    expect(on('2014-02-01')).toEqual(['institution-hacienda', 'institution-salud']);
  });

  it('of one day, the last recorded holds', () => {
    const corrected = actBy({ command: list({ members: ['institution-salud'] }) });
    const { state } = given(commission, [founded, listed]).when(corrected, known);
    expect(classOn(state as Commission, 'dependencias', '2014-02-01')?.members).toEqual(['institution-salud']);
  });

  it('needs a commission', () => {
    given(commission)
      .when(actBy({ command: list() }), known)
      .refuses({ _tag: 'Unknown', id: COMMISSION });
  });
});

const appoint = (who: number, from = '2014-03-01') =>
  asking('AppointRegistrar', { person: person(who), from, source: 'Oficio 12' });

describe('appointing a registrar', () => {
  it('takes the office from the last', () => {
    const { answer, state } = given(commission, [founded]).when(actBy({ command: appoint(2) }));
    expect(answer).toMatchObject({ right: [appointed] });
    expect(state?.offices).toMatchObject([
      { person: person(1), from: '2014-01-06', until: '2014-02-28' },
      { person: person(2), from: '2014-03-01', until: null },
    ]);
  });

  it('is nothing new for who is registrar', () => {
    given(commission, [founded])
      .when(actBy({ command: appoint(1) }))
      .refuses({ _tag: 'AlreadySo', what: 'registrar' });
  });

  it('cannot go back to the day when the last took it', () => {
    given(commission, [founded, appointed])
      .when(actBy({ command: appoint(3) }))
      .refuses({ _tag: 'OfficeAlreadyHeld', office: 'registrar', by: person(2), from: '2014-03-01' });
  });

  it('needs a commission', () => {
    given(commission)
      .when(actBy({ command: appoint(2) }))
      .refuses({ _tag: 'Unknown', id: COMMISSION });
  });

  it('leaves one registrar on every day, whatever is asked for', () => {
    const appointments = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: -30, max: 300 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(appointments, fc.integer({ min: 0, max: 400 }), (asked, later) => {
        const history = asked.reduce<readonly Parameters<typeof commission.evolve>[1][]>(
          (events, [who, days]) => {
            const act = actBy({ command: appoint(who, plusDays('2014-01-06', days)) });
            const { answer } = given(commission, events).when(act);
            const n = events.length;
            return answer._tag === 'Left' ? events : [...events, ...answer.right.map((event) => sealedAt(event, n))];
          },
          [sealedAt(founded, 0)],
        );
        const state = given(commission, history).fold(COMMISSION);
        const day = plusDays('2014-01-06', later);
        expect(state?.offices.filter((holding) => holdsOn(holding, day))).toHaveLength(1);
      }),
    );
  });
});

describe('succession', () => {
  const succeed = asking('RecordSuccession', {
    successor: 'Coordinación de Estrategia Digital',
    on: '2018-11-30',
    source: 'Decreto',
  });

  it('is recorded once', () => {
    given(commission, [founded])
      .when(actBy({ command: succeed }))
      .then(succeeded);
    given(commission, [founded, succeeded])
      .when(actBy({ command: succeed }))
      .refuses({ _tag: 'AlreadySo', what: 'succession' });
    given(commission)
      .when(actBy({ command: succeed }))
      .refuses({ _tag: 'Unknown', id: COMMISSION });
  });

  it('needs no office but the commission’s', () => {
    expect(commission.scopeOf(succeed, null, premisesOf())).toEqual({});
    expect(commission.premisesFor(actBy({ command: succeed }), null, premisesOf())).toEqual({});
    expect(commission.streamOf(succeed)).toBe(COMMISSION);
  });
});
