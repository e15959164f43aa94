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
  -- [{id, kind, at, until}]: what was answered in a mail or on the ring page and no device has taken up yet, told with
  -- every pull, for which this row is read anyway.
  answers TEXT NOT NULL DEFAULT '[]',
  -- When to see whether anybody still uses it: two years after a device last came, to the day.
  look_at INTEGER NOT NULL,
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
  minutes INTEGER NOT NULL DEFAULT 15,
  title TEXT,
  -- In the calendar only.
  is_quiet INTEGER NOT NULL DEFAULT 0,
  -- Grows with every change, as calendars ask for it.
  sequence INTEGER NOT NULL DEFAULT 0,
  changed_at INTEGER NOT NULL,
  -- When the cron is to hand it on. Null where nothing is to be done: it is quiet, it has rung, or the vault has no
  -- channel that rings.
  ring_at INTEGER,
  -- When it was handed to the channels.
  rung_at INTEGER,
  PRIMARY KEY (vault, id)
) WITHOUT ROWID;
-- Only what has yet to ring is in it, so that looking for what is due reads nothing else.
CREATE INDEX reminders_to_ring ON reminders (ring_at, vault, id) WHERE ring_at IS NOT NULL;

-- The vaults nobody has used for longest come first. Written once a day and device at most.
CREATE INDEX vaults_to_look_at ON vaults (look_at);
