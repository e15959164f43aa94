/** The page a mentee opens on her phone to be rung there: one part for each state it can be in, shown by its script. */
import { html } from 'hono/html';
import { type Language, wordsIn } from '../pages/language.ts';
import { type Html, page } from '../pages/layout.ts';
import type { Words } from '../pages/words.ts';

/** The whole page. `key` is what browsers subscribe for; null where this server has none. */
export function ringPage(language: Language, key: string | null): Html {
  const words = wordsIn(language);
  const { ring } = words;
  const other: Language = language === 'fr' ? 'en' : 'fr';
  return page({
    language,
    title: ring.title,
    head: html`
<meta name="theme-color" content="#24525b">
<link rel="stylesheet" href="/ring/page.css">
<link rel="manifest" href="/ring/app.webmanifest?lang=${language}">
<link rel="icon" href="/ring/icon-192.png">
<link rel="apple-touch-icon" href="/ring/icon-192.png">
<script type="module" src="/ring/page.js"></script>`,
    body: html`
<p class="brand"><img src="/ring/icon-192.png" alt="" width="32" height="32">${words.product}</p>
<h1>${ring.title}</h1>
<div id="ring" role="status" data-key="${key ?? ''}">
${parts(words)}
<noscript><p>${ring.noScript}</p></noscript>
</div>
<p class="soft"><a href="/ring?lang=${other}" hreflang="${other}" lang="${other}">${ring.otherLanguage}</a></p>`,
  });
}

function parts({ answer, mail, ring }: Words): Html {
  const again = html`<button type="button" data-do="again">${ring.tryAgain}</button>`;
  return html`
${part('invited', ring.invited, html`<button type="button" data-do="on">${ring.switchOn}</button>`)}
${part('asking', ring.asking)}
${part('on', ring.on, html`<button type="button" class="quiet" data-do="off">${ring.switchOff}</button>`)}
${part('off', ring.off)}
${part(
  'uninvited',
  ring.uninvited,
  html`<form><label for="link">${ring.paste}</label><input id="link" name="link" type="url" inputmode="url" autocomplete="off" required>
<button>${ring.goOn}</button></form>`,
)}
${part('blocked', ring.blocked)}
${part('expired', ring.expired)}
${part('unsupported', ring.unsupported)}
${part('install', ring.install)}
${part('unavailable', ring.unavailable)}
${part('offline', ring.offline, again)}
${part('failed', ring.failed, again)}
${part('due', ring.due, html`<ul id="due"></ul>`)}
<template>
<li><p class="title"></p>
<button type="button" data-act="done">${mail.done}</button>
<button type="button" class="quiet" data-act="snooze">${mail.snooze(1)}</button>
<p data-said="done" hidden>${answer.doneNow}</p>
<p data-said="snooze" hidden>${answer.snoozedNow(1)}</p>
<p data-said="refused" hidden>${answer.spent}</p>
<p data-said="offline" hidden>${ring.offline}</p>
<p data-said="failed" hidden>${ring.failed}</p>
</li>
</template>`;
}

/** Hidden until the script has found out; focused when it appears because something was pressed. */
function part(state: string, said: string, more: Html | '' = ''): Html {
  return html`<section data-when="${state}" tabindex="-1" hidden><p>${said}</p>${more}</section>`;
}

export const RING_STYLE = `
.brand { display: flex; align-items: center; gap: .6rem; font-weight: 700; }
.brand img { border-radius: 8px; }
section:focus { outline: none; }
[data-when="on"] > p::before {
  content: ""; display: inline-block; inline-size: .6rem; block-size: .6rem; margin-inline-end: .5rem;
  border-radius: 50%; background: var(--good);
}
label { display: block; margin-block-end: .25rem; }
input {
  font: inherit; inline-size: 100%; min-block-size: 2.75rem; padding: .5rem .75rem; margin-block-end: .75rem;
  color: inherit; background: var(--card); border: 1px solid var(--soft); border-radius: 10px;
}
ul { list-style: none; margin: 0; padding: 0; }
li { padding-block: 1rem; border-block-start: 1px solid var(--line); }
li p { margin-block: 0 .75rem; }
li button { margin: 0 .25rem .5rem 0; }
.title { font-weight: 600; }
[hidden] { display: none !important; }
main > p.soft { margin-block-start: 2.5rem; }
`;

/** What an installed page is called and looks like. */
export function ringManifest(language: Language): object {
  const { product, ring } = wordsIn(language);
  const icon = { src: '/ring/icon-192.png', sizes: '192x192', type: 'image/png' };
  const large = { src: '/ring/icon-512.png', sizes: '512x512', type: 'image/png' };
  return {
    id: '/ring',
    name: `${product}: ${ring.title}`,
    short_name: product,
    lang: language,
    scope: '/ring',
    display: 'standalone',
    background_color: '#faf8f4',
    theme_color: '#24525b',
    // No start_url: the address it was installed from, and with it the invitation, is where it opens. On iPhone the
    // installed page shares no storage with the browser's, and the invitation would be lost.
    icons: [icon, large, { ...large, purpose: 'maskable' }],
  };
}
