/** The frame of every page the server shows to the mentee: one column, light or dark, nothing from anybody else. */
import { html } from 'hono/html';
import { type Language, wordsIn } from './language.ts';

export type Html = ReturnType<typeof html>;

/** What belongs into the head of one page only, and into its body. */
export interface Page {
  language: Language;
  /** Also the heading of the tab. */
  title: string;
  head?: Html;
  body: Html;
}

/** The whole page. Its style is `/pages.css`; a page with a script brings its own in `head`. */
export function page({ language, title, head, body }: Page): Html {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title} · ${wordsIn(language).product}</title>
<link rel="stylesheet" href="/pages.css">
${head ?? ''}
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

/** The colours are those of `extension/ui/tokens.css`. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#faf8f4, #16191f);
  --card: light-dark(#ffffff, #1e222a);
  --ink: light-dark(#1f2430, #eceae4);
  --soft: light-dark(#596072, #a9afbd);
  --line: light-dark(#e6e2d9, #323844);
  --bridge: light-dark(#24525b, #8cc3cb);
  --bridge-strong: light-dark(#1a3f47, #a9d6dc);
  --bridge-ink: light-dark(#ffffff, #0e2328);
  --due: light-dark(#a84218, #f0a27d);
  --good: light-dark(#24613f, #8ccfa6);
  font: 1rem/1.5 system-ui, "Segoe UI", Inter, "Noto Sans", sans-serif;
  color: var(--ink);
  background: var(--paper);
}
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; overflow-wrap: anywhere; }
main { max-width: 30rem; margin: 12vh auto 2rem; padding: 0 1.25rem; }
h1 { font-size: 1.4rem; line-height: 1.25; margin: 0 0 1rem; text-wrap: balance; }
p { margin: 0 0 1rem; }
a { color: var(--bridge); }
.soft { color: var(--soft); }
button {
  font: inherit; font-weight: 600; padding: .7rem 1.4rem; min-height: 2.75rem; cursor: pointer;
  color: var(--bridge-ink); background: var(--bridge); border: 1px solid transparent; border-radius: 10px;
}
button:hover { background: var(--bridge-strong); }
button.quiet { color: var(--bridge); background: transparent; border-color: var(--line); }
:focus-visible { outline: 3px solid var(--bridge); outline-offset: 2px; }
`;
