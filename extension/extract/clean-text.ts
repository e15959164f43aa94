/** Page text made safe to keep: one line, no invisible tricks, capped. Every value of a profile passes here. */

/** Direction overrides and isolates: they make a name read differently from what is stored. */
const DIRECTION = '\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069';
/** Characters without width, soft hyphens, tags and interlinear marks: they hide text or split words unseen. */
const INVISIBLE =
  '\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb';
const HIDDEN = new RegExp(`[${DIRECTION}${INVISIBLE}\\u{e0000}-\\u{e0fff}]`, 'gu');
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\p{Zs}\s]+/gu;

/** Joiners carry meaning between letters without capitals (Persian plurals, Indic conjuncts), and inside emoji. */
const JOINED = '\\p{Lo}|\\p{M}|\\p{Extended_Pictographic}';
const STRAY_JOINER = new RegExp(
  `(?<!${JOINED}|\\p{Emoji_Modifier})[\\u200c\\u200d]|[\\u200c\\u200d](?!${JOINED})`,
  'gu',
);

/** Addresses of mail and phone numbers that people write into their headlines: they are not taken. */
const REACH =
  /[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|(?<![\d/])(?:\+|00|0)\d(?:[\s().-]{0,2}\d){7,13}(?!\d)/gu;

const ENTITIES = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }));

/** Cuts to at most `max` UTF-16 units without leaving half a character. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? max - 1 : max).trimEnd();
}

/** The letters that bytes above 127 are in windows-1252, in which pages without a word about it are decoded. */
const BYTES = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 128 }, (_, at) => at + 128))].map(
    (letter, at) => [letter, at + 128],
  ),
);
/** UTF-8 read as windows-1252: "BjÃ¶rn", "lâ€™eau". Such pairs stand in no word of any language. */
const MISREAD = /[\u00c2-\u00f4][^\0-\u007fÀ-ÿ]/u;

/** Undoes a wrong decoding where all of the text turns out to be UTF-8; as it is otherwise. */
function decodedAgain(text: string): string {
  if (!MISREAD.test(text)) return text;
  const bytes = [...text].map((letter) => BYTES.get(letter) ?? letter.charCodeAt(0));
  if (bytes.some((byte) => byte > 255)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}

/**
 * One clean line of at most `max` UTF-16 units, or null where nothing readable is left. Markup stays text; mail
 * addresses and phone numbers in it are left out.
 * Text hidden by the site (`****`) counts as nothing.
 */
export function cleanLine(text: string | null | undefined, max: number): string | null {
  return text ? shownLine(withoutReach(text.slice(0, max * 8)), max) : null;
}

function withoutReach(text: string): string {
  return text.replace(HIDDEN, '').replace(REACH, ' ');
}

/** As `cleanLine`, but with what looks like a mail address or a number: for titles, before they are taken apart. */
export function shownLine(text: string | null | undefined, max: number): string | null {
  if (!text) return null;
  // Nothing longer is looked at: a name of 100 kB costs no more than a long one.
  const line = decodedAgain(text.slice(0, max * 8).toWellFormed())
    .normalize('NFC')
    .replace(HIDDEN, '')
    .replace(STRAY_JOINER, '')
    .replace(CONTROL, ' ')
    .trim();
  if (!line || /^[*\s]+$/.test(line)) return null;
  return cutText(line, max) || null;
}

/** Undoes one layer of entities left in attributes and JSON by sites that escape twice. */
export function unescapeOnce(text: string): string {
  return text.replace(/&([a-z]+|#39);/g, (all, name: string) => ENTITIES.get(name) ?? all);
}

/** The form in which two texts are compared: case, accents, punctuation and spacing do not count. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
