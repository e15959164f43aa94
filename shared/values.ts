/** The small values that stored things are made of, and how long each may be. */
import { z } from 'zod/mini';

/** Longest texts kept, in UTF-16 units. Page content beyond them is cut, typed text is refused. */
export const MAX = {
  name: 200,
  line: 500,
  url: 2048,
  hook: 1000,
  note: 20_000,
  message: 20_000,
  list: 50,
} as const;

/** Of templates of the mentee's own: a title fits a list, a text is a message many times over. */
export const TEMPLATE_MAX = { title: 80, body: 4000 } as const;

export const id = z.string().check(z.minLength(1), z.maxLength(64));
export const line = z.string().check(z.minLength(1), z.maxLength(MAX.line));
export const text = z.string().check(z.maxLength(MAX.note));
export const webUrl = z.string().check(z.maxLength(MAX.url), z.regex(/^https?:\/\//));
/** -8.64e15 to 8.64e15 is what a Date can hold; anything else is damage. */
export const at = z.int().check(z.minimum(-8.64e15), z.maximum(8.64e15));
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export const zone = z.string().check(z.minLength(1), z.maxLength(64));
