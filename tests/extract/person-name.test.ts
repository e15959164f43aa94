/** Names as people wrote them, without what sites add. */
import { describe, expect, it } from 'vitest';
import { initialsOf } from '../../extension/extract/initials.ts';
import { looksLikeName } from '../../extension/extract/name-form.ts';
import { titleParts } from '../../extension/extract/page-title.ts';
import { cleanName, splitName } from '../../extension/extract/person-name.ts';

describe('a name', () => {
  it.each([
    ['(3) Camille Durand', 'Camille Durand'],
    ['Camille Durand (She/Her)', 'Camille Durand'],
    ['Camille Durand (elle)', 'Camille Durand'],
    ['Camille Durand · 2e', 'Camille Durand'],
    ['Camille Durand • 3rd+', 'Camille Durand'],
    ['🚀 Camille Durand 🇫🇷👩🏽‍💻', 'Camille Durand'],
    ['mvdbergh · he/him', 'mvdbergh'],
    ['Camille Durand (née Petit)', 'Camille Durand (née Petit)'],
    ['Éric de La Tour d’Auvergne', 'Éric de La Tour d’Auvergne'],
    ['NGUYỄN Thị Hoa', 'NGUYỄN Thị Hoa'],
    ['李小龙', '李小龙'],
    ['مهسا نیک‌روش', 'مهسا نیک‌روش'],
    ['Shehu Herrmann', 'Shehu Herrmann'],
    ['Henry 3', 'Henry 3'],
    ['Dr. Ngozi Adeyemi, PhD', 'Ngozi Adeyemi'],
    ['Prof. Dr.-Ing. Jörg Stolle', 'Jörg Stolle'],
    ['Camille Durand, PMP®, MBA', 'Camille Durand'],
    ['Camille Durand Ph.D.', 'Camille Durand'],
    ['Camille Durand | LinkedIn', 'Camille Durand'],
    ['Runa Holt (@runa@social.example)', 'Runa Holt'],
    ['Teodor Wlazło :verified:', 'Teodor Wlazło'],
    ['Ilmari Kettunen (0000-0002-0000-0017)', 'Ilmari Kettunen'],
    ['BjÃ¶rn SjÃ¶holm', 'Björn Sjöholm'],
    ['Martin Luther King Jr.', 'Martin Luther King Jr.'],
    ['Dr. Mbeki', 'Dr. Mbeki'],
    ['Drake Ndiaye', 'Drake Ndiaye'],
    ['LI Wei', 'LI Wei'],
    ['<b>Camille</b>', '<b>Camille</b>'],
  ])('%j is %j', (text, name) => expect(cleanName(text)).toBe(name));
  it.each(['', '   ', '(elle)', '2nd degree connection', '· 1st', '🚀', '****'])('is not in %j', (text) =>
    expect(cleanName(text)).toBeNull(),
  );
  it('loses hidden and turned characters, but not the joiners its script needs', () => {
    expect(cleanName('Cami\u200blle\u202e Du\u2066rand\ufeff')).toBe('Camille Durand');
    expect(cleanName('Cami\u200cl\u200dle')).toBe('Camille');
    expect(cleanName('نیک\u200cروش')).toBe('نیک\u200cروش');
  });
});

describe('what could be a name', () => {
  it.each([
    'Camille Durand',
    'Jeanne LE GUELLEC',
    'Maarten van den Bergh',
    'Dr. Ngozi Adeyemi',
    'Larry Page',
    'Jack Ma',
    'Rosa in ’t Veld',
    'Ravi Das',
    'Emily Post',
    'Park Ji-sung',
    'An Nguyen',
    '李小龙',
    'مهسا نیک‌روش',
    "Siobhán O'Brien-Ng",
  ])('%s could', (text) => expect(looksLikeName(text)).toBe(true));
  it.each([
    'Our team',
    'Sign Up',
    'Page not found',
    'The Quiet Harbor',
    'camille',
    'Demander conseil sans déranger',
    'Camille | Durand',
    'Room 12',
    'Collège Albert Camus',
    'Security Verification',
    'LinkedIn Member',
    'Nos Équipes',
    'Green Energy Group',
    'Université du Ponant',
    'Mon Réseau et Vous',
  ])('%s could not', (text) => expect(looksLikeName(text)).toBe(false));
});

describe('given and family name', () => {
  it.each([
    ['Camille Durand', 'Camille', 'Durand'],
    ['Jeanne LE GUELLEC', 'Jeanne', 'LE GUELLEC'],
    ['DURAND Camille', 'Camille', 'DURAND'],
    ['Maarten van den Bergh', 'Maarten', 'van den Bergh'],
    ['Prof. Ngozi Adeyemi', 'Ngozi', 'Adeyemi'],
    ['Pavan Rao Lindqvist', 'Pavan', null],
    ['Beatriz Teles de Melo', 'Beatriz', null],
    ['李小龙', null, null],
    ['hexgarden', null, null],
  ])('%s is %j and %j', (name, given, family) => expect(splitName(name)).toEqual({ given, family }));
});

describe('a page title', () => {
  it('comes apart at its marks, not at hyphens inside names', () => {
    expect(titleParts('(12) Jean-Marc Petit-Roy - Luthier | LinkedIn')).toEqual([
      'Jean-Marc Petit-Roy',
      'Luthier',
      'LinkedIn',
    ]);
  });
});

describe('the initials of a name', () => {
  it.each([
    ['Camille Durand', 'CD'],
    ['Maarten van den Bergh', 'MB'],
    ['Jean-Marc Petit-Roy', 'JP'],
    ['Marie-Claude', 'MC'],
    ['Éric de La Tour d’Auvergne', 'ÉA'],
    ['de la Cruz', 'DC'],
    ['Camille Durand (née Petit)', 'CD'],
    ['李小龙', '李'],
    ['김 하늘', '김'],
    ['さくら', 'さ'],
    ['مهسا نیک‌روش', 'من'],
    ['hexgarden', 'H'],
    ['🚀', '·'],
    ['', '·'],
  ])('%s are %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
});
