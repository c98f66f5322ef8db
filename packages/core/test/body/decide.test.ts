import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { BodyCommand } from '../../src/body/commands.js';
import { body } from '../../src/body/decider.js';
import type { BodyEvent } from '../../src/body/events.js';
import { plusDays } from '../../src/calendar/day.js';
import type { Sealed } from '../../src/event.js';
import { holdsOn } from '../../src/offices.js';
import { actBy, eventId, given, paper, person, premisesOf, sealed } from '../given.js';
import { institutionState, resolutionState } from '../commission/story.js';
import {
  alternateAccredited,
  asking,
  BODY,
  chairLeft,
  chairTaken,
  established,
  guestAdded,
  seatCreated,
} from './story.js';

const known = premisesOf({
  'institution-hacienda': institutionState('institution-hacienda'),
  'institution-inai': institutionState('institution-inai'),
});
const UNKNOWN_BODY = { _tag: 'Unknown', id: BODY } as const;
const dataOf = <Type extends BodyEvent['type']>(event: BodyEvent, _: Type) =>
  event.data as Extract<BodyEvent, { type: Type }>['data'];

describe('establishing a body', () => {
  const data = dataOf(established, 'BodyEstablished');

  it('by an article of an instrument', () => {
    given(body)
      .when(actBy({ command: asking('EstablishBody', data) }))
      .then(established);
  });

  it('happens once', () => {
    given(body, [established])
      .when(actBy({ command: asking('EstablishBody', data) }))
      .refuses({ _tag: 'AlreadyExists', id: BODY });
  });

  it('with a mandate that does not end before it begins', () => {
    const mandate = (until: string) => ({ ...data.mandate, until });
    given(body)
      .when(actBy({ command: asking('EstablishBody', { ...data, mandate: mandate('2014-01-05') }) }))
      .refuses({ _tag: 'EndsBeforeItBegins', from: '2014-01-06', until: '2014-01-05' });
    given(body)
      .when(actBy({ command: asking('EstablishBody', { ...data, mandate: mandate('2014-01-06') }) }))
      .then({ type: 'BodyEstablished', data: { ...data, mandate: mandate('2014-01-06') } });
  });

  describe('by a resolution', () => {
    const createdBy = { kind: 'resolution', resolution: 'resolution-consejo-01', effect: 'subcomision' } as const;
    const command = asking('EstablishBody', { ...data, createdBy });
    const act = actBy({ command });
    const enacted = actBy({ command, cause: { stream: createdBy.resolution, revision: 1, event: eventId(9) } });
    const resolving = (state: ReturnType<typeof resolutionState>) => premisesOf({ [createdBy.resolution]: state });
    const event = { type: 'BodyEstablished', data: { ...data, createdBy } } as const;

    it('that has that effect, by enactment and by nobody’s word', () => {
      const effect = {
        kind: 'create-body',
        effect: 'subcomision',
        body: BODY,
        name: 'Subcomisión',
        bodyKind: 'subcommittee',
      } as const;
      const resolution = resolving(resolutionState([{ ...effect, mandate: data.mandate }]));
      given(body).when(enacted, resolution).then(event);
      given(body).when(act, resolution).refuses({ _tag: 'OnlyByEnactment', resolution: createdBy.resolution });
    });

    it('of which an archive tells that it approved it', () => {
      given(body)
        .when(act, resolving(resolutionState([], [{ kind: 'approve', effect: 'subcomision', title: 'Subcomisión' }])))
        .then(event);
    });

    it('that the record does not know', () => {
      given(body).when(act).refuses({ _tag: 'Unknown', id: createdBy.resolution });
    });

    it('that has no such effect', () => {
      given(body)
        .when(act, resolving(resolutionState([{ kind: 'take-note', effect: 'subcomision', title: 'Informe' }])))
        .refuses({ _tag: 'NoSuchEffect', resolution: createdBy.resolution, effect: 'subcomision' });
    });

    it('reads that resolution as a premise', () => {
      expect(body.premisesFor(act, null, premisesOf())).toEqual({ pinned: [createdBy.resolution] });
    });
  });
});

