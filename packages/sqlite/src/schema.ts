/** "acta" in ASCII: what tells an events file from any other SQLite file. */
export const EVENTS_APPLICATION = 0x61637461;
/** "actp". */
export const PRIVATE_APPLICATION = 0x61637470;
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
