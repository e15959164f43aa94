/** What the owner of a server may choose, as it stands in `own-server.json`. No id and no secret is in it. */
import { z } from 'zod/mini';

const name = z.string().check(z.regex(/^[a-z0-9](?:[a-z0-9-]{0,48}[a-z0-9])?$/));

export const Settings = z.strictObject({
  /** The Worker's name, and the beginning of the names of its databases and queues. */
  name: z._default(name, 'passerelle'),
  /** How many databases. They only grow: a vault stays where it was opened. */
  shards: z._default(z.int().check(z.minimum(1), z.maximum(1_000)), 1),
  /** Databases that take no new vaults, by number. */
  closedShards: z._default(z.array(z.int().check(z.minimum(0))), []),
  /** Where new databases are to lie for good: `eu` keeps them in the European Union. */
  jurisdiction: z.optional(z.enum(['eu', 'us'])),
  /** An own domain that Cloudflare serves, in place of the `workers.dev` address. */
  domain: z.optional(z.hostname()),
  /** Whom mails are from. Without it no mail is sent, and nothing of mail is bound. */
  mailFrom: z.optional(z.email()),
  /** A provider that takes mails over HTTP, in place of Cloudflare; its token is the secret `MAIL_TOKEN`. */
  mailUrl: z.optional(z.url({ protocol: /^https$/ })),
});
export type Settings = z.infer<typeof Settings>;
