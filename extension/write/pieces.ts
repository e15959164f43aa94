/**
 * What letters are put together from: an opening for the situation, a body, an ask and a closing, each in several
 * wordings. A wording is written for what it needs to know, so that no sentence is patched around a hole.
 */
import type { Address, Purpose } from '../../shared/model.ts';
import type { Situation } from './situation.ts';
import type { Fact, Facts } from './template.ts';

/** One wording of one part. */
export interface Piece {
  /** In Liquid. French writes both forms of address at once: "‹ton|votre› parcours". */
  readonly text: string;
  /** The situations it speaks of; every one where missing. */
  readonly in?: readonly Situation[];
  /** Facts it cannot do without. */
  readonly needs?: readonly Fact[];
  /** Offered only where these are not known: there is a better wording then. */
  readonly without?: readonly Fact[];
}

/** The parts of a letter in the order they stand in. */
export const PARTS = ['opening', 'body', 'ask', 'closing'] as const;
export type Part = (typeof PARTS)[number];

/** All wordings of the letters of one purpose, in one language. An empty part is left out of the letter. */
export interface Pieces extends Readonly<Record<Part, readonly Piece[]>> {
  readonly purpose: Purpose;
  readonly subjects: readonly Piece[];
}

/** Whether a wording can be said in a situation with what is known. */
export function canSay(
  { in: situations, needs = [], without = [] }: Piece,
  at: Situation,
  facts: Facts,
): boolean {
  return (
    (situations === undefined || situations.includes(at)) &&
    needs.every((fact) => facts[fact] !== null) &&
    without.every((fact) => facts[fact] === null)
  );
}

/** The text in one form of address: "‹ton|votre›" becomes one of the two. */
export function addressed(text: string, address: Address | null): string {
  return text.replace(/‹([^|›]*)\|([^›]*)›/g, address === 'tu' ? '$1' : '$2');
}
