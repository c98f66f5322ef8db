// The pages of docs/reference, made from codecs, rules and words.
import { commands, events } from './reference-acts.mjs';
import { ids, partsPage } from './reference-forms.mjs';
import { charter, charters, PARAMETERS, rules } from './reference-law.mjs';
import { rulePages } from './reference-rule-pages.mjs';
import { rejections } from './reference-rejections.mjs';
import { views } from './reference-views.mjs';

/** File name to text. */
export const pages = async () => ({
  'commands.md': commands(),
  'events.md': events(),
  'rejections.md': rejections(),
  'rules.md': rules(),
  ...(await rulePages(PARAMETERS)),
  'charter.md': charter(),
  'charters-compared.md': await charters(),
  'parts.md': partsPage(),
  'ids.md': ids(),
  'views.md': await views(),
});
