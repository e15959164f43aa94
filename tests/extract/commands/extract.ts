/** `npm run extract -- page.html --url URL [--explain]`: what is read of a saved page, and why. */
import { pageArgument } from './page-argument.ts';
import { evidenceInHtml, readHtml } from './read-html.ts';

const page = pageArgument(process.argv.slice(2), 'extract');
if (typeof page === 'string') {
  console.error(page);
  process.exitCode = 2;
} else {
  const { profiles } = readHtml(page.html, page.url);
  if (profiles.length === 0) console.log('nobody');
  for (const profile of profiles) console.log(JSON.stringify(profile, null, 2));
  if (page.explain) {
    const byField = Map.groupBy(evidenceInHtml(page.html, page.url), ({ field }) => field);
    for (const [field, found] of byField) {
      console.log(`\n${field}`);
      for (const { weight, reader, place, value, url } of found)
        console.log(
          `  ${String(weight).padStart(3)}  ${reader}, ${place}: ${value}${url ? ` <${url}>` : ''}`,
        );
    }
  }
}
