// The parts that commands and events share; ids, days and texts.
import { page, sentence } from './reference-page.mjs';
import { casesOf, code, fieldsOf, parts, patterns, table } from './reference-shapes.mjs';
import { docs } from './reference-source.mjs';

const partSection = ([shape, name]) =>
  [`## ${name}`, sentence(docs.get(name) ?? ''), shape.kind === 'tagged' ? casesOf(shape) : fieldsOf(shape)]
    .filter((block) => block !== '')
    .join('\n\n');

export const partsPage = () =>
  page(
    'Parts',
    'Objects that several commands and events share.',
    ...[...parts]
      .filter(([, name]) => name !== 'Charter')
      .sort(([, one], [, other]) => (one < other ? -1 : 1))
      .map(partSection),
  );

const MADE = {
  'body id': 'Given by whoever founds the body.',
  'commission id': 'There is one.',
  'institution id': 'Given by the registrar.',
  'session id':
    'Its body, the year of the series, `o` for ordinary, `e` for extraordinary, `w` for a written consultation or `c` for a decision of ' +
    'the chair, its number. The command’s fields must agree.',
  'minutes id': 'Its session’s, with `minutes` in the place of `session`.',
  'motion id': 'Given by whoever proposes it.',
  'resolution id': 'Its session and its ordinal; a transcribed one has the id that the registrar gives it.',
  'commitment id': 'Its resolution, the effect and the institution.',
  'file id': 'Given by the registrar.',
  'paper id': 'Given by the record when it stores the paper.',
  'stream id': 'Any of the ids above: each names one stream of events.',
  UUID: 'People, commands and events. A person’s is random; an event’s comes from its command and content.',
  Slug: 'A name within something else: a seat of a body, an item of an agenda.',
  'SHA-256': 'A digest, in hexadecimal.',
  base64: 'Bytes: a signature, a certificate in DER.',
  'time zone': 'A name of the IANA database.',
};

const SCALARS = [
  ['day', '`YYYY-MM-DD`, a local calendar day that exists', '`2014-02-12`'],
  ['time', '`HH:MM`, a local time of day', '`10:00`'],
  ['instant', '`YYYY-MM-DDTHH:MM:SS.sssZ`, in UTC with milliseconds', '`2014-02-12T16:00:00.000Z`'],
];

const TEXTS = [
  ['line', '200', 'A title, a name of an office, a place'],
  ['paragraph', '2,000', 'A citation, a ground, a quotation'],
  ['wording', '8,000', 'The wording of a motion or a task'],
];

const named = (name) => `<a id="${name.toLowerCase().replaceAll(' ', '-')}"></a>${name}`;

export const ids = () =>
  page(
    'Ids, days and texts',
    '## Ids',
    'Ids are readable, never change, and nothing reads a meaning out of them.',
    table(
      ['Kind', 'Example', 'Pattern', 'At most', 'How it is made'],
      patterns.map(({ name, pattern, example, max }) => [
        named(name),
        code(example),
        code(pattern),
        String(max),
        MADE[name] ?? '',
      ]),
    ),
    '## Days and times',
    table(
      ['Kind', 'Form', 'Example'],
      SCALARS.map(([name, ...rest]) => [named(name), ...rest]),
    ),
    '## Texts',
    'A text is in Unicode normal form NFC, has no space at its ends, and holds no control, bidirectional or zero-width character. Its ' +
      'length is counted in code points. What is longer is a [paper](parts.md#paperreference).',
    table(
      ['Kind', 'At most', 'For'],
      TEXTS.map(([name, ...rest]) => [named(name), ...rest]),
    ),
  );
