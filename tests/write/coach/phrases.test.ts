import { describe, expect, it } from 'vitest';
import { coach } from '../../../extension/write/coach/coach.ts';
import { prepareEarlier } from '../../../extension/write/coach/earlier-messages.ts';
import { fold, wordsOf } from '../../../extension/write/coach/fold.ts';
import type { CoachContext, RuleId } from '../../../extension/write/coach/rule.ts';
import { languageOfWords } from '../../../extension/write/coach/text-language.ts';
import { PHRASES } from './phrases.ts';

const CONTEXT: CoachContext = {
  mentor: {
    id: 'nora',
    name: 'Nora Lindgren',
    givenName: 'Nora',
    familyName: 'Lindgren',
    organisation: 'Institut des marées',
    role: null,
    language: null,
    hooks: [],
  },
  goals: [],
  agreement: null,
  account: 'free',
  earlier: prepareEarlier([]),
  previous: [],
  sentAt: [],
  followUps: 0,
  followUpDays: { first: 7, second: 21, closing: 35 },
  notesThisMonth: 0,
  slots: null,
  now: 0,
  zone: 'Europe/Paris',
};

/** The language chosen for the draft decides where a sentence is too short to tell. */
const FRENCH =
  /[àâçéèêëîïôùûœ]|\b(?:je|tu|vous|votre|ton|mon|ma|mes|un|une|des|est|pas|et|le|la|les|merci|cordialement|en|pj|si|aux|c|rien|mardi|auriez|seriez|accepteriez|au|dans|que|quel|où|combien|mrc|jaimerais|dsl|ensemble|comment)\b/i;

const isRaised = (rule: RuleId, body: string): boolean => {
  const words = wordsOf(fold(body));
  const language = languageOfWords(words) ?? (FRENCH.test(body) ? 'fr' : 'en');
  const draft = { purpose: 'first-message', channel: 'message', subject: '', language, body } as const;
  return coach(draft, CONTEXT).some((result) => result.rule === rule && !result.ok);
};

describe.each(Object.entries(PHRASES))('%s', (rule, { raised, fine }) => {
  it.each(raised)('is raised by “%s”', (body) => {
    expect(isRaised(rule as RuleId, body)).toBe(true);
  });
  it.each(fine)('is content with “%s”', (body) => {
    expect(isRaised(rule as RuleId, body)).toBe(false);
  });
});
