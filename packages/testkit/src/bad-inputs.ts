import { Command, type Reason } from '@acta/core';

type Plain = { readonly [key: string]: unknown };

const PERSON = '3d1c0f4e-6f3a-4b87-9a55-0c1f6f2f8a11';

const paper = {
  paper: 'paper-oficio',
  mediaType: 'application/pdf',
  bytes: 1_024,
  saltedDigest: 'ab'.repeat(32),
  classification: { level: 'public' },
};

const by = (office: string, place: Plain): Plain => ({
  as: { person: PERSON, office, ...place },
  basis: { kind: 'own-signature' },
  commandId: '7f3d9e20-14c8-4d6b-9b7e-2f5a8c3d4e22',
});

/** Acts that are accepted, with something of every kind in them. */
export const GOOD_INPUTS = {
  convene: {
    ...by('executive-secretary', { body: 'body-consejo-ejecutivo' }),
    at: '2014-03-12T18:00:00.000Z',
    attested: { paper, grounds: 'Se convocó por escrito.' },
    rectifies: {
      event: '1a2b3c4d-0000-4000-8000-000000000001',
      reason: 'Error de captura',
      source: { document: 'Convocatoria', place: 'página 1', quote: 'Segundo punto' },
    },
    command: {
      type: 'ConveneSession',
      session: 'session-consejo-ejecutivo-2014-o-03',
      body: 'body-consejo-ejecutivo',
      kind: 'ordinary',
      year: 2014,
      number: 3,
      day: '2014-03-20',
      time: '10:00',
      place: 'Salón Juárez',
      agenda: [
        { item: 'firma', title: 'Firma electrónica', kind: 'decision', motion: 'motion-firma', papers: [paper] },
        { item: 'avance', title: 'Avance', kind: 'follow-up', papers: [] },
      ],
      previousMinutes: {
        ...paper,
        classification: { level: 'reserved', ground: 'Art. 14', by: 'SFP', from: '2014-01-01', until: '2020-01-01' },
      },
      invited: [
        { institution: 'institution-inai', as: 'permanent-guest' },
        { institution: 'institution-ciapem', as: 'guest' },
      ],
    },
  },
  found: {
    ...by('registrar', { commission: 'commission-self' }),
    command: {
      type: 'FoundCommission',
      name: 'Comisión de prueba',
      record: 'illustrative',
      instrument: { title: 'Acuerdo', citation: 'DOF 2005', signedOn: '2005-12-01', gazettedOn: '2005-12-09' },
      keptFrom: '2014-01-01',
      zone: 'America/Mexico_City',
      recordingWindow: 5,
      charter: {
        name: 'Reglas de operación',
        quorum: { value: { kind: 'fraction', numerator: 2, denominator: 3 }, source: 'Regla 5' },
        ordinaryNotice: {
          value: { term: { length: 3, unit: 'working-day' }, countedFrom: 'receipt' },
          source: 'Regla 6',
        },
        procedures: { value: ['session'], source: 'Regla 7' },
      },
      registrar: PERSON,
    },
  },
  report: {
    ...by('focal-point', { institution: 'institution-hacienda' }),
    command: {
      type: 'ReportProgress',
      commitment: 'commitment-firma-hacienda',
      report: 1,
      claimed: 'limited',
      progress: 5_000,
      period: 'Primer trimestre',
      summary: 'Se publicó la guía.',
      evidence: [
        { evidence: 'guia', kind: 'file', description: 'Guía', deliveredBy: 'Enlace', receivedOn: '2014-03-31', paper },
        {
          evidence: 'oficio',
          kind: 'paper-with-folio',
          description: 'Oficio',
          deliveredBy: 'Enlace',
          receivedOn: '2014-03-31',
          folio: '12',
        },
      ],
    },
  },
  rollCall: {
    ...by('executive-secretary', { body: 'body-consejo-ejecutivo' }),
    command: {
      type: 'RecordRollCall',
      session: 'session-consejo-ejecutivo-2014-o-03',
      item: 'firma',
      votes: [
        { seat: 'hacienda', choice: 'for' },
        { seat: 'economia', choice: 'against' },
      ],
    },
  },
  motion: {
    ...by('titular', { institution: 'institution-hacienda' }),
    command: {
      type: 'ProposeMotion',
      motion: 'motion-firma',
      body: 'body-consejo-ejecutivo',
      matter: 'firma-electronica',
      title: 'Firma electrónica avanzada',
      text: 'Se aprueba el uso de la firma.',
      effects: [
        {
          kind: 'assign',
          effect: 'firma',
          task: 'Adoptar la firma.',
          to: { kind: 'institutions', institutions: ['institution-hacienda', 'institution-economia'] },
          term: { kind: 'fixed', due: '2014-12-31' },
          milestones: [{ milestone: 'guia', title: 'Guía', due: '2014-06-30' }],
        },
      ],
      proposedBy: 'institution-hacienda',
    },
  },
} as const;

