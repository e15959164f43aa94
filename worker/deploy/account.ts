/** The account as `wrangler` shows it and changes it. `wrangler` itself is an argument: a test records what it is asked. */
import { z } from 'zod/mini';
import type { Found, Step } from './plan.ts';

export interface Ran {
  isOk: boolean;
  output: string;
}

/** Runs `wrangler` with these arguments. What it may ask the owner, it asks only where `isShown`. */
export type Wrangler = (args: readonly string[], options?: { isShown?: boolean }) => Promise<Ran>;

const Who = z.looseObject({
  accounts: z._default(z.array(z.looseObject({ id: z.string(), name: z.string() })), []),
});
const Databases = z.array(z.looseObject({ name: z.string(), uuid: z.string() }));
const Secrets = z.array(z.looseObject({ name: z.string() }));

/**
 * Why nothing can be done; null where it can.
 * @param chosenAccount the id in CLOUDFLARE_ACCOUNT_ID, if any
 */
export async function objectionOf(
  wrangler: Wrangler,
  chosenAccount: string | undefined,
): Promise<string | null> {
  const who = await wrangler(['whoami', '--json']);
  if (!who.isOk) return 'Log in first: npx wrangler login';
  const { accounts } = Who.parse(JSON.parse(who.output));
  if (accounts.length <= 1 || chosenAccount) return null;
  const names = accounts.map(({ id, name }) => `  ${id}  ${name}`).join('\n');
  return `Several accounts are yours. Set CLOUDFLARE_ACCOUNT_ID to the one to use:\n${names}`;
}

/** Looks up what is there. Throws where the account does not answer: a failure must not look like an empty account. */
export async function look(wrangler: Wrangler, worker: string, queues: readonly string[]): Promise<Found> {
  const there: string[] = [];
  for (const queue of queues) if (await hasQueue(wrangler, queue)) there.push(queue);
  return {
    databases: await databasesOf(wrangler),
    queues: there,
    secrets: await secretsOf(wrangler, worker),
  };
}

export async function databasesOf(wrangler: Wrangler): Promise<Found['databases']> {
  const list = checked(await wrangler(['d1', 'list', '--json']));
  return Databases.parse(JSON.parse(list)).map(({ name, uuid }) => ({ name, id: uuid }));
}

async function hasQueue(wrangler: Wrangler, name: string): Promise<boolean> {
  const info = await wrangler(['queues', 'info', name]);
  if (info.isOk) return true;
  if (info.output.includes(`Queue "${name}" does not exist`)) return false;
  throw new Error(info.output);
}

async function secretsOf(wrangler: Wrangler, worker: string): Promise<string[]> {
  const list = await wrangler(['secret', 'list', '--name', worker]);
  if (!list.isOk && list.output.includes(`Worker "${worker}" not found`)) return [];
  return Secrets.parse(JSON.parse(checked(list))).map(({ name }) => name);
}

/** What `wrangler` is asked for a step; null for one that is done here. The files are named by whoever writes them. */
export function commandOf(step: Step, config: string, secretsFile: string): string[] | null {
  switch (step.act) {
    case 'create-database':
      return ['d1', 'create', step.name, ...(step.jurisdiction ? ['--jurisdiction', step.jurisdiction] : [])];
    case 'create-queue':
      return ['queues', 'create', step.name];
    case 'write-config':
      return null;
    case 'migrate':
      return ['d1', 'migrations', 'apply', step.binding, '--remote', '--config', config];
    case 'deploy': {
      const secrets = step.secrets.length > 0 ? ['--secrets-file', secretsFile] : [];
      return ['deploy', '--config', config, ...secrets];
    }
  }
}

export function checked({ isOk, output }: Ran): string {
  if (!isOk) throw new Error(output);
  return output;
}
