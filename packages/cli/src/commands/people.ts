import { randomUUID } from 'node:crypto';
import { isLeft } from 'fp-ts/lib/Either.js';
import { decode, Uuid, type CommissionRecord, type People, type Person, failed } from '@acta/core';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { withPrivateRecord } from '../record/open.js';
import { reading } from '../record/reading.js';
import { report } from '../screen/report.js';
import { atFlag } from '../trouble.js';
import type { Making } from './making.js';

type Known = { readonly name?: string; readonly contact?: string };

const withPeople = (desk: Desk, use: (people: People) => Promise<number>): Promise<number> =>
  withPrivateRecord(desk, ({ parts }: CommissionRecord) => use(parts.people));

const tell = async ({ screen }: Desk, person: string, what: 'added' | 'changed' | 'erased'): Promise<number> => {
  if (screen.json) await screen.object({ person, [what]: true });
  else await screen.raw(`${person}\n`);
  await screen.note(`${screen.sign('done', screen.words.people[what])}`);
  return EXIT.done;
};

const put = async (desk: Desk, people: People, person: Person, what: 'added' | 'changed'): Promise<number> => {
  const done = await people.put(person);
  return isLeft(done) ? report(desk.screen, failed(done.left)) : tell(desk, person.person, what);
};

const add = (
  desk: Desk,
  { id = randomUUID(), name, contact }: { readonly id?: string; readonly name: string; readonly contact?: string },
) => {
  const person = decode(Uuid, id);
  if (isLeft(person)) return report(desk.screen, atFlag('--id', person.left));
  if (name.trim() === '')
    return report(desk.screen, { _tag: 'FlagInvalid', flag: '--name', reason: { _tag: 'Empty' } });
  return withPeople(desk, async (people) => {
    const known = await people.get(id);
    if (isLeft(known)) return report(desk.screen, failed(known.left));
    if (known.right !== null) return report(desk.screen, { _tag: 'PersonAlreadyThere', person: id });
    return put(desk, people, { person: id, name, ...(contact === undefined ? {} : { contact }) }, 'added');
  });
};

const change = (desk: Desk, id: string, said: Known) => {
  if (said.name === undefined && said.contact === undefined)
    return report(desk.screen, { _tag: 'FlagsMissing', flags: ['--name', '--contact'] });
  return withPeople(desk, async (people) => {
    const known = await people.get(id);
    if (isLeft(known)) return report(desk.screen, failed(known.left));
    if (known.right === null) return report(desk.screen, { _tag: 'PersonUnknown', person: id });
    const { name = known.right.name, contact = known.right.contact } = said;
    return put(desk, people, { person: id, name, ...(contact === undefined ? {} : { contact }) }, 'changed');
  });
};

const erase = (desk: Desk, id: string) =>
  withPeople(desk, async (people) => {
    const erased = await people.erase(id);
    if (isLeft(erased)) return report(desk.screen, failed(erased.left));
    if (!erased.right) return report(desk.screen, { _tag: 'PersonUnknown', person: id });
    const code = await tell(desk, id, 'erased');
    await desk.screen.note(desk.screen.words.people.outOfReach);
    return code;
  });

const list = (desk: Desk) =>
  reading(desk, { of: [], as: {} }, async ({ record: { parts }, names }) => {
    const { screen } = desk;
    const everybody = await parts.people.list();
    if (isLeft(everybody)) return report(screen, failed(everybody.left));
    if (screen.json) {
      for (const person of everybody.right) await screen.object(person);
      return EXIT.done;
    }
    if (!names.here) {
      await screen.note(screen.words.people.elsewhere);
      return EXIT.done;
    }
    const { id, name, contact, nobody } = screen.words.people;
    if (everybody.right.length === 0) await screen.note(nobody);
    else
      await screen.table(
        [{ title: id, holds: 'id' }, { title: name }, { title: contact }],
        everybody.right.map((person) => [person.person, person.name, person.contact ?? '']),
      );
    return EXIT.done;
  });

export const makePeople = ({ words, command, runs }: Making) => {
  const { commands, options, arguments: args } = words;
  return command('people', commands.people)
    .addCommand(
      command('add', commands.peopleAdd, 'people')
        .requiredOption('--name <name>', options.personName)
        .option('--id <uuid>', options.id)
        .option('--contact <contact>', options.contact)
        .action(runs(add)),
    )
    .addCommand(
      command('change', commands.peopleChange, 'people')
        .argument('<person>', args.person)
        .option('--name <name>', options.personName)
        .option('--contact <contact>', options.contact)
        .action(runs(change)),
    )
    .addCommand(command('erase', commands.peopleErase, 'people').argument('<person>', args.person).action(runs(erase)))
    .addCommand(command('list', commands.peopleList, 'people').action(runs(list)));
};
