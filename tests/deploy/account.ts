/**
 * A Cloudflare account as `wrangler` 4.155 shows it: its words for what is there and for what is not, taken from its
 * source. It remembers what it was asked.
 */
import type { Ran, Wrangler } from '../../worker/deploy/account.ts';
import type { Surroundings } from '../../worker/deploy/bring.ts';

export class FakeAccount {
  databases: { name: string; uuid: string }[] = [];
  queues: string[] = [];
  /** null until the Worker was deployed. */
  secrets: Record<string, string> | null = null;
  asked: string[] = [];
  /** A command that begins so fails, as if the network did. */
  broken: string | null = null;
  files = new Map<string, unknown>();
  /** What stood in the secrets' file when the Worker was deployed. */
  said: string[] = [];
  #made = 0;

  readonly wrangler: Wrangler = async (args) => {
    const line = args.join(' ');
    this.asked.push(line);
    if (this.broken !== null && line.startsWith(this.broken)) return fails('fetch failed');
    return this.#answer(args);
  };

  get around(): Surroundings {
    return {
      wrangler: this.wrangler,
      writeJson: async (path, value) => {
        this.files.set(path, value);
      },
      remove: async (path) => {
        this.files.delete(path);
      },
      newSecret: async (name) => {
        this.#made += 1;
        return `${name} made as number ${this.#made}`;
      },
      say: (sentence) => this.said.push(sentence),
    };
  }

  /** What changed the account, in order. */
  get changes(): string[] {
    return this.asked.filter((line) => !/^(?:whoami|d1 list|queues info|secret list)/.test(line));
  }

  #answer(args: readonly string[]): Ran {
    const [first = '', second = '', third = ''] = args;
    switch (`${first} ${second}`) {
      case 'd1 list':
        return works(JSON.stringify(this.databases));
      case 'd1 create':
        this.databases.push({ name: third, uuid: `id-of-${third}` });
        return works();
      case 'd1 migrations':
        return works();
      case 'queues info':
        return this.queues.includes(third) ? works() : fails(`Queue "${third}" does not exist. Create it.`);
      case 'queues create':
        this.queues.push(third);
        return works();
      case 'secret list':
        return this.secrets === null
          ? fails(`Worker "${args[3]}" not found.`)
          : works(JSON.stringify(Object.keys(this.secrets).map((name) => ({ name, type: 'secret_text' }))));
    }
    return first === 'deploy' ? this.#deploy(args) : fails(`unknown command ${args.join(' ')}`);
  }

  #deploy(args: readonly string[]): Ran {
    const file = args[args.indexOf('--secrets-file') + 1] ?? '';
    const fresh = args.includes('--secrets-file') ? (this.files.get(file) as Record<string, string>) : {};
    this.secrets = { ...this.secrets, ...fresh };
    return works();
  }
}

const works = (output = ''): Ran => ({ isOk: true, output });
const fails = (output: string): Ran => ({ isOk: false, output });
