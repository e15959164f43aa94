-- The same on every shard. WITHOUT ROWID stores a row once, in its primary key: one write less for each.

CREATE TABLE vaults (
  id TEXT PRIMARY KEY,
  join_hash TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  -- Grows by the length of what is pushed, so that a page of a pull can be cut by its size.
  cursor INTEGER NOT NULL DEFAULT 0,
  records INTEGER NOT NULL DEFAULT 0,
  bytes INTEGER NOT NULL DEFAULT 0,
  -- In the row, so that one vault may be given more than others. A push beyond them is undone as a whole.
  max_records INTEGER NOT NULL,
  max_bytes INTEGER NOT NULL,
  -- {id: {tokenHash, name, createdAt, seenAt}}: a few, always needed together with the row, so that to know a device
  -- and to know that nothing is new takes one row.
  devices TEXT NOT NULL DEFAULT '{}',
  CONSTRAINT vault_full CHECK (records <= max_records AND bytes <= max_bytes)
) WITHOUT ROWID;

CREATE TABLE records (
  vault TEXT NOT NULL,
  id TEXT NOT NULL,
  rev INTEGER NOT NULL,
  position INTEGER NOT NULL,
  sealed TEXT NOT NULL,
  PRIMARY KEY (vault, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX records_in_order ON records (vault, position);

CREATE TABLE reminders (
  vault TEXT NOT NULL,
  id TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  title TEXT,
  rung_at INTEGER,
  PRIMARY KEY (vault, id)
) WITHOUT ROWID;
-- Only what has yet to ring is in it, so that looking for what is due reads nothing else.
CREATE INDEX reminders_to_ring ON reminders (due_at) WHERE rung_at IS NULL;
