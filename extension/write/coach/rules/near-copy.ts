/** Points out that the draft is nearly what another mentor received. */
import { closestMessage } from '../earlier-messages.ts';
import { mentionOf } from '../mention.ts';
import { ASKING, type Rule, type Span } from '../rule.ts';

/**
 * Measured on our own templates (2026-11): filled for two mentors with only the name, place of work and
 * dates exchanged, they are alike to 86 % and more; with a hook of each mentor's own, to 83 % at most. The
 * line lies between the two, so that a template with something personal in it passes.
 */
export const NEAR_COPY_FROM = 0.85;
/** Where nothing of this mentor stands in what differs, less is enough: words were moved about, nobody was meant. */
const IMPERSONAL_COPY_FROM = 0.6;
/** Below this many words, two polite texts are alike by chance. */
const WORDS_AT_LEAST = 12;

/**
 * No message to another mentor is nearly the same; names, places of work and dates do not count as different. The spans are
 * what differs.
 * Source: the guides ("no copy-paste") and what networks treat as spam; strength: agreed by all guides read,
 * the figure is our own.
 */
export const nearCopy: Rule = {
  id: 'near-copy',
  level: 'improve',
  purposes: ASKING,
  channels: null,
  languages: null,
  finding: { source: 'guides', strength: 'agreed' },
  check: (text, context) => {
    const { draft, words } = text;
    const closest =
      words.length < WORDS_AT_LEAST ? null : closestMessage(draft.body, context.mentor, context.earlier);
    if (closest === null || closest.likeness === 0) return { ok: true };
    const percent = Math.round(closest.likeness * 100);
    const detail = { kind: 'closest', percent, name: closest.to.name } as const;
    if (closest.likeness < IMPERSONAL_COPY_FROM) return { ok: true, detail };
    const spans = closest.differing;
    const mention = mentionOf(text, context);
    const isPersonal = mention !== null && spans.some((span) => overlap(span, mention));
    return { ok: closest.likeness < (isPersonal ? NEAR_COPY_FROM : IMPERSONAL_COPY_FROM), detail, spans };
  },
};

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
