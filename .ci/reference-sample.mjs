// What `acta template` prints, with the ids and the day of an example.
import { Command, givenAct } from '../packages/core/dist/index.js';
import { actOf } from '../packages/cli/dist/input/template.js';
import { en } from '../packages/cli/dist/words/en.js';

const { transcribed } = givenAct(Command).shape.fields;

const filling = { text: en.templateText, day: '2014-02-12', all: false };

/** The template as JSON text; null where no person gives the command. */
export const sampleOf = (type) => {
  const who = {
    person: '3d1c0f4e-6f3a-4b87-9a55-0c1f6f2f8a11',
    commandId: '9b2f7c1a-4d3e-4f60-8a71-2c5d6e7f8091',
    transcribed: type === 'TranscribeResolution' ? transcribed.shape : null,
  };
  const act = actOf(type, Command.cases[type].shape, who, filling);
  return act === null ? null : JSON.stringify(act, null, 2);
};
