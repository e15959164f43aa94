/** What has to be done to bring the server to an account, from what was found there. Pure: nothing is asked or changed. */
import type { Settings } from './settings.ts';

/** What of the account matters: names of what is there. */
export interface Found {
  databases: readonly { name: string; id: string }[];
  queues: readonly string[];
  secrets: readonly string[];
}

export const NOTHING: Found = { databases: [], queues: [], secrets: [] };

interface Consumer {
  readonly queue: string;
  readonly dead_letter_queue?: string | undefined;
}

/** Of `wrangler.toml`: what is different on another account, and whatever else stands there, left as it is. */
export interface BaseConfig {
  readonly [key: string]: unknown;
  readonly name: string;
  readonly vars?: Readonly<Record<string, string>> | undefined;
  readonly send_email?: unknown;
  readonly queues?:
    | {
        readonly producers?: readonly { readonly queue: string }[] | undefined;
        readonly consumers?: readonly Consumer[] | undefined;
      }
    | undefined;
  readonly d1_databases: readonly { readonly migrations_dir: string }[];
}

export type Step =
  | { act: 'create-database'; name: string; jurisdiction: string | null }
  | { act: 'create-queue'; name: string }
  | { act: 'write-config' }
  | { act: 'migrate'; binding: string }
  /** With the secrets that are not there yet; a secret that is there is never written over. */
  | { act: 'deploy'; secrets: readonly string[] };

/** Written over, they would break every link in mails that were sent, and every phone that rings. */
export const GENERATED_SECRETS = ['LINK_SECRET', 'VAPID_KEY'] as const;
export type GeneratedSecret = (typeof GENERATED_SECRETS)[number];

export const bindingOf = (shard: number): string => (shard === 0 ? 'DB' : `DB_${shard}`);

/** The names of the databases, shard 0 first. */
export const databaseNames = ({ name, shards }: Settings): string[] =>
  Array.from({ length: shards }, (_, shard) => `${name}-${shard}`);

/** Why these settings must not be brought to this account; null where they may. */
export function objectionTo(settings: Settings, found: Found): string | null {
  const beyond = found.databases.filter(
    ({ name }) =>
      name.startsWith(`${settings.name}-`) && Number(name.slice(settings.name.length + 1)) >= settings.shards,
  );
  if (beyond.length > 0)
    return `The account has ${beyond.map(({ name }) => name).join(', ')}, and "shards" is ${settings.shards}: the vaults there could not be reached. Raise "shards", or delete these databases yourself.`;
  if (
    settings.closedShards.length > 0 &&
    databaseNames(settings).every((_, at) => settings.closedShards.includes(at))
  )
    return 'All shards are closed: no vault could be opened. Raise "shards" first.';
  return null;
}

/** The steps in their order: what is missing, then the tables, then the program that needs them. */
export function stepsTo(settings: Settings, base: BaseConfig, found: Found): Step[] {
  const databases = databaseNames(settings);
  const isThere = new Set(found.databases.map(({ name }) => name));
  return [
    ...databases
      .filter((name) => !isThere.has(name))
      .map(
        (name) => ({ act: 'create-database', name, jurisdiction: settings.jurisdiction ?? null }) as const,
      ),
    ...queueNames(settings, base)
      .filter((name) => !found.queues.includes(name))
      .map((name) => ({ act: 'create-queue', name }) as const),
    { act: 'write-config' },
    ...databases.map((_, shard) => ({ act: 'migrate', binding: bindingOf(shard) }) as const),
    { act: 'deploy', secrets: GENERATED_SECRETS.filter((name) => !found.secrets.includes(name)) },
  ];
}

/** The queues of `wrangler.toml`, under this server's name: two servers may share an account. */
export function queueNames(settings: Settings, { name, queues }: BaseConfig): string[] {
  const consumed = (queues?.consumers ?? []).flatMap(({ queue, dead_letter_queue: dead }) =>
    dead === undefined ? [queue] : [queue, dead],
  );
  const all = [...(queues?.producers ?? []).map(({ queue }) => queue), ...consumed];
  return [...new Set(all)].map((queue) => renamed(queue, name, settings.name));
}

const renamed = (queue: string, from: string, to: string): string =>
  queue.startsWith(`${from}-`) ? `${to}${queue.slice(from.length)}` : queue;

/** What wrangler is given in place of `wrangler.toml`: the same, with this account's names and ids. */
export function configOf(settings: Settings, base: BaseConfig, found: Found): Record<string, unknown> {
  const idOf = new Map(found.databases.map(({ name, id }) => [name, id]));
  const { send_email: sending, ...rest } = base;
  const own = (queue: string) => renamed(queue, base.name, settings.name);
  const vars = {
    ...base.vars,
    ...(settings.closedShards.length > 0 ? { CLOSED_SHARDS: settings.closedShards.join(',') } : {}),
    ...(settings.mailFrom === undefined ? {} : { MAIL_FROM: settings.mailFrom }),
    ...(settings.mailUrl === undefined ? {} : { MAIL_URL: settings.mailUrl }),
  };
  const usesCloudflareMail = settings.mailFrom !== undefined && settings.mailUrl === undefined;
  return {
    ...rest,
    name: settings.name,
    ...(settings.domain === undefined
      ? { workers_dev: true }
      : { workers_dev: false, routes: [{ pattern: settings.domain, custom_domain: true }] }),
    vars,
    ...(sending !== undefined && usesCloudflareMail ? { send_email: sending } : {}),
    d1_databases: databaseNames(settings).map((name, shard) => ({
      ...base.d1_databases[0],
      binding: bindingOf(shard),
      database_name: name,
      database_id: idOf.get(name),
    })),
    ...(base.queues && {
      queues: {
        producers: (base.queues.producers ?? []).map((each) => ({ ...each, queue: own(each.queue) })),
        consumers: (base.queues.consumers ?? []).map((each) => ({
          ...each,
          queue: own(each.queue),
          ...(each.dead_letter_queue === undefined ? {} : { dead_letter_queue: own(each.dead_letter_queue) }),
        })),
      },
    }),
  };
}
