/** What a rule saw, in the language of the screen: the second line of a result. */
import { m } from '../../locales/compiled/messages.js';
import type { Locale } from '../../locales/compiled/runtime.js';
import { shortened } from '../plain-text.ts';
import type { Detail } from './rule.ts';

/** What is quoted takes one or two lines of the side panel. UTF-16 units. */
const QUOTED = 90;

/** The words for what was seen. */
export function hintText(detail: Detail, options: { readonly locale?: Locale }): string {
  switch (detail.kind) {
    case 'hole':
      return m.coach_hint_hole({ hole: quoted(detail.hole) }, options);
    case 'greeted':
      return m.coach_hint_greeted({ greeted: quoted(detail.greeted), name: detail.name }, options);
    case 'company': {
      const { company, organisation } = detail;
      return m.coach_hint_company({ company: quoted(company), organisation: quoted(organisation) }, options);
    }
    case 'over':
      return m.coach_hint_over({ over: detail.over, limit: detail.limit }, options);
    case 'mentioned':
      return m.coach_hint_mentioned({ thing: quoted(detail.thing) }, options);
    case 'could-mention':
      return m.coach_hint_could_mention({ thing: quoted(detail.thing) }, options);
    case 'goal':
      return m.coach_hint_goal({ goal: quoted(detail.goal) }, options);
    case 'no-question':
      return m.coach_hint_no_question({}, options);
    case 'vague-question':
      return m.coach_hint_vague_question({ question: quoted(detail.question) }, options);
    case 'questions':
      return m.coach_hint_questions({ count: detail.count }, options);
    case 'big-ask':
      return m.coach_hint_big_ask({ ask: quoted(detail.ask) }, options);
    default:
      return figures(detail, options);
  }
}

function figures(
  detail: Extract<
    Detail,
    { kind: 'words' | 'persons' | 'found' | 'two' | 'language' | 'days' | 'notes' | 'closest' }
  >,
  options: { readonly locale?: Locale },
): string {
  switch (detail.kind) {
    case 'words': {
      const { words, from, to } = detail;
      return from === 0
        ? m.coach_hint_words_at_most({ words, to }, options)
        : m.coach_hint_words({ words, from, to }, options);
    }
    case 'persons':
      return m.coach_hint_persons({ mentee: detail.mentee, mentor: detail.mentor }, options);
    case 'found':
      return m.coach_hint_found({ found: quoted(detail.found) }, options);
    case 'two':
      return m.coach_hint_two({ one: quoted(detail.one), other: quoted(detail.other) }, options);
    case 'language':
      return detail.profile === 'fr'
        ? m.coach_hint_language_fr({}, options)
        : m.coach_hint_language({}, options);
    case 'days':
      return m.coach_hint_days({ days: detail.days, wanted: detail.wanted }, options);
    case 'notes':
      return m.coach_hint_notes({ notes: detail.notes }, options);
    case 'closest':
      return m.coach_hint_closest({ percent: detail.percent, name: detail.name }, options);
  }
}

function quoted(text: string): string {
  return shortened(text, QUOTED);
}
