import { describe, expect, it } from 'vitest';
import { countWords } from '../../extension/write/limits.ts';
import { renderDraft } from '../../extension/write/render.ts';
import type { Template } from '../../extension/write/template.ts';
import { TEMPLATES, templatesFor } from '../../extension/write/templates.ts';
import { LANGUAGES, PURPOSES } from '../../shared/model.ts';
import { emptyInput, fullInput } from './people.ts';

function shown(template: Template, input: typeof fullInput): string {
  const { subject, body } = renderDraft(input(template));
  return `## ${template.title} (${template.id})\n\n${subject === '' ? '' : `Subject: ${subject}\n\n`}${body}\n`;
}

describe('templates', () => {
  it('there are at least two for every purpose, language and form of address', () => {
    for (const purpose of PURPOSES) {
      for (const language of LANGUAGES) {
        for (const address of ['tu', 'vous'] as const) {
          const offered = templatesFor(purpose, language, address);
          expect(offered.length, `${purpose} ${language} ${address}`).toBeGreaterThanOrEqual(2);
          for (const template of offered) expect([null, address]).toContain(template.address);
        }
      }
    }
  });

  it('each has its own id and a title', () => {
    expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length);
    for (const { title } of TEMPLATES) expect(title).not.toBe('');
  });

  // To read all texts as the mentee gets them, open the files in tests/write/texts.
  it.each(LANGUAGES)('the texts with everything known read as recorded (%s)', async (language) => {
    const texts = TEMPLATES.filter((template) => template.language === language);
    await expect(texts.map((template) => shown(template, fullInput)).join('\n')).toMatchFileSnapshot(
      `texts/${language}.md`,
    );
  });

  it.each(LANGUAGES)('the texts with nothing known read as recorded (%s)', async (language) => {
    const texts = TEMPLATES.filter((template) => template.language === language);
    await expect(texts.map((template) => shown(template, emptyInput)).join('\n')).toMatchFileSnapshot(
      `texts/${language}-nothing-known.md`,
    );
  });

  it('a first message with everything known has 60 to 90 words', () => {
    for (const template of TEMPLATES.filter(({ purpose }) => purpose === 'first-message')) {
      const words = countWords(renderDraft(fullInput(template)).body);
      expect(words, template.id).toBeGreaterThanOrEqual(60);
      expect(words, template.id).toBeLessThanOrEqual(90);
    }
  });

  it('asks one question at most, and none when closing or thanking', () => {
    for (const template of TEMPLATES) {
      const questions = renderDraft(fullInput(template)).body.split('?').length - 1;
      expect(questions, template.id).toBe(
        template.purpose === 'closing' || template.purpose === 'thanks' ? 0 : 1,
      );
    }
  });

  it('addresses nobody with the other form in French', () => {
    const formal = /\b(?:vous|votre|vos)\b/i;
    const familiar = /(?<![-\p{L}])(?:tu|te|toi|ton|ta|tes|t’\p{L}+)(?![\p{L}])/iu;
    for (const template of TEMPLATES.filter(({ language }) => language === 'fr')) {
      const { subject, body } = renderDraft(emptyInput(template));
      expect(`${subject}\n${body}`, template.id).not.toMatch(template.address === 'tu' ? formal : familiar);
    }
  });

  it('shouts nowhere', () => {
    for (const { subject, body, title } of TEMPLATES) {
      expect(subject + title + body.replaceAll("!= '", '')).not.toContain('!');
    }
  });
});