/** An act that nobody may send, with the one thing wrong in it. */
export type BadInput = {
  readonly name: string;
  readonly act: unknown;
  /** Where the one problem is, and what it is. */
  readonly path: string;
  readonly reason: Reason;
  /** Whether a line of JSON can say it. */
  readonly json: boolean;
};

const keysOf = (path: string): readonly string[] => path.split(/[.[\]]+/).filter((key) => key !== '');

const ABSENT = Symbol('absent');

const put = (whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown => {
  if (key === undefined) return value;
  if (Array.isArray(whole))
    return whole.map((entry: unknown, index) => (String(index) === key ? put(entry, rest, value) : entry));
  const object = whole as Plain;
  if (rest.length > 0 || value !== ABSENT) return { ...object, [key]: put(object[key], rest, value) };
  const { [key]: _, ...others } = object;
  return others;
};

/** The valid act with another value at a path. */
const withValue = (act: keyof typeof GOOD_INPUTS, path: string, value: unknown): unknown =>
  put(GOOD_INPUTS[act], keysOf(path), value);

type Row = readonly [
  name: string,
  act: keyof typeof GOOD_INPUTS,
  path: string,
  value: unknown,
  reason: Reason,
  at?: string,
];

const repeated = (text: string, times: number): string => text.repeat(times);
const many = (entry: (n: number) => unknown, times: number): readonly unknown[] =>
  Array.from({ length: times }, (_, n) => entry(n));

const NOT_WHOLE: Reason = { _tag: 'NotAWholeNumber' };
const NOT_TEXT: Reason = { _tag: 'NotText' };
const ONE_PLACE: Reason = { _tag: 'NotExactlyOne', fields: ['body', 'institution', 'commission'] };
const NOT_OBJECT: Reason = { _tag: 'NotAnObject' };
const NO_COMMAND: Reason = { _tag: 'NotOneOf', allowed: Object.keys(Command.cases) };
const MISSING: Reason = { _tag: 'Missing' };
const UNKNOWN: Reason = { _tag: 'UnknownField' };
const anId = (expected: string): Reason => ({ _tag: 'NotAnId', expected });
const tooLong = (limit: number): Reason => ({ _tag: 'TooLong', limit, length: limit + 1 });
const tooMany = (limit: number): Reason => ({ _tag: 'TooMany', limit, length: limit + 1 });

const SESSION = 'session-consejo-ejecutivo-2014-o-03';
const TITLE = 'command.agenda[0].title';
const withProto = (json: string): unknown => JSON.parse(json);

class Title {
  constructor(readonly title: string) {}
}

/** What JSON can say. */
const IN_JSON: readonly Row[] = [
  ['a field too many in the act', 'convene', 'note', 'x', UNKNOWN],
  ['a field too many in the command', 'convene', 'command.note', 'x', UNKNOWN],
  ['a field too many in who acts', 'convene', 'as.name', 'Ana', UNKNOWN],
  ['a field too many in an entry of a list', 'convene', 'command.agenda[1].note', 'x', UNKNOWN],
  ['a field too many in a paper of an entry', 'convene', 'command.agenda[0].papers[0].name', 'x', UNKNOWN],
  ['a field too many four levels down', 'convene', 'command.previousMinutes.classification.note', 'x', UNKNOWN],
  ['a field of another case of a union', 'convene', 'basis.folio', '12', UNKNOWN],
  ['recordedBy, which no line may set', 'convene', 'recordedBy', PERSON, UNKNOWN],
  ['a field called constructor', 'convene', 'command.constructor', 'x', UNKNOWN],
  ['a field called toString', 'report', 'command.evidence[0].toString', 'x', UNKNOWN],
  [
    'a field called __proto__',
    'convene',
    'command.agenda[1]',
    withProto('{"item":"a","title":"A","kind":"follow-up","papers":[],"__proto__":{"x":1}}'),
    UNKNOWN,
    'command.agenda[1].__proto__',
  ],
  [
    'fields hidden in __proto__',
    'rollCall',
    'command.votes[0]',
    withProto('{"__proto__":{"seat":"hacienda"},"choice":"for","seat":"salud"}'),
    UNKNOWN,
    'command.votes[0].__proto__',
  ],
  ['no command', 'convene', 'command', ABSENT, MISSING],
  ['nobody who acts', 'convene', 'as', ABSENT, MISSING],
  ['no type', 'convene', 'command.type', ABSENT, MISSING],
  ['no kind in a union', 'motion', 'command.effects[0].term.kind', ABSENT, MISSING],
  ['a needed field left out', 'convene', 'command.place', ABSENT, MISSING],
  ['a needed field left out in an entry', 'convene', 'command.agenda[0].papers', ABSENT, MISSING],
  ['null for a needed field', 'convene', 'command.place', null, NOT_TEXT],
  ['null for an optional field', 'convene', 'command.agenda[0].motion', null, NOT_TEXT],
  ['null for an optional object', 'convene', 'command.previousMinutes', null, NOT_OBJECT],
  ['null for an optional number', 'report', 'command.progress', null, NOT_WHOLE],
  ['a type that is no command', 'convene', 'command.type', 'SessionConvened', NO_COMMAND],
  ['a type called constructor', 'convene', 'command.type', 'constructor', NO_COMMAND],
  ['a type called __proto__', 'convene', 'command.type', '__proto__', NO_COMMAND],
  ['a type that is a number', 'convene', 'command.type', 7, NO_COMMAND],
  [
    'a kind that the union has not',
    'motion',
    'command.effects[0].to.kind',
    'everybody',
    { _tag: 'NotOneOf', allowed: ['institutions', 'class'] },
  ],
  ['a list for the act', 'convene', '', [], NOT_OBJECT],
  ['a text for the act', 'convene', '', 'ConveneSession', NOT_OBJECT],
  ['null for the act', 'convene', '', null, NOT_OBJECT],
  ['a list for the command', 'convene', 'command', [], NOT_OBJECT],
  ['a list for an object', 'found', 'command.instrument', ['Acuerdo'], NOT_OBJECT],
  ['a text for an object', 'found', 'command.charter', 'mexico-comparable', NOT_OBJECT],
  ['an object for a list', 'convene', 'command.agenda', { 0: 'firma' }, { _tag: 'NotAList' }],
  ['a text for a list', 'rollCall', 'command.votes', 'for', { _tag: 'NotAList' }],
  ['a number for a text', 'convene', TITLE, 7, NOT_TEXT],
  ['a list for a text', 'convene', TITLE, ['Firma'], NOT_TEXT],
  ['a text for a number', 'convene', 'command.year', '2014', NOT_WHOLE],
  ['an empty text', 'convene', TITLE, '', { _tag: 'Empty' }],
  ['an empty id', 'convene', 'command.session', '', { _tag: 'Empty' }],
  ['an empty list', 'convene', 'command.agenda', [], { _tag: 'Empty' }],
  ['only a space', 'convene', TITLE, ' ', { _tag: 'SpaceAtTheEnds' }],
  ['a space before', 'convene', TITLE, ' Firma', { _tag: 'SpaceAtTheEnds' }],
  ['a hard space after', 'convene', TITLE, 'Firma\u00a0', { _tag: 'SpaceAtTheEnds' }],
  ['not NFC', 'convene', TITLE, 'Sesio\u0301n', { _tag: 'NotNfc' }],
  ['not NFC, a compatible sign', 'convene', TITLE, '10 \u212b', { _tag: 'NotNfc' }],
  ['a null character', 'convene', TITLE, 'Fir\u0000ma', { _tag: 'ControlCharacter', code: 'U+0000' }],
  ['a line feed', 'convene', TITLE, 'Fir\nma', { _tag: 'ControlCharacter', code: 'U+000A' }],
  [
    'a tabulator in a paragraph',
    'report',
    'command.summary',
    'Se\tpublicó',
    { _tag: 'ControlCharacter', code: 'U+0009' },
  ],
  ['an escape', 'convene', TITLE, '\u001b[31mFirma', { _tag: 'ControlCharacter', code: 'U+001B' }],
  ['a C1 control', 'convene', TITLE, 'Fir\u0085ma', { _tag: 'ControlCharacter', code: 'U+0085' }],
  ['a line separator', 'convene', TITLE, 'Fir\u2028ma', { _tag: 'ControlCharacter', code: 'U+2028' }],
  ['an override of direction', 'convene', TITLE, 'Fir\u202ema', { _tag: 'BidirectionalCharacter', code: 'U+202E' }],
  [
    'an isolate of direction',
    'convene',
    TITLE,
    '\u2066Firma\u2069',
    { _tag: 'BidirectionalCharacter', code: 'U+2066' },
  ],
  ['a mark of direction', 'convene', TITLE, 'Firma\u200f', { _tag: 'BidirectionalCharacter', code: 'U+200F' }],
  ['a zero-width space', 'convene', TITLE, 'Fir\u200bma', { _tag: 'ZeroWidthCharacter', code: 'U+200B' }],
  ['a zero-width joiner', 'convene', TITLE, 'Fir\u200dma', { _tag: 'ZeroWidthCharacter', code: 'U+200D' }],
  ['a byte order mark', 'convene', TITLE, '\ufeffFirma', { _tag: 'ZeroWidthCharacter', code: 'U+FEFF' }],
  ['a soft hyphen', 'convene', TITLE, 'Fir\u00adma', { _tag: 'ZeroWidthCharacter', code: 'U+00AD' }],
  ['a lone high surrogate', 'convene', TITLE, 'Firma \ud83d', { _tag: 'LoneSurrogate' }],
  ['a lone low surrogate', 'convene', TITLE, '\ude00 Firma', { _tag: 'LoneSurrogate' }],
  ['surrogates in the wrong order', 'convene', TITLE, '\ude00\ud83d', { _tag: 'LoneSurrogate' }],
  ['a title of 201', 'convene', TITLE, repeated('ñ', 201), tooLong(200)],
  ['a title of 201 characters beyond the plane', 'convene', TITLE, repeated('😀', 201), tooLong(200)],
  ['a paragraph of 2,001', 'report', 'command.summary', repeated('x', 2_001), tooLong(2_000)],
  ['a wording of 8,001', 'motion', 'command.text', repeated('x', 8_001), tooLong(8_000)],
  ['an item name of 81', 'rollCall', 'command.item', repeated('x', 81), tooLong(80)],
  ['an id of 201', 'convene', 'command.session', `session-${repeated('x', 193)}`, tooLong(200)],
  [
    '101 items',
    'convene',
    'command.agenda',
    many((n) => ({ item: `i-${String(n)}`, title: 'X', kind: 'information', papers: [] }), 101),
    tooMany(100),
  ],
  [
    '501 votes',
    'rollCall',
    'command.votes',
    many((n) => ({ seat: `s-${String(n)}`, choice: 'for' }), 501),
    tooMany(500),
  ],
  [
    '41 effects',
    'motion',
    'command.effects',
    many((n) => ({ kind: 'take-note', effect: `e-${String(n)}`, title: 'X' }), 41),
    tooMany(40),
  ],
  [
    '101 pieces of evidence',
    'report',
    'command.evidence',
    many((n) => ({ ...GOOD_INPUTS.report.command.evidence[1], evidence: `e-${String(n)}` }), 101),
    tooMany(100),
  ],
  ['the 30th of February', 'convene', 'command.day', '2014-02-30', { _tag: 'NotADay' }],
  ['the 29th of February of a common year', 'convene', 'command.day', '2014-02-29', { _tag: 'NotADay' }],
  ['the 29th of February of 1900', 'convene', 'command.day', '1900-02-29', { _tag: 'NotADay' }],
  ['the thirteenth month', 'convene', 'command.day', '2014-13-01', { _tag: 'NotADay' }],
  ['a day without zeros', 'convene', 'command.day', '2014-3-1', { _tag: 'NotADay' }],
  ['a day the other way round', 'convene', 'command.day', '20/03/2014', { _tag: 'NotADay' }],
  ['an instant for a day', 'convene', 'command.day', '2014-03-20T00:00:00.000Z', { _tag: 'NotADay' }],
  ['no day at all', 'convene', 'command.day', '', { _tag: 'NotADay' }],
  ['24:00', 'convene', 'command.time', '24:00', { _tag: 'NotATime' }],
  ['a time without zero', 'convene', 'command.time', '9:00', { _tag: 'NotATime' }],
  ['a time with seconds', 'convene', 'command.time', '09:00:00', { _tag: 'NotATime' }],
  ['an instant in local time', 'convene', 'at', '2014-03-12T12:00:00.000-06:00', { _tag: 'NotAnInstant' }],
  ['an instant without milliseconds', 'convene', 'at', '2014-03-12T18:00:00Z', { _tag: 'NotAnInstant' }],
  ['an instant of the 30th of February', 'convene', 'at', '2014-02-30T18:00:00.000Z', { _tag: 'NotAnInstant' }],
  ['a fraction', 'convene', 'command.number', 1.5, NOT_WHOLE],
  ['2^53', 'report', 'command.report', 2 ** 53, NOT_WHOLE],
  ['1e300', 'report', 'command.report', 1e300, NOT_WHOLE],
  ['a session number of nought', 'convene', 'command.number', 0, { _tag: 'OutOfRange', from: 1, to: 99 }],
  ['a session number of 100', 'convene', 'command.number', 100, { _tag: 'OutOfRange', from: 1, to: 99 }],
  ['a year before 1900', 'convene', 'command.year', 1899, { _tag: 'OutOfRange', from: 1_900, to: 2_999 }],
  ['less than 0 percent', 'report', 'command.progress', -1, { _tag: 'OutOfRange', from: 0, to: 10_000 }],
  ['more than 100 percent', 'report', 'command.progress', 10_001, { _tag: 'OutOfRange', from: 0, to: 10_000 }],
  [
    'a paper of no bytes',
    'convene',
    'attested.paper.bytes',
    0,
    { _tag: 'OutOfRange', from: 1, to: Number.MAX_SAFE_INTEGER },
  ],
  [
    'a fraction over nought',
    'found',
    'command.charter.quorum.value.denominator',
    0,
    { _tag: 'OutOfRange', from: 1, to: 100 },
  ],
  ['a window past ten years', 'found', 'command.recordingWindow', 3_651, { _tag: 'OutOfRange', from: 0, to: 3_650 }],
  [
    'an item twice',
    'convene',
    'command.agenda[1].item',
    'firma',
    { _tag: 'Duplicate', of: 'firma' },
    'command.agenda[1]',
  ],
  [
    'a seat that votes twice',
    'rollCall',
    'command.votes[1].seat',
    'hacienda',
    { _tag: 'Duplicate', of: 'hacienda' },
    'command.votes[1]',
  ],
  [
    'evidence twice',
    'report',
    'command.evidence[1].evidence',
    'guia',
    { _tag: 'Duplicate', of: 'guia' },
    'command.evidence[1]',
  ],
  [
    'an addressee twice',
    'motion',
    'command.effects[0].to.institutions[1]',
    'institution-hacienda',
    { _tag: 'Duplicate', of: 'institution-hacienda' },
  ],
  [
    'an invited institution twice',
    'convene',
    'command.invited[1].institution',
    'institution-inai',
    { _tag: 'Duplicate', of: 'institution-inai' },
    'command.invited[1]',
  ],
  [
    'a procedure twice',
    'found',
    'command.charter.procedures.value',
    ['session', 'session'],
    { _tag: 'Duplicate', of: 'session' },
    'command.charter.procedures.value[1]',
  ],
  ['a motion where a session is due', 'convene', 'command.session', 'motion-firma', anId(SESSION)],
  ['an id without its category', 'rollCall', 'command.session', 'consejo-ejecutivo-2014-o-03', anId(SESSION)],
  ['an id in capitals', 'convene', 'command.body', 'BODY-CONSEJO', anId('body-consejo-ejecutivo')],
  ['an id with an accent', 'convene', 'command.body', 'body-secretaría', anId('body-consejo-ejecutivo')],
  ['an id with two hyphens', 'convene', 'command.body', 'body--consejo', anId('body-consejo-ejecutivo')],
  ['an id with a hyphen at its end', 'convene', 'command.body', 'body-consejo-', anId('body-consejo-ejecutivo')],
  ['an id and a line feed', 'convene', 'command.body', 'body-consejo\n', anId('body-consejo-ejecutivo')],
  [
    'an id that climbs',
    'convene',
    'attested.paper.paper',
    'paper-../../etc/passwd',
    anId('paper-3d1c0f4e-6f3a-4b87-9a55-0c1f6f2f8a11'),
  ],
  ['a seat with a space', 'rollCall', 'command.votes[0].seat', 'hacienda publica', anId('hacienda')],
  ['a person by name', 'convene', 'as.person', 'ana-lopez', anId(PERSON)],
  ['a UUID in capitals', 'convene', 'as.person', PERSON.toUpperCase(), anId(PERSON)],
  ['a UUID in braces', 'convene', 'commandId', `{${PERSON.slice(0, 34)}}`, anId(PERSON)],
  ['a UUID of no version', 'convene', 'commandId', '3d1c0f4e-6f3a-0b87-9a55-0c1f6f2f8a11', anId(PERSON)],
  ['a UUID a digit short', 'convene', 'commandId', PERSON.slice(1), anId(PERSON)],
  ['another commission', 'found', 'as.commission', 'commission-other', anId('commission-self')],
  [
    'a digest in capitals',
    'convene',
    'attested.paper.saltedDigest',
    'AB'.repeat(32),
    anId('9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'),
  ],
  [
    'a media type with a parameter',
    'convene',
    'attested.paper.mediaType',
    'text/plain; charset=utf-8',
    anId('application/pdf'),
  ],
  ['a time zone with a space', 'found', 'command.zone', 'Ciudad de México', anId('America/Mexico_City')],
  [
    'an office that does not exist',
    'convene',
    'as.office',
    'president',
    {
      _tag: 'NotOneOf',
      allowed: ['registrar', 'chair', 'executive-secretary', 'technical-secretariat', 'titular', 'focal-point'],
    },
  ],
  [
    'a choice in Spanish',
    'rollCall',
    'command.votes[0].choice',
    'a favor',
    { _tag: 'NotOneOf', allowed: ['for', 'against', 'abstention'] },
  ],
  [
    'a choice in capitals',
    'rollCall',
    'command.votes[0].choice',
    'FOR',
    { _tag: 'NotOneOf', allowed: ['for', 'against', 'abstention'] },
  ],
  ['an office of two places', 'convene', 'as.institution', 'institution-hacienda', ONE_PLACE, 'as'],
  ['an office of no place', 'convene', 'as.body', ABSENT, ONE_PLACE, 'as'],
  ['a reserved paper without its ground', 'convene', 'command.previousMinutes.classification.ground', ABSENT, MISSING],
];

/** What only a program can pass. */
const IN_MEMORY: readonly Row[] = [
  ['NaN', 'convene', 'command.number', Number.NaN, NOT_WHOLE],
  ['Infinity', 'report', 'command.progress', Number.POSITIVE_INFINITY, NOT_WHOLE],
  ['minus Infinity', 'report', 'command.progress', Number.NEGATIVE_INFINITY, NOT_WHOLE],
  ['minus nought', 'report', 'command.progress', -0, NOT_WHOLE],
  ['a bigint', 'convene', 'command.number', 3n, NOT_WHOLE],
  ['undefined for a needed field', 'convene', 'command.place', undefined, MISSING],
  [
    'a place of a list that was never filled',
    'convene',
    'command.agenda',
    new Array<unknown>(1),
    NOT_OBJECT,
    'command.agenda[0]',
  ],
  ['a Date for a day', 'convene', 'command.day', new Date('2014-03-20'), NOT_TEXT],
  ['a text object', 'convene', TITLE, Object('Firma'), NOT_TEXT],
  ['a function', 'convene', TITLE, () => 'Firma', NOT_TEXT],
  ['a symbol', 'convene', TITLE, Symbol('Firma'), NOT_TEXT],
  ['a Map for an object', 'found', 'command.instrument', new Map([['title', 'Acuerdo']]), NOT_OBJECT],
  ['a Set for a list', 'motion', 'command.effects', new Set(), { _tag: 'NotAList' }],
  ['an instance of a class', 'found', 'command.instrument', new Title('Acuerdo'), NOT_OBJECT],
  [
    'fields inherited from a prototype',
    'found',
    'command.instrument',
    Object.create({ title: 'Acuerdo', citation: 'DOF' }),
    NOT_OBJECT,
  ],
  ['a Date for the act', 'convene', '', new Date(0), NOT_OBJECT],
];

const rows = (table: readonly Row[], json: boolean): readonly BadInput[] =>
  table.map(([name, act, path, value, reason, at = path]) => ({
    name,
    act: withValue(act, path, value),
    path: at,
    reason,
    json,
  }));

/** Whoever takes acts from outside can be tried with these: each is refused at its path, for its reason. */
export const BAD_INPUTS: readonly BadInput[] = [...rows(IN_JSON, true), ...rows(IN_MEMORY, false)];

/** At a limit, and still accepted. */
export const INPUTS_AT_THE_LIMIT: readonly (readonly [name: string, act: unknown])[] = (
  [
    ['a title of 200', 'convene', TITLE, repeated('ñ', 200)],
    ['a title of 200 characters beyond the plane', 'convene', TITLE, repeated('😀', 200)],
    ['a paragraph of 2,000', 'report', 'command.summary', repeated('x', 2_000)],
    ['a wording of 8,000', 'motion', 'command.text', repeated('x', 8_000)],
    ['an item name of 80', 'rollCall', 'command.item', repeated('x', 80)],
    ['an id of 200', 'convene', 'command.session', `session-${repeated('x', 192)}`],
    [
      '100 items',
      'convene',
      'command.agenda',
      many((n) => ({ item: `i-${String(n)}`, title: 'X', kind: 'information', papers: [] }), 100),
    ],
    ['500 votes', 'rollCall', 'command.votes', many((n) => ({ seat: `s-${String(n)}`, choice: 'for' }), 500)],
    [
      '40 effects',
      'motion',
      'command.effects',
      many((n) => ({ kind: 'take-note', effect: `e-${String(n)}`, title: 'X' }), 40),
    ],
    ['no effects', 'motion', 'command.effects', []],
    ['0 percent', 'report', 'command.progress', 0],
    ['100 percent', 'report', 'command.progress', 10_000],
    ['a leap day', 'convene', 'command.day', '2012-02-29'],
    ['the leap day of 2000', 'convene', 'command.day', '2000-02-29'],
    ['23:59', 'convene', 'command.time', '23:59'],
    ['session number 99', 'convene', 'command.number', 99],
    ['no optional field', 'convene', 'command.previousMinutes', ABSENT],
    ['a script without case', 'convene', TITLE, '電子署名 التوقيع'],
  ] as const
).map(([name, act, path, value]) => [name, withValue(act, path, value)]);
