/** What the commands are given: a saved page, and the address it was shown under. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

export interface PageArgument {
  html: string;
  url: string;
  explain: boolean;
}

/** The page named on the command line, or a sentence that says how to name one. */
export function pageArgument(args: string[], command: string): PageArgument | string {
  const usage = `npm run ${command} -- page.html --url https://the-address-it-was-shown-under`;
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { url: { type: 'string' }, explain: { type: 'boolean', default: false } },
    });
    const [file] = positionals;
    if (!file || !values.url || !URL.canParse(values.url)) return usage;
    return { html: readFileSync(file, 'utf8'), url: values.url, explain: values.explain };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${usage}`;
  }
}
