/** "Vary": the next letter that reads differently, and that nobody else has received. */
import {
  closestMessage,
  type EarlierMessages,
  prepareEarlier,
  type Recipient,
} from './coach/earlier-messages.ts';
import { NEAR_COPY_FROM } from './coach/rules/near-copy.ts';
import { rendered } from './render.ts';
import type { Facts, Template } from './template.ts';

/**
 * Two letters of which three runs of words in five are the same read alike. Goal and introduction stay as they are
 * from one to the next, which alone is two in five of a short letter; only its other sentences can differ.
 */
const READS_ALIKE_FROM = 0.6;

interface VaryInput {
  /** In the order to go through them. */
  readonly letters: readonly Template[];
  readonly facts: Facts;
  readonly to: Recipient;
  /** Everything sent so far, to anybody. */
  readonly earlier: EarlierMessages;
}

/** The letter to begin with: the first one that nobody else has received. null where there is none at all. */
export function firstLetter(input: VaryInput): Template | null {
  return search(input, 0, () => true);
}

/**
 * The next letter after `current` (its place where its id is among the letters, else the beginning) that differs from
 * the text on screen and from all that was sent to others. Where every letter was sent to somebody, the one least
 * like what was sent; null where there is no other letter.
 */
export function nextLetter(current: { id: string | null; body: string }, input: VaryInput): Template | null {
  const place = input.letters.findIndex(({ id }) => id === current.id);
  const shown = prepareEarlier([{ to: { ...input.to, id: '' }, text: current.body }]);
  const differs = (body: string) => (closestMessage(body, input.to, shown)?.likeness ?? 0) < READS_ALIKE_FROM;
  return search(input, place + 1, differs) ?? search(input, place + 1, (body) => body !== current.body);
}

function search(
  { letters, facts, to, earlier }: VaryInput,
  from: number,
  suits: (body: string) => boolean,
): Template | null {
  let best: { letter: Template; likeness: number } | null = null;
  for (let step = 0; step < letters.length; step += 1) {
    const letter = letters[(from + step) % letters.length];
    if (letter === undefined) break;
    const { body } = rendered(letter, facts);
    if (!suits(body)) continue;
    const likeness = closestMessage(body, to, earlier)?.likeness ?? 0;
    if (likeness < NEAR_COPY_FROM) return letter;
    if (best === null || likeness < best.likeness) best = { letter, likeness };
  }
  return best?.letter ?? null;
}
