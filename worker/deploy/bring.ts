/** Brings the server to an account: looks, plans, then does the steps one by one, saying each. Repeating it is harmless. */
import { checked, commandOf, databasesOf, look, type Wrangler } from './account.ts';
import {
  type BaseConfig,
  configOf,
  type Found,
  GENERATED_SECRETS,
  type GeneratedSecret,
  NOTHING,
  objectionTo,
  queueNames,
  type Step,
  stepsTo,
} from './plan.ts';
import type { Settings } from './settings.ts';

export interface Surroundings {
  wrangler: Wrangler;
  /** Writes a file that only its owner may read. */
  writeJson(path: string, value: unknown): Promise<void>;
  remove(path: string): Promise<void>;
  newSecret(name: GeneratedSecret): Promise<string>;
  say(line: string): void;
}

/** Beside `wrangler.toml`, because its paths are relative; git ignores both. */
export const OWN_CONFIG = 'wrangler.own.json';
export const SECRETS_FILE = '.wrangler/new-secrets.json';

/** Does what is missing. Throws, with what `wrangler` said, at the first step that fails; what was done stays done. */
export async function bringServer(settings: Settings, base: BaseConfig, around: Surroundings): Promise<void> {
  const found = await look(around.wrangler, settings.name, queueNames(settings, base));
  const objection = objectionTo(settings, found);
  if (objection !== null) throw new Error(objection);
  for (const step of stepsTo(settings, base, found)) {
    around.say(sentenceOf(step));
    if (step.act === 'write-config') await writeConfig(settings, base, around);
    else await run(step, around);
  }
}

async function writeConfig(settings: Settings, base: BaseConfig, around: Surroundings): Promise<void> {
  const databases = await databasesOf(around.wrangler);
  const found: Found = { ...NOTHING, databases };
  await around.writeJson(OWN_CONFIG, configOf(settings, base, found));
}

async function run(step: Step, { wrangler, writeJson, remove, newSecret }: Surroundings): Promise<void> {
  const command = commandOf(step, OWN_CONFIG, SECRETS_FILE);
  if (command === null) return;
  if (step.act !== 'deploy') {
    checked(await wrangler(command));
    return;
  }
  const secrets: Record<string, string> = {};
  for (const name of GENERATED_SECRETS)
    if (step.secrets.includes(name)) secrets[name] = await newSecret(name);
  await writeJson(SECRETS_FILE, secrets);
  try {
    // Shown, because it may ask: a new account has yet to choose its workers.dev name.
    checked(await wrangler(command, { isShown: true }));
  } finally {
    await remove(SECRETS_FILE);
  }
}

/** What would be done on an account where nothing is there yet, with the command of each step. */
export function rehearsalOf(settings: Settings, base: BaseConfig): string[] {
  return stepsTo(settings, base, NOTHING).flatMap((step, at) => {
    const command = commandOf(step, OWN_CONFIG, SECRETS_FILE);
    const line = `${at + 1}. ${sentenceOf(step)}`;
    return command === null ? [line] : [line, `   wrangler ${command.join(' ')}`];
  });
}

function sentenceOf(step: Step): string {
  switch (step.act) {
    case 'create-database':
      return `Create the database ${step.name}, which is not there yet.`;
    case 'create-queue':
      return `Create the queue ${step.name}, which is not there yet.`;
    case 'write-config':
      return `Write ${OWN_CONFIG}: wrangler.toml with the names and ids of this account.`;
    case 'migrate':
      return `Apply to ${step.binding} the migrations it lacks.`;
    case 'deploy':
      return step.secrets.length > 0
        ? `Deploy the Worker, with the secrets it lacks: ${step.secrets.join(', ')}.`
        : 'Deploy the Worker. Its secrets are there and stay as they are.';
  }
}
