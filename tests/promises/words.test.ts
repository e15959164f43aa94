/** Every word on screen is in both languages, says the same with the same values, and is used. */
import { describe, expect, it } from 'vitest';
import { filesOf, sources, textOf } from './sources.ts';

type Message = string | { match: Record<string, string> }[];

const LOCALES = ['en', 'fr'] as const;

/** Every message of a language: its key, and its sentences (several where a number decides). */
function catalogue(locale: string): Map<string, string[]> {
  const messages = new Map<string, string[]>();
  for (const path of filesOf(`extension/locales/${locale}/*.json`)) {
    const file: Record<string, Message> = JSON.parse(textOf(path));
    for (const [key, message] of Object.entries(file)) {
      if (messages.has(key)) throw new Error(`${key} is in two files of ${locale}`);
      messages.set(
        key,
        typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match)),
      );
    }
  }
  return messages;
}

const [en, fr] = LOCALES.map(catalogue) as [Map<string, string[]>, Map<string, string[]>];

/** The values a message is filled with. */
const values = (sentences: readonly string[]): string[] =>
  [...new Set(sentences.flatMap((sentence) => sentence.match(/\{\w+\}/g) ?? []))].toSorted();

/** `key: sentence` of every sentence that `test` finds fault with. */
function faulty(test: (sentence: string) => boolean): string[] {
  return [en, fr].flatMap((messages) =>
    [...messages].flatMap(([key, sentences]) =>
      sentences.filter(test).map((sentence) => `${key}: ${sentence}`),
    ),
  );
}

describe('the words on screen', () => {
  it('are the same in English and in French', () => {
    expect(en.size).toBeGreaterThan(100);
    expect([...fr.keys()].toSorted()).toEqual([...en.keys()].toSorted());
  });

  it('are filled with the same values in both languages', () => {
    const differing = [...en].filter(
      ([key, sentences]) => `${values(sentences)}` !== `${values(fr.get(key) ?? [])}`,
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('are there, are trimmed, and hold nothing unfilled', () => {
    expect(faulty((sentence) => sentence.trim() === '' || sentence.trim() !== sentence)).toEqual([]);
    expect(faulty((sentence) => /undefined|\{\{|\}\}|<\w/.test(sentence))).toEqual([]);
  });

  it('do not shout', () => {
    expect(faulty((sentence) => sentence.includes('!'))).toEqual([]);
  });

  it('are French in French: no sentence is left as it is in English', () => {
    const same = [...en].filter(
      ([key, sentences]) =>
        /[a-z]{3,} [a-z]{3,}/.test(sentences[0] ?? '') && `${sentences}` === `${fr.get(key)}`,
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });

  it('are all used', () => {
    const code = sources()
      .map((source) => source.code)
      .join('\n');
    const used = new Set(code.match(/(?<=\bm\.)\w+/g));
    expect([...en.keys()].filter((key) => !used.has(key))).toEqual([]);
  });

  it('stand in files the compiler reads', () => {
    const settings = JSON.parse(textOf('extension/locales/project.inlang/settings.json'));
    const read: string[] = settings['plugin.inlang.messageFormat'].pathPattern;
    expect(settings.locales).toEqual([...LOCALES]);
    for (const locale of LOCALES) {
      const files = filesOf(`extension/locales/${locale}/*.json`).map((path) =>
        path.replace('extension/locales', '.'),
      );
      expect(files).toEqual(read.map((pattern) => pattern.replace('{locale}', locale)).toSorted());
    }
  });
});

describe('the words of the manifest', () => {
  it('are in both languages, and all used', () => {
    const config = textOf('wxt.config.ts');
    const asked = new Set([...config.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => `${key}`));
    for (const locale of LOCALES) {
      const messages: Record<string, { message: string }> = JSON.parse(
        textOf(`extension/public/_locales/${locale}/messages.json`),
      );
      expect(new Set(Object.keys(messages))).toEqual(asked);
      for (const { message } of Object.values(messages)) expect(message).toMatch(/^[^!{}]{3,132}$/);
    }
  });
});

describe('code', () => {
  it('holds no words on screen: what an element says or is called comes from the catalogues', () => {
    const attribute = /\b(?:aria-label|title|placeholder|alt|label)="[^"{]*[A-Za-zÀ-ÿ]{2}[^"]*"/g;
    const child = />\s*[A-ZÀ-Ý]?[a-zà-ÿ]{2,}(?: [a-zà-ÿ’]+)+[.…]?\s*</g;
    const pages = sources().filter(({ path }) => path.endsWith('.tsx'));
    expect(pages.length).toBeGreaterThan(20);
    const found = pages.flatMap(({ path, code }) =>
      [...(code.match(attribute) ?? []), ...(code.match(child) ?? [])].map((words) => `${path}: ${words}`),
    );
    expect(found).toEqual([]);
  });
});