describe('creating a seat', () => {
  const data = dataOf(seatCreated, 'SeatCreated');
  const act = actBy({ command: asking('CreateSeat', data) });

  it('gives an institution its place', () => {
    given(body, [established]).when(act, known).then(seatCreated);
  });

  it('guards the institution, which must be known', () => {
    expect(body.premisesFor(act, null, known)).toEqual({ guarded: ['institution-hacienda'] });
    given(body, [established]).when(act).refuses({ _tag: 'Unknown', id: 'institution-hacienda' });
  });

  it('is nothing new when the seat is there', () => {
    given(body, [established, seatCreated]).when(act, known).refuses({ _tag: 'AlreadySo', what: 'seat' });
  });

  it('does not give its name to another', () => {
    given(body, [established, seatCreated])
      .when(actBy({ command: asking('CreateSeat', { ...data, institution: 'institution-inai' }) }), known)
      .refuses({
        _tag: 'SeatTaken',
        seat: 'hacienda',
        institution: 'institution-hacienda',
        right: 'vote',
        holder: 'ex-officio',
        from: '2014-01-06',
      });
  });

  it.each([{ from: '2014-02-01' }, { right: 'voice' }, { holder: 'appointed' }] as const)(
    'does not change the one that is there: %j',
    (other) => {
      given(body, [established, seatCreated])
        .when(actBy({ command: asking('CreateSeat', { ...data, ...other }) }), known)
        .refuses({
          _tag: 'SeatTaken',
          seat: 'hacienda',
          institution: 'institution-hacienda',
          right: 'vote',
          holder: 'ex-officio',
          from: '2014-01-06',
        });
    },
  );

  it('needs a body', () => {
    given(body).when(act, known).refuses(UNKNOWN_BODY);
  });
});

const take = (fields: Partial<Extract<typeof chairTaken, { type: 'BodyOfficeTaken' }>['data']> = {}) =>
  asking('RecordBodyOffice', { ...dataOf(chairTaken, 'BodyOfficeTaken'), ...fields });

describe('taking an office of a body', () => {
  it('makes a chair', () => {
    given(body, [established])
      .when(actBy({ command: take() }), known)
      .then(chairTaken);
  });

  it('guards the institution whose official it is, which must be known', () => {
    expect(body.premisesFor(actBy({ command: take() }), null, known)).toEqual({ guarded: ['institution-hacienda'] });
    given(body, [established])
      .when(actBy({ command: take() }))
      .refuses({ _tag: 'Unknown', id: 'institution-hacienda' });
  });

  it('needs no institution where the source names none', () => {
    const { institution, ...data } = dataOf(chairTaken, 'BodyOfficeTaken');
    const act = actBy({ command: asking('RecordBodyOffice', data) });
    expect(body.premisesFor(act, null, premisesOf())).toEqual({});
    given(body, [established]).when(act).then({ type: 'BodyOfficeTaken', data });
    expect(institution).toBe('institution-hacienda');
  });

  it('is nothing new for who holds it', () => {
    given(body, [established, chairTaken])
      .when(actBy({ command: take({ from: '2014-02-01' }) }), known)
      .refuses({ _tag: 'AlreadySo', what: 'chair' });
  });

  it('is not for who holds it from a later day, or until a day ahead', () => {
    const held = { _tag: 'OfficeAlreadyHeld', office: 'chair', by: person(2), from: '2014-01-06' } as const;
    given(body, [established, chairTaken])
      .when(actBy({ command: take({ from: '2014-01-05' }) }), known)
      .refuses(held);
    given(body, [established, chairTaken, chairLeft])
      .when(actBy({ command: take({ from: '2014-06-01' }) }), known)
      .refuses(held);
  });

  it('ends nobody else’s holding', () => {
    given(body, [established, chairTaken])
      .when(actBy({ command: take({ person: person(3), from: '2014-07-01' }) }), known)
      .refuses({ _tag: 'OfficeAlreadyHeld', office: 'chair', by: person(2), from: '2014-01-06' });
  });

  it('is possible from the day after the last has left, and not before', () => {
    const left = [established, chairTaken, chairLeft];
    const after = take({ person: person(3), from: '2014-07-01' });
    given(body, left)
      .when(actBy({ command: take({ person: person(3), from: '2014-06-30' }) }), known)
      .refuses({ _tag: 'OfficeAlreadyHeld', office: 'chair', by: person(2), from: '2014-01-06' });
    const { state } = given(body, left).when(actBy({ command: after }), known);
    expect(state?.offices).toHaveLength(2);
  });

  it('of somebody who has left it long ago is recorded when it is found out, and not over another', () => {
    const before = take({ person: person(3), from: '2013-01-01', until: '2014-01-05' });
    const { state } = given(body, [established, chairTaken]).when(actBy({ command: before }), known);
    expect(state?.offices.map(({ until }) => until)).toEqual([null, '2014-01-05']);
    given(body, [established, chairTaken])
      .when(actBy({ command: take({ person: person(3), from: '2013-01-01', until: '2014-01-06' }) }), known)
      .refuses({ _tag: 'OfficeAlreadyHeld', office: 'chair', by: person(2), from: '2014-01-06' });
    given(body, [established])
      .when(actBy({ command: take({ from: '2014-01-06', until: '2014-01-05' }) }), known)
      .refuses({ _tag: 'EndsBeforeItBegins', from: '2014-01-06', until: '2014-01-05' });
  });

  it('as acting holder is possible beside the titular, for one at a time', () => {
    const acting = take({ person: person(3), standing: 'acting', from: '2014-03-01' });
    const { answer } = given(body, [established, chairTaken]).when(actBy({ command: acting }), known);
    expect(answer._tag).toBe('Right');
    const stands: BodyEvent = {
      type: 'BodyOfficeTaken',
      data: { ...dataOf(chairTaken, 'BodyOfficeTaken'), person: person(3), standing: 'acting', from: '2014-03-01' },
    };
    given(body, [established, chairTaken, stands])
      .when(actBy({ command: take({ person: person(4), standing: 'acting', from: '2014-04-01' }) }), known)
      .refuses({ _tag: 'OfficeAlreadyHeld', office: 'chair', by: person(3), from: '2014-03-01' });
  });

  it('needs a body', () => {
    given(body)
      .when(actBy({ command: take() }), known)
      .refuses(UNKNOWN_BODY);
  });
});

