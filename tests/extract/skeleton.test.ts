/** A page without its words: nothing that was written survives, and what it is made of can still be seen. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../extension/extract/index.ts';
import { MAX_SKELETON, skeletonOf } from '../../extension/extract/skeleton.ts';
import { keyOf } from '../../extension/extract/skeleton-noise.ts';
import { ELEMENTS, PATH_PARTS, STRUCTURE } from '../../extension/extract/skeleton-words.ts';
import { UNHURRIED } from './commands/read-html.ts';
import { recordedPages } from './recorded.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const wordsOf = (text: string) => new Set((text.match(WORD) ?? []).map(keyOf));
const parser = new new JSDOM().window.DOMParser();
const open = (html: string) => parser.parseFromString(html, 'text/html');
const skeleton = (html: string, url = 'https://somewhere.example/people/x') => skeletonOf(open(html), url);

/** Words of markup, and what the skeleton itself is written in. */
const OWN = wordsOf(
  [
    ...STRUCTURE,
    ...ELEMENTS,
    ...PATH_PARTS,
    'another other example https schema cut amp lt gt quot u003c',
  ].join(' '),
);

/** What somebody's page may say: any letters and digits, longer than two, and no word of markup. */
const said = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...'abdeimnorstuvz'), minLength: 3, maxLength: 9 }),
    fc.string({ unit: fc.constantFrom(...'éüşžабвгдαβγمنسת山川かカ가क'), minLength: 3, maxLength: 6 }),
    fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 3, maxLength: 9 }),
  )
  .filter((word) => !OWN.has(keyOf(word)));

/** One word in every place a page has. */
const pageOf = (w: readonly string[]) => {
  const at = (place: number) => w[place % w.length] ?? '';
  return `<!doctype html><html lang="${at(0)}" class="${at(1)}"><head><title>${at(2)} | ${at(3)}</title><base href="https://${at(4)}.example/">
    <meta name="${at(5)}" content="${at(6)} ${at(7)}"><meta property="og:url" content="https://${at(8)}.example/${at(9)}?${at(10)}=${at(11)}#${at(12)}">
    <link rel="canonical ${at(13)}" href="/in/${at(14)}/${at(15)}"><style>.${at(16)}{}</style><script>const ${at(17)} = 1</script>
    <script type="application/ld+json">{"@type":"${at(18)}","${at(19)}":"${at(20)}","name":["${at(21)}",{"url":"https://x.example/${at(22)}","n":123456}]}</script>
    <script type="application/ld+json">{"broken": ${at(23)} "${at(24)}",}</script></head>
    <body id="${at(25)}" data-${'x'}="${at(26)}" data-testid="${at(27)}" onclick="${at(28)}()" style="--a:${at(29)}"><!-- ${at(30)} -->
    <h1 aria-label="${at(31)}" title="${at(32)}" itemprop="${at(33)}" itemtype="https://schema.org/${at(34)}">${at(35)}-${at(36)} ${at(37).toUpperCase()}</h1>
    <a href="mailto:${at(38)}@${at(39)}.example" resource="${at(40)}">${at(41)}</a><a href="tel:${at(42)}">x</a><a href="javascript:${at(43)}">x</a>
    <img alt="${at(44)}" src="${at(45)}.jpg" srcset="${at(46)}.jpg 2x"><input name="${at(47)}" value="${at(48)}" placeholder="${at(49)}"><textarea>${at(50)}</textarea>
    <noscript>${at(51)}</noscript><template>${at(52)}</template><svg><title>${at(53)}</title></svg><iframe src="https://${at(54)}.example/"></iframe>
    <x-${'y'} class="by-${at(55)} ${at(56)}Card">${at(57)}</x-${'y'}><select><option>${at(58)}</option></select><p class="top-${at(59)}__card">${at(60)}</p></body></html>`;
};

