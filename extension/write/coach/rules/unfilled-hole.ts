/** Stops a draft that still has a place to fill in. */
import { fold } from '../draft-text.ts';
import type { CoachContext, Rule } from '../rule.ts';

/** "{{", "{%", "[name]", "<first name>", "XXX", "____"; addresses between angle brackets are left alone. */
const HOLES =
  /\{\{[^}\n]*\}?\}?|\{%[^}\n]*%?\}?|\}\}|%\}|\{[^{}\n]*\}|\[(?=[^\]\n]*\p{L})[^\]\n]{1,60}\]|<(?![^<>\n]*(?:@|:\/\/))(?=\p{L})[^<>\n]{1,40}(?<!\s)>|(?<![\p{L}\p{N}])X{3,}(?![\p{L}\p{N}])|_{3,}/gu;
/** Brackets that writers use on purpose. */
const EDITORIAL = /^\[(?:sic|…|\.{3})\]$/iu;

/**
 * No brackets to fill in, no template signs. Brackets that belong to the mentor's own things (a talk
 * called "[Live] …") pass.
 * Source: the guides' "no copy-paste"; strength: certain, a hole shows that the text is mass-made.
 */
export const unfilledHole: Rule = {
  id: 'unfilled-hole',
  level: 'stop',
  appliesTo: () => true,
  check: ({ draft }, context) => {
    const known = fold(knownTexts(context));
    const holes = `${draft.subject}\n${draft.body}`.match(HOLES) ?? [];
    const hole = holes.find((found) => !EDITORIAL.test(found) && !known.includes(fold(found)));
    return hole === undefined ? { ok: true } : { ok: false, detail: { kind: 'hole', hole } };
  },
};

function knownTexts({ mentor }: CoachContext): string {
  return [mentor.organisation, mentor.role, ...mentor.hooks.map((hook) => hook.text)].join('\n');
}
