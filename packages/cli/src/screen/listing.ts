import type { Screen } from './screen.js';
import type { Column, Row } from './table.js';

type Listing<D> = {
  readonly title: string;
  /** Lines between the title and the table. */
  readonly beneath?: readonly string[];
  readonly nothing: string;
  readonly columns: readonly Column[];
  readonly row: (each: D) => Row;
  /** The same for programs. */
  readonly object: (each: D) => object;
};

/** A screen that is one table, or as many objects. */
export const showListing = async <D>(screen: Screen, all: readonly D[], listing: Listing<D>): Promise<void> => {
  const { title, beneath = [], nothing, columns, row, object } = listing;
  if (screen.json) {
    for (const each of all) await screen.object(object(each));
    return;
  }
  if (all.length === 0) {
    await screen.say(nothing);
    return;
  }
  await screen.paragraph(screen.paint.strong(title));
  for (const line of beneath) await screen.paragraph(line);
  await screen.table(columns, all.map(row));
};