describe('the skeleton of a page', () => {
  it('holds no word of more than two letters that the page held, wherever it stood', () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 61 }), said, (words, slug) => {
        const shown = wordsOf(skeleton(pageOf(words), `https://${words[0]}.example/in/${slug}/?${words[0]}`));
        expect([...words, slug].filter((word) => shown.has(keyOf(word)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives a word the same noise each time, in its own case, length and script', () => {
    const shown = new JSDOM(skeleton('<h1>Élise MARTIN</h1><p>martin élise, 山田 花子, مريم, 2019</p>'))
      .window.document;
    const [given = '', family = ''] = shown.querySelector('h1')?.textContent.trim().split(' ') ?? [];
    const line = shown.querySelector('p')?.textContent.trim() ?? '';
    expect([given.length, family.length]).toEqual([5, 6]);
    expect(given).toMatch(/^[A-Z][a-z]+$/);
    expect(family).toMatch(/^[A-Z]+$/);
    expect(line.startsWith(`${family.toLowerCase()} ${given.toLowerCase()}, `)).toBe(true);
    expect(line).toMatch(/, \p{Script=Han}{2} \p{Script=Han}{2}, \p{Script=Arabic}{4}, \d{4}$/u);
  });

  it('keeps elements, roles, marks and kinds, and of addresses the pattern', () => {
    const shown = skeleton(
      '<main role="main" class="top-card-layout__title ada-lovelace"><h1 itemprop="name">Ada</h1><a rel="me" href="/in/ada/overlay/contact-info/?x=1">x</a><a href="https://www.elsewhere.example/ada">x</a></main>',
    );
    expect(shown).toMatch(/<main class="top-card-layout__title \w{3}-\w{8}" role="main">/);
    expect(shown).toContain('<h1 itemprop="name">');
    expect(shown).toMatch(/<a rel="me" href="\/in\/\w{3}\/overlay\/contact-info\?">/);
    expect(shown).toMatch(/href="https:\/\/other\.example\/\w{3}"/);
    expect(shown).not.toContain('elsewhere');
  });

  it('never grows beyond its size, closes what it opened, and says that it was cut', () => {
    const shown = skeleton(
      `<div><section>${'<p>Émile Ivanov пишет много</p>'.repeat(8_000)}</section></div>`,
    );
    expect(new TextEncoder().encode(shown).length).toBeLessThanOrEqual(MAX_SKELETON);
    expect(shown).toMatch(/<!-- cut -->\n(?:<\/p>\n)?<\/section>\n<\/div>\n<\/body>\n<\/html>$/);
  });

  it('takes a page nested without end, and a form that hides its children behind a control', () => {
    expect(skeleton('<div>'.repeat(1_000)).length).toBeLessThan(MAX_SKELETON);
    const shown = skeleton('<form><input name="firstChild"><input name="localName"><b>Ada Byron</b></form>');
    expect(shown).toMatch(/<form>\n<input.*>\n<input.*>\n<b>\n[A-Z]\w{2} [A-Z]\w{4}\n<\/b>\n<\/form>/);
  });

  it('leaves the page as it was', () => {
    const { document } = new JSDOM('<h1>Ada</h1><script>1</script>').window;
    const before = document.documentElement.outerHTML;
    skeletonOf(document, 'https://x.example/');
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('the skeletons of the recorded pages', () => {
  const pages = recordedPages();
  it('hold no name of theirs', () => {
    for (const { name, html, expected } of pages) {
      const names = wordsOf([expected.profile?.name, ...(expected.several ?? [])].join(' '));
      const shown = wordsOf(skeleton(html, expected.url));
      expect(
        [...names].filter((word) => word.length > 2 && shown.has(word) && !OWN.has(word)),
        name,
      ).toEqual([]);
    }
  });

  it('are still read as somebody where the network shows somebody', () => {
    const shapeOf = (name: string | undefined) => name?.replace(/\p{Lu}/gu, 'A').replace(/\p{L}/gu, 'a');
    const people = pages.filter(({ site, expected }) => site === 'linkedin' && expected.kind === 'person');
    expect(people.length).toBeGreaterThan(15);
    for (const { name, html, expected } of people) {
      const shown = skeleton(html, expected.url);
      const path = /^<!-- linkedin: (\S+) -->/.exec(shown)?.[1] ?? '';
      const { profiles } = readPage(open(shown), new URL(path, expected.url).href, UNHURRIED);
      expect(profiles, name).toHaveLength(1);
      const before = readPage(open(html), expected.url, UNHURRIED).profiles[0]?.name;
      // A mark of distance beside the name ("· 2nd") is noise now, and may stay with it.
      expect(shapeOf(profiles[0]?.name)?.startsWith(shapeOf(before) ?? '-'), name).toBe(true);
    }
  });
});
