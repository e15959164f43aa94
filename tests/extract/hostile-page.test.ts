/** Pages that mean harm, or are only enormous: nothing runs, nothing hangs, nothing breaks the layout. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { CAPS } from '../../extension/extract/evidence.ts';
import { extractProfile, readPage } from '../../extension/extract/index.ts';
import { Profile } from '../../shared/profile.ts';
import { MAX } from '../../shared/values.ts';

const URL_IN = 'https://www.linkedin.com/in/camille-durand/';
const { DOMParser } = new JSDOM('').window;
const documentOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const person = (fields: object) =>
  `<title>Camille Durand</title>${jsonLd({ '@type': 'ProfilePage', mainEntity: { '@type': 'Person', name: 'Camille Durand', ...fields } })}<h1>Camille Durand</h1>`;

describe('hostile content', () => {
  it('markup in a value stays text', () => {
    const headline = '<img src=x onerror=alert(1)>{{7*7}}';
    const profile = extractProfile(
      documentOf(person({ description: headline.replaceAll('<', '\\u003C') }).replaceAll('\\\\u', '\\u')),
      'https://c.example/',
    );
    expect(profile?.headline).toBe(headline);
  });
  it('values of 100 kB are cut to what the store takes', () => {
    const long = 'Długi '.repeat(20_000);
    const profile = extractProfile(
      documentOf(
        person({ name: long, jobTitle: long, worksFor: long, description: long, homeLocation: long }).replace(
          '<title>Camille Durand',
          `<title>${long}`,
        ),
      ),
      'https://c.example/',
    );
    expect(Profile.safeParse(profile).success).toBe(true);
    expect(profile?.name.length).toBeGreaterThan(MAX.name - 10);
    expect(profile?.headline?.length).toBeGreaterThan(MAX.line - 10);
  });
  it('a cut never leaves half a character', () => {
    const profile = extractProfile(
      documentOf(person({ description: `a${'😀'.repeat(400)}` })),
      'https://c.example/',
    );
    expect(profile?.headline?.isWellFormed()).toBe(true);
    expect(profile?.headline?.length).toBeLessThanOrEqual(MAX.line);
  });
  it('half characters already in the page are mended', () => {
    const profile = extractProfile(
      documentOf(person({ description: 'Baker \ud83d of bread' })),
      'https://c.example/',
    );
    expect(profile?.headline?.isWellFormed()).toBe(true);
  });
  it('turned and hidden characters are taken out', () => {
    const profile = extractProfile(
      documentOf(person({ description: 'Safe\u202e gnitirw \u2067here\u200b\u00ad' })),
      'https://c.example/',
    );
    expect(profile?.headline).toBe('Safe gnitirw here');
  });
  it('mail addresses and phone numbers written into a headline are not taken', () => {
    const description = 'Baker in Porto, write to camille.d@forno.example or call +351 22 000 00 00';
    const profile = extractProfile(documentOf(person({ description })), 'https://c.example/');
    expect(profile?.headline).toBe('Baker in Porto, write to or call');
  });
  it('keys that reach for prototypes reach nothing', () => {
    const block =
      '{"@type":"ProfilePage","__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},"mainEntity":{"@type":"Person","name":"Camille Durand","__proto__":{"jobTitle":"Intruder","polluted":"yes"},"jobTitle":{"name":"Baker","__proto__":{"polluted":"yes"}}}}';
    const profile = extractProfile(
      documentOf(`<h1>Camille Durand</h1>${jsonLd(block)}`),
      'https://c.example/',
    );
    expect(profile).toMatchObject({ name: 'Camille Durand', role: 'Baker' });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
  it('what a prototype holds is not read as said by the page', () => {
    Object.defineProperty(Object.prototype, 'jobTitle', { value: 'Intruder', configurable: true });
    try {
      expect(extractProfile(documentOf(person({})), 'https://c.example/')?.role).toBeNull();
    } finally {
      Reflect.deleteProperty(Object.prototype, 'jobTitle');
    }
  });
  it('a broken block does not hide the next one', () => {
    const html = `${jsonLd('{"@type":"Person",')}${jsonLd('null')}${jsonLd('[[[[]]]]')}${person({ jobTitle: 'Baker' })}`;
    expect(extractProfile(documentOf(html), 'https://c.example/')?.role).toBe('Baker');
  });
  it('things that refer to themselves do not loop', () => {
    const html = jsonLd({
      '@graph': [
        { '@type': 'ProfilePage', '@id': '#a', mainEntity: { '@id': '#a' } },
        {
          '@type': 'Person',
          '@id': '#p',
          name: 'Camille Durand',
          worksFor: { '@id': '#p' },
          address: { '@id': '#p' },
        },
      ],
    });
    expect(() =>
      extractProfile(documentOf(`${html}<h1>Camille Durand</h1>`), 'https://c.example/'),
    ).not.toThrow();
  });
  it('links that are no web addresses are left out', () => {
    const profile = extractProfile(
      documentOf(
        person({
          sameAs: [
            'javascript:alert(1)',
            'data:text/html,x',
            'mailto:c@c.example',
            'tel:+33',
            '//[',
            'https://ok.example/',
          ],
        }),
      ),
      'https://c.example/',
    );
    expect(profile?.links).toEqual(['https://ok.example/']);
  });
});

describe('enormous pages', () => {
  const page = `<title>Camille Durand | LinkedIn</title><main><section><h1>Camille Durand</h1><div class="text-body-medium">Baker</div></section>${'<div><span class="h-card"><i>x</i></span></div>'.repeat(5000)}</main>`;
  const patient = { now: () => 0, budgetMs: 1 };

  it('are read as well as small ones', () => {
    expect(extractProfile(documentOf(page), URL_IN, patient)).toMatchObject({
      name: 'Camille Durand',
      headline: 'Baker',
    });
  });
  it('stop at the time limit with what was read until then', () => {
    let time = 0;
    // The clock jumps past the limit after the first few looks at it: the site's reader has spoken, others have not.
    const looks = { now: () => (time += time > 8 ? 5000 : 1), budgetMs: 2000 };
    const { profiles, cutShort } = readPage(documentOf(page), URL_IN, looks);
    expect(cutShort).toBe(true);
    expect(profiles[0]?.name).toBe('Camille Durand');
  });
  it('give nothing when there was no time at all', () => {
    let time = 0;
    expect(readPage(documentOf(page), URL_IN, { now: () => (time += 9000), budgetMs: 2000 })).toEqual({
      profiles: [],
      cutShort: true,
    });
  });
  it('may nest without end', () => {
    const deep = `<title>Camille Durand | LinkedIn</title><main>${'<div>'.repeat(2000)}<h1>Camille Durand</h1><p>Baker</p>`;
    expect(extractProfile(documentOf(deep), URL_IN, patient)?.name).toBe('Camille Durand');
  });
});

describe('whatever a page holds', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      'Camille Durand',
      'Baker at Forno',
      '\u202e',
      '{{',
      '<b>',
      ' · ',
      '2nd',
      '(elle)',
      'a'.repeat(900),
    ),
  );
  const escaped = text.map((value) =>
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
  );
  const field = fc.constantFrom(
    'name',
    'jobTitle',
    'worksFor',
    'description',
    'homeLocation',
    'sameAs',
    'address',
    'givenName',
    '__proto__',
    'performerIn',
    'mainEntity',
  );
  const value = fc.oneof(
    text,
    fc.constant(null),
    fc.integer(),
    fc.array(text, { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('@type', 'name', '@id', 'address'), text, { maxKeys: 3 }),
  );
  const block = fc
    .dictionary(field, value, { maxKeys: 6 })
    .map((fields) =>
      jsonLd(
        JSON.stringify({ '@type': 'ProfilePage', mainEntity: { '@type': 'Person', ...fields } }).replaceAll(
          '<',
          '\\u003C',
        ),
      ),
    );
  const tag = fc
    .tuple(
      fc.constantFrom('h1', 'h2', 'p', 'span', 'section', 'main', 'li', 'button', 'title'),
      fc.constantFrom(
        '',
        'class="h-card p-name"',
        'class="p-org"',
        'itemscope itemtype="https://schema.org/Person"',
        'itemprop="name"',
        'id="experience"',
        'rel="me"',
      ),
      escaped,
    )
    .map(([name, attribute, inner]) => `<${name} ${attribute}>${inner}</${name}>`);
  const link = escaped.map((href) => `<a rel="me" class="u-url" href="${href}">${href}</a>`);
  const meta = fc
    .tuple(
      fc.constantFrom('og:type', 'og:title', 'profile:first_name', 'profile:last_name', 'author'),
      fc.oneof(escaped, fc.constant('profile')),
    )
    .map(([name, content]) => `<meta property="${name}" content="${content}">`);
  const html = fc
    .array(fc.oneof(block, tag, link, meta, fc.constant('</section>'), fc.constant('<section>')), {
      maxLength: 14,
    })
    .map((parts) => `<title>Camille Durand</title><h1>Camille Durand</h1>${parts.join('')}`);
  const url = fc.constantFrom(
    URL_IN,
    'https://c.example/people/camille-durand',
    'https://github.com/camille',
    'https://x.com/camille',
    'https://camille-durand.example/',
  );

  it('a profile made from it is one the store accepts, and can be sent between the parts of the extension', () => {
    let profiles = 0;
    fc.assert(
      fc.property(html, url, (source, address) => {
        const profile = extractProfile(documentOf(source), address);
        if (profile === null) return;
        profiles += 1;
        expect(Profile.safeParse(profile).error).toBeUndefined();
        expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
      }),
      { numRuns: 400 },
    );
    expect(profiles).toBeGreaterThan(50);
  });
});

describe('the caps', () => {
  it('are those of the stored profile', () => expect(CAPS).toEqual(MAX));
});