const leave = (fields: Partial<Extract<typeof chairLeft, { type: 'BodyOfficeLeft' }>['data']> = {}) =>
  asking('EndBodyOffice', { ...dataOf(chairLeft, 'BodyOfficeLeft'), ...fields });

describe('leaving an office of a body', () => {
  it('ends the holding', () => {
    given(body, [established, chairTaken])
      .when(actBy({ command: leave() }))
      .then(chairLeft);
  });

  it('is for who holds it', () => {
    given(body, [established, chairTaken])
      .when(actBy({ command: leave({ person: person(3) }) }))
      .refuses({ _tag: 'NotInOffice', office: 'chair', person: person(3), endedOn: null });
    given(body, [established, chairTaken])
      .when(actBy({ command: leave({ office: 'technical-secretariat' }) }))
      .refuses({ _tag: 'NotInOffice', office: 'technical-secretariat', person: person(2), endedOn: null });
  });

  it('happens once', () => {
    const history = [established, chairTaken, chairLeft];
    given(body, history)
      .when(actBy({ command: leave() }))
      .refuses({ _tag: 'AlreadySo', what: 'chair' });
    given(body, history)
      .when(actBy({ command: leave({ until: '2014-07-31' }) }))
      .refuses({ _tag: 'NotInOffice', office: 'chair', person: person(2), endedOn: '2014-06-30' });
  });

  it('may be on the day of taking it', () => {
    given(body, [established, chairTaken])
      .when(actBy({ command: leave({ until: '2014-01-06' }) }))
      .then({ type: 'BodyOfficeLeft', data: { ...dataOf(chairLeft, 'BodyOfficeLeft'), until: '2014-01-06' } });
  });

  it('comes after taking it', () => {
    given(body, [established, chairTaken])
      .when(actBy({ command: leave({ until: '2014-01-05' }) }))
      .refuses({ _tag: 'EndsBeforeItBegins', from: '2014-01-06', until: '2014-01-05' });
  });

  it('needs a body', () => {
    given(body)
      .when(actBy({ command: leave() }))
      .refuses(UNKNOWN_BODY);
    expect(body.premisesFor(actBy({ command: leave() }), null, premisesOf())).toEqual({});
  });
});

