-- How reminders reach the mentee, and what each way has still to tell her.

CREATE TABLE channels (
  vault TEXT NOT NULL,
  -- `email`, `calendar`, or the id of a browser that rings.
  id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('email', 'calendar', 'push')),
  language TEXT NOT NULL CHECK (language IN ('en', 'fr')),
  -- Where links lead: the address of this server when the channel was switched on.
  origin TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  -- From then on it is used.
  confirmed_at INTEGER,
  -- An e-mail address, or a push subscription as JSON.
  address TEXT,
  -- Of a calendar's address, of a ring's secret.
  secret_hash TEXT,
  -- Of what confirms it (a code, an invitation), until when, and how often it was tried.
  code_hash TEXT,
  expires_at INTEGER,
  tries INTEGER NOT NULL DEFAULT 0,
  -- The ids of the reminders it has yet to tell.
  waiting TEXT NOT NULL DEFAULT '[]',
  -- When the cron is to hand it on; null where nothing waits.
  deliver_at INTEGER,
  -- Not before: ten minutes after the last message, the end of a pause after a failure, or of the lease of a delivery.
  ready_at INTEGER NOT NULL DEFAULT 0,
  -- Failures in a row, and deliveries begun whose end is not known.
  failures INTEGER NOT NULL DEFAULT 0,
  begun INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (vault, id)
) WITHOUT ROWID;
CREATE INDEX channels_to_deliver ON channels (deliver_at, vault, id) WHERE deliver_at IS NOT NULL;
-- What nobody confirmed is an address somebody typed: it goes after a day.
CREATE INDEX channels_never_confirmed ON channels (expires_at) WHERE confirmed_at IS NULL;
CREATE UNIQUE INDEX channels_by_secret ON channels (secret_hash) WHERE secret_hash IS NOT NULL;

-- What could not be delivered, and why. Kept for ninety days.
CREATE TABLE dead_letters (
  vault TEXT NOT NULL,
  channel TEXT NOT NULL,
  at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  -- The ids of the reminders.
  reminders TEXT NOT NULL,
  PRIMARY KEY (vault, channel, at)
) WITHOUT ROWID;
CREATE INDEX dead_letters_by_age ON dead_letters (at);

-- How many codes were mailed for one address or one vault in a day. On the first shard only.
CREATE TABLE code_mails (
  -- A hash: an address stands in here for a day, whoever typed it.
  subject TEXT PRIMARY KEY,
  since INTEGER NOT NULL,
  mails INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX code_mails_by_age ON code_mails (since);
