/**
 * `npm run anonymise -- page.html --url URL > tests/extract/pages/<site>--<case>.html`: a saved page with invented
 * words in place of its own.
 */
import { anonymised } from './anonymised.ts';
import { pageArgument } from './page-argument.ts';

const page = pageArgument(process.argv.slice(2), 'anonymise');
if (typeof page === 'string') {
  console.error(page);
  process.exitCode = 2;
} else {
  const { html, url } = anonymised(page.html, page.url);
  console.log(html);
  console.error(`Address for the .json: ${url}`);
  console.error('Read it through before you keep it: no line may say anything of a real person.');
}