describe('the offices of a body', () => {
  const office = fc.constantFrom('chair', 'executive-secretary', 'technical-secretariat');
  const who = fc.integer({ min: 1, max: 3 }).map(person);
  const day = fc.integer({ min: 0, max: 60 }).map((days) => plusDays('2014-01-01', days));
  const standing = fc.constantFrom('titular', 'acting');
  const taking = fc
    .record(
      { office, person: who, standing, from: day, until: day },
      { requiredKeys: ['office', 'person', 'standing', 'from'] },
    )
    .map((fields) => asking('RecordBodyOffice', { ...fields, source: 'Oficio' }));
  const leaving = fc
    .record({ office, person: who, until: day })
    .map((fields) => asking('EndBodyOffice', { ...fields, source: 'Oficio' }));

  it('have one titular and one acting holder a day at most, whatever is asked for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(taking, leaving), { maxLength: 30 }),
        day,
        (commands: readonly BodyCommand[], on) => {
          let history: readonly Sealed<BodyEvent>[] = [sealed(established)];
          for (const command of commands) {
            const { answer } = given(body, history).when(actBy({ command }));
            const n = history.length;
            if (answer._tag === 'Right') history = [...history, ...answer.right.map((event) => sealed(event, n))];
          }
          const state = given(body, history).fold(BODY);
          const held = state?.offices.filter((holding) => holdsOn(holding, on)) ?? [];
          const posts = held.map((holding) => `${holding.office} ${holding.standing}`);
          expect(new Set(posts).size).toBe(posts.length);
        },
      ),
    );
  });
});

const accredit = (fields: Partial<Extract<typeof alternateAccredited, { type: 'AlternateAccredited' }>['data']> = {}) =>
  asking('AccreditAlternate', { ...dataOf(alternateAccredited, 'AlternateAccredited'), ...fields });

describe('accrediting an alternate', () => {
  const seated = [established, seatCreated];

  it('to a seat, by a credential', () => {
    given(body, seated)
      .when(actBy({ command: accredit() }))
      .then(alternateAccredited);
  });

  it('has the credential examined, and is the matter of the institution whose seat it is', () => {
    const state = given(body, seated).fold(BODY);
    expect(body.premisesFor(actBy({ command: accredit() }), state, premisesOf())).toEqual({
      papers: [paper('oficio-5')],
    });
    expect(body.scopeOf(accredit(), state, premisesOf())).toEqual({ body: BODY, institution: 'institution-hacienda' });
    expect(body.scopeOf(accredit({ seat: 'marina' }), state, premisesOf())).toEqual({ body: BODY, institution: null });
    expect(body.scopeOf(accredit(), null, premisesOf())).toEqual({ body: BODY });
    expect(body.scopeOf(leave(), state, premisesOf())).toEqual({ body: BODY });
  });

  it('to a seat with a voice only', () => {
    const voice: BodyEvent = { type: 'SeatCreated', data: { ...dataOf(seatCreated, 'SeatCreated'), right: 'voice' } };
    given(body, [established, voice])
      .when(actBy({ command: accredit() }))
      .then(alternateAccredited);
  });

  it('without an end', () => {
    const { until, ...data } = dataOf(alternateAccredited, 'AlternateAccredited');
    given(body, seated)
      .when(actBy({ command: asking('AccreditAlternate', data) }))
      .then({ type: 'AlternateAccredited', data });
    expect(until).toBe('2014-12-31');
  });

  it('to a seat that the body has', () => {
    given(body, seated)
      .when(actBy({ command: accredit({ seat: 'marina' }) }))
      .refuses({ _tag: 'UnknownSeat', body: BODY, seat: 'marina', seats: ['hacienda'] });
  });

  it('until a day that is not before the first', () => {
    given(body, seated)
      .when(actBy({ command: accredit({ until: '2014-02-28' }) }))
      .refuses({ _tag: 'EndsBeforeItBegins', from: '2014-03-01', until: '2014-02-28' });
    given(body, seated)
      .when(actBy({ command: accredit({ until: '2014-03-01' }) }))
      .then({
        type: 'AlternateAccredited',
        data: { ...dataOf(alternateAccredited, 'AlternateAccredited'), until: '2014-03-01' },
      });
  });

  it('once for the same days', () => {
    given(body, [...seated, alternateAccredited])
      .when(actBy({ command: accredit() }))
      .refuses({ _tag: 'AlreadySo', what: 'alternate' });
    const { state } = given(body, [...seated, alternateAccredited]).when(
      actBy({ command: accredit({ from: '2014-04-01' }) }),
    );
    expect(state?.alternates).toHaveLength(2);
  });

  it('anew until another day, and to another seat', () => {
    const marina: BodyEvent = { type: 'SeatCreated', data: { ...dataOf(seatCreated, 'SeatCreated'), seat: 'marina' } };
    for (const fields of [{ until: '2015-12-31' }, { seat: 'marina' }])
      given(body, [...seated, marina, alternateAccredited])
        .when(actBy({ command: accredit(fields) }))
        .then({
          type: 'AlternateAccredited',
          data: { ...dataOf(alternateAccredited, 'AlternateAccredited'), ...fields },
        });
  });

  it('needs a body', () => {
    given(body)
      .when(actBy({ command: accredit() }))
      .refuses(UNKNOWN_BODY);
  });
});

