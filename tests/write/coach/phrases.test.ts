import { describe, expect, it } from 'vitest';
import { coach } from '../../../extension/write/coach/coach.ts';
import type { CoachContext, RuleId } from '../../../extension/write/coach/rule.ts';
import { NOTHING_SENT } from './nothing-sent.ts';
import { PHRASES } from './phrases.ts';
import { languageOfSentence } from './sentence-language.ts';
import { USUAL_PHRASES } from './usual-phrases.ts';

const CONTEXT: CoachContext = {
  ...NOTHING_SENT,
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
};

const isRaised = (rule: RuleId, body: string): boolean => {
  const language = languageOfSentence(body);
  const draft = { purpose: 'first-message', channel: 'message', subject: '', language, body } as const;
  return coach(draft, CONTEXT).some((result) => result.rule === rule && !result.ok);
};

describe.each([...Object.entries(PHRASES), ...Object.entries(USUAL_PHRASES)])(
  '%s',
  (rule, { raised, fine }) => {
    it.each(raised)('is raised by “%s”', (body) => {
      expect(isRaised(rule as RuleId, body)).toBe(true);
    });
    it.each(fine)('is content with “%s”', (body) => {
      expect(isRaised(rule as RuleId, body)).toBe(false);
    });
  },
);
