/** "acta" in ASCII: what tells an events file from any other SQLite file. */
export const EVENTS_APPLICATION = 0x61637461;
/** "actp". */
export const PRIVATE_APPLICATION = 0x61637470;
/** "actv". */
export const VIEWS_APPLICATION = 0x61637476;
export const FORMAT = 1;

/** Positions and revisions are assigned by the one writer, inside its transaction: neither has gaps. */
export const EVENTS = `
CREATE TABLE events (
  position INTEGER PRIMARY KEY,
  stream   TEXT    NOT NULL,
  category TEXT    NOT NULL,
  revision INTEGER NOT NULL,
  id       TEXT    NOT NULL,
  type     TEXT    NOT NULL,
  data     TEXT    NOT NULL,
  metadata TEXT    NOT NULL,
  UNIQUE (stream, revision),
  UNIQUE (stream, id)
) STRICT;
CREATE INDEX events_by_category ON events (category, position);
CREATE TRIGGER events_never_change BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events never change'); END;
CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
`;

export const PRIVATE = `
CREATE TABLE people (person TEXT PRIMARY KEY, name TEXT NOT NULL, contact TEXT) STRICT;
CREATE TABLE papers (
  paper          TEXT    PRIMARY KEY,
  media_type     TEXT    NOT NULL,
  bytes          INTEGER NOT NULL,
  salted_digest  TEXT    NOT NULL,
  classification TEXT    NOT NULL,
  salt           BLOB    NOT NULL,
  content        BLOB    NOT NULL
) STRICT;
`;

/** Rebuilt from the events at any time. A build is a projection's documents, at one version; one of a view serves, one may be built. */
export const VIEWS = `
CREATE TABLE builds (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  nonce      TEXT    NOT NULL,
  view       TEXT    NOT NULL,
  version    INTEGER NOT NULL,
  stage      TEXT    NOT NULL CHECK (stage IN ('building', 'serving')),
  checkpoint TEXT,
  sequence   INTEGER NOT NULL,
  changed_by TEXT,
  oldest     INTEGER NOT NULL,
  UNIQUE (view, stage)
) STRICT;
CREATE TABLE documents (
  build    INTEGER NOT NULL,
  key      TEXT    NOT NULL,
  document TEXT    NOT NULL,
  UNIQUE (build, key)
) STRICT;
CREATE TABLE tags (
  build INTEGER NOT NULL,
  tag   TEXT    NOT NULL,
  key   TEXT    NOT NULL,
  PRIMARY KEY (build, tag, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE changes (
  build           INTEGER NOT NULL,
  sequence        INTEGER NOT NULL,
  key             TEXT    NOT NULL,
  document_before TEXT,
  document_after  TEXT,
  cause           TEXT    NOT NULL,
  UNIQUE (build, sequence)
) STRICT;
CREATE TABLE lease (
  one     INTEGER PRIMARY KEY CHECK (one = 1),
  holder  TEXT    NOT NULL,
  pid     INTEGER NOT NULL,
  host    TEXT    NOT NULL,
  since   TEXT    NOT NULL,
  renewed INTEGER NOT NULL
) STRICT;
`;