describe('the alternates of a seat', () => {
  it('may be several for the same days', () => {
    const data = { ...dataOf(alternateAccredited, 'AlternateAccredited'), person: person(6) };
    given(body, [established, seatCreated, alternateAccredited])
      .when(actBy({ command: accredit({ person: person(6) }) }))
      .then({ type: 'AlternateAccredited', data });
  });
});

const treasuryAdded: BodyEvent = {
  type: 'PermanentGuestAdded',
  data: { ...dataOf(guestAdded, 'PermanentGuestAdded'), institution: 'institution-hacienda' },
};

describe('adding a permanent guest', () => {
  const act = actBy({ command: asking('AddPermanentGuest', dataOf(guestAdded, 'PermanentGuestAdded')) });

  it('that is known', () => {
    given(body, [established]).when(act, known).then(guestAdded);
    given(body, [established]).when(act).refuses({ _tag: 'Unknown', id: 'institution-inai' });
    expect(body.premisesFor(act, null, known)).toEqual({ guarded: ['institution-inai'] });
  });

  it('once', () => {
    given(body, [established, guestAdded]).when(act, known).refuses({ _tag: 'AlreadySo', what: 'permanent-guest' });
  });

  it('beside another', () => {
    given(body, [established, treasuryAdded]).when(act, known).then(guestAdded);
  });

  it('needs a body', () => {
    given(body).when(act, known).refuses(UNKNOWN_BODY);
    expect(body.streamOf(act.command)).toBe(BODY);
  });
});

describe('ending a permanent guest', () => {
  const { from, ...rest } = dataOf(guestAdded, 'PermanentGuestAdded');
  const end = (until: string) => actBy({ command: asking('EndPermanentGuest', { ...rest, until }) });

  it('ends that one, whoever came after it, on its first day at the earliest', () => {
    const history = [established, guestAdded, treasuryAdded];
    given(body, history)
      .when(end(from))
      .then({ type: 'PermanentGuestEnded', data: { ...rest, until: from } });
    given(body, history)
      .when(end(plusDays(from, -1)))
      .refuses({ _tag: 'EndsBeforeItBegins', from, until: plusDays(from, -1) });
    given(body, [established, treasuryAdded])
      .when(end(from))
      .refuses({ _tag: 'NotAPermanentGuest', body: BODY, institution: rest.institution, endedOn: null });
  });
});

it('a seat passes from an institution that is known to have ended', () => {
  const { institution: formerly, seat } = dataOf(seatCreated, 'SeatCreated');
  const to = 'institution-inai';
  const act = actBy({ command: asking('PassSeat', { seat, formerly, to, on: '2014-03-01', source: 'Decreto' }) });
  const still = { _tag: 'StillThere', institution: formerly } as const;
  given(body, [established, seatCreated]).when(act, known).refuses(still);
  given(body, [established, seatCreated])
    .when(act, premisesOf({ [to]: institutionState(to) }))
    .refuses(still);
});
