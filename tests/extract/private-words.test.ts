/** What must not be read, whoever shows it: the promise, in the four languages. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractProfile } from '../../extension/extract/index.ts';
import { isPrivate } from '../../extension/extract/private-words.ts';

const NOT_READ: Record<string, string[]> = {
  age: [
    '43 years old',
    'Née le 3 mai 1980',
    'Geboren 1980 in Bern',
    'Nacida en 1980',
    'Happy 40th birthday to me',
  ],
  health: [
    'Diagnosed in March',
    'Enceinte et heureuse',
    'Schwanger im Home-Office',
    'Mi enfermedad y yo',
    'Living with ADHD',
  ],
  family: [
    'Proud mother of two',
    'Papa de trois garçons',
    'Mutter von Zwillingen',
    'Madre de dos',
    'Verheiratet seit 2010',
  ],
  religion: [
    'A practising Christian',
    'Catholique et fière',
    'Evangelisch erzogen',
    'Soy judía',
    'Muslim in tech',
  ],
  politics: ['Labour Party councillor', 'Militante de gauche', 'CDU seit 1999', 'Afiliada al partido'],
  union: ['Trade union delegate', 'Syndicaliste à la CGT', 'Im Betriebsrat', 'Sindicato y yo'],
  origin: ['Child of immigrants', 'D’origine bretonne', 'Mit Migrationshintergrund', 'De origen gallego'],
  orientation: ['LGBT in engineering', 'Lesbienne et développeuse', 'Schwul im Büro', 'Transgénero y feliz'],
  reach: [
    'Write to ines@forno.example',
    'Call +351 22 000 00 00',
    'WhatsApp me',
    'https://forno.example/ines.jpg',
  ],
};
const OF_WORK = [
  'Models that nurses can argue with',
  'Reading a river in fifteen lines of code',
  'Christine and the database: an interview',
  'Public health data, slowly',
  'École des données de Rennes',
  'Le bruit des ports en hiver : trois années d’écoute, 2025.',
];

describe.each(Object.entries(NOT_READ))('%s', (_, lines) => {
  it.each(lines)('%j is not read as a reason to write', (line) => expect(isPrivate(line)).toBe(true));
});

describe('what a person made', () => {
  it.each(OF_WORK)('%j is read', (line) => expect(isPrivate(line)).toBe(false));
});

describe('a page that shows everything', () => {
  const works = [...Object.values(NOT_READ).flat(), ...OF_WORK].map((line) => `<li>${line}</li>`).join('');
  const person = {
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      name: 'Inès Carvalho',
      email: 'ines@forno.example',
      telephone: '+351220000000',
      image: 'https://forno.example/ines.jpg',
      birthDate: '1980-05-03',
      gender: 'Female',
      nationality: 'Portuguese',
      children: [{ '@type': 'Person', name: 'Lia' }],
    },
  };
  const html = `<title>Inès Carvalho</title><script type="application/ld+json">${JSON.stringify(person)}</script><h1>Inès Carvalho</h1><h2>Talks</h2><ul>${works}</ul>`;
  const profile = extractProfile(new JSDOM(html).window.document, 'https://forno.example/ines');

  it('gives only her work', () => {
    expect(profile?.hooks.map(({ text }) => text)).toEqual(OF_WORK);
  });
  it('gives no address, number, picture, birth, sex, nation or child', () => {
    expect(JSON.stringify(profile)).not.toMatch(/ines@|351|\.jpg|1980|Female|Portuguese|Lia/);
  });
});
