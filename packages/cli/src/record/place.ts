/** Where a record is kept. */
export type RecordPlace =
  | { readonly kind: 'folder'; readonly path: string }
  | {
      readonly kind: 'server';
      /** With user and password, if it has any: not to be shown. */
      readonly connectionString: string;
      readonly namespace: string;
      /** The folder of people, papers and views; null where none was named. */
      readonly companion: string | null;
    };

/** An address of EventStoreDB; anything else is a path. */
const ADDRESS = /^esdb(\+discover)?:\/\//;

export const NAMESPACE = 'acta';

type Beside = {
  readonly path: (given: string) => string;
  readonly namespace: string | undefined;
  readonly companion: string | undefined;
};

export const placeOf = (given: string, { path, namespace = NAMESPACE, companion }: Beside): RecordPlace =>
  ADDRESS.test(given)
    ? {
        kind: 'server',
        connectionString: given,
        namespace,
        companion: companion === undefined ? null : path(companion),
      }
    : { kind: 'folder', path: path(given) };

/** The folder of the views, null where there is none. */
export const viewsFolder = (place: RecordPlace): string | null =>
  place.kind === 'folder' ? place.path : place.companion;
