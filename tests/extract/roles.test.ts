/** What a headline tells: role and organisation of today, in four languages, and never one that is over. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionsIn, roleAndOrganisation } from '../../extension/extract/headline.ts';

describe('a headline', () => {
  it.each([
    ['Head of Field Programs at Tidora · Tidal microgrids', 'Head of Field Programs', 'Tidora'],
    ['Cheffe de produit chez Belmont Énergies | Mentore', 'Cheffe de produit', 'Belmont Énergies'],
    ['Entwicklerin bei Polder Automation, Dozentin', 'Entwicklerin', 'Polder Automation'],
    ['Ingeniera de datos en Ferrovía del Sur', 'Ingeniera de datos', 'Ferrovía del Sur'],
    ['Speaker | CTO @ Quiet Harbor', 'CTO', 'Quiet Harbor'],
    ['Data lead @openshelf', 'Data lead', 'openshelf'],
    ['Professor | University of Delta', 'Professor', 'University of Delta'],
    ['Professor of soil physics, Delta Institute', 'Professor of soil physics', 'Delta Institute'],
    ['Professorin an der TU Ponant', 'Professorin', 'TU Ponant'],
    ['Chercheuse au CNRS', 'Chercheuse', 'CNRS'],
    ['CTO at Acme Tides (ex-Google)', 'CTO', 'Acme Tides'],
    ['Engineer at eTide', 'Engineer', 'eTide'],
    ['Student at the University of Delta', 'Student', 'University of Delta'],
    ['Expert comptable chez Belmont', 'Expert comptable', 'Belmont'],
    ['Analyst at Theory Labs', 'Analyst', 'Theory Labs'],
  ])('%j says %j at %j', (text, role, organisation) =>
    expect(roleAndOrganisation(text)).toEqual({ role, organisation }),
  );
  it.each([
    'AI Engineer | RAG | Agents',
    'Formerly @oldworks',
    'Ex-engineer at Tidora',
    'Ancienne directrice chez Belmont',
    'Ehemals Leiterin bei Polder',
    'Enfermera comunitaria, antes en Hospital del Tajo',
    'Data Architect | Stockholm',
    'Entrepreneur and Explorer',
    'Especialista en Marketing',
    'Étudiante en Droit',
    'Helping people at scale',
    'Seeking a role at Tidora',
  ])('%j says neither', (text) =>
    expect(roleAndOrganisation(text)).toEqual({ role: null, organisation: null }),
  );
  it('names several positions in its order, and no former one', () => {
    expect(positionsIn('Founder at Forno Comum | ex-Baker at Tidora | Advisor at Quiet Harbor')).toEqual([
      { role: 'Founder', organisation: 'Forno Comum' },
      { role: 'Advisor', organisation: 'Quiet Harbor' },
    ]);
  });
});

const word = fc.constantFrom(
  'Tidora',
  'Belmont',
  'Harbor',
  'Polder',
  'Quiet',
  'Ponant',
  'Énergies',
  'Straße',
);
const organisation = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const role = fc.constantFrom(
  'Engineer',
  'Cheffe de produit',
  'Leiterin Daten',
  'Jefa de obra',
  'Head of Tides',
);
const where = fc.constantFrom('at', 'chez', 'bei', '@');
const between = fc.constantFrom(' | ', ' · ', ' • ', ' – ', ' // ');

describe('any headline made of roles and organisations', () => {
  it('gives the first back, whatever follows it', () => {
    fc.assert(
      fc.property(role, where, organisation, between, role, (first, word1, place, mark, next) => {
        expect(roleAndOrganisation(`${first} ${word1} ${place}${mark}${next}`)).toEqual({
          role: first,
          organisation: place,
        });
      }),
    );
  });
  it('gives no former one', () => {
    const before = fc.constantFrom('Former', 'Ex', 'Previously', 'Ancienne', 'Ehemals', 'Antigua', 'Retired');
    fc.assert(
      fc.property(before, role, where, organisation, (past, first, word1, place) => {
        expect(roleAndOrganisation(`${past} ${first} ${word1} ${place}`).organisation).toBeNull();
      }),
    );
  });
  it('never says what the headline does not hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        const { role: found, organisation: place } = roleAndOrganisation(text);
        const plain = text.normalize('NFC').replace(/\s+/gu, ' ');
        for (const part of [found, place]) if (part) expect(plain).toContain(part.slice(0, 1));
      }),
      { numRuns: 500 },
    );
  });
});
