import { describe, expect, it } from 'vitest';
import { languageOfText } from '../../extension/extract/language-of-text.ts';

describe('the language somebody writes in', () => {
  it.each([
    ['Cheffe de produit données chez Belmont Énergies, passée du guichet aux données', 'fr'],
    ['J’aide les équipes à livrer sans peur', 'fr'],
    ['Head of data at Atelier Santé, I write about the quiet side of platforms', 'en'],
    ['Leiterin der Datenplattform bei Nordlicht, schreibe für und mit Teams', 'de'],
    ['Responsable de los datos y la plataforma para el equipo', 'es'],
  ])('“%s” is told by its small words', (text, language) => {
    expect(languageOfText(text)).toBe(language);
  });

  it.each(['CTO', 'Data engineer', '', 'Principal SRE | Voies Libres', '山田 太郎'])(
    '“%s” does not tell',
    (text) => {
      expect(languageOfText(text)).toBeNull();
    },
  );
});
