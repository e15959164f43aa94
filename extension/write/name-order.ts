/** Which part of a name one greets with, where it is not the first: names that start with the family. */
import { plain } from './french.ts';

/**
 * Frequent family names of languages that put them first. Only where the first part is one of these, and the last is
 * not, is the order taken to be that one: many people turn it round for the networks. "Kim", "Lee", "Long" and others
 * that are first names elsewhere are left out.
 */
const CHINESE =
  /^(?:wang|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|sun|zhu|guo|luo|zheng|xie|tang|feng|deng|cao|peng|zeng|xiao|jiang|cai|wei|jia|ding|xue|ye|yu|pan|du|dai|xia|zhong|tian|fan|shi|qiu|hou|shao|qian|cheung|wong|chan|cheng)$/;
const KOREAN = /^(?:kim|park|pak|choi|jung|jeong|kang|cho|yoon|jang|lim|shin|kwon|hwang|ahn|seo|bae|moon)$/;
const HUNGARIAN =
  /^(?:nagy|kovacs|toth|szabo|horvath|varga|kiss|molnar|nemeth|farkas|balogh|papp|takacs|juhasz|lakatos|meszaros|olah|racz|fekete|szilagyi)$/;
const VIETNAMESE =
  /^(?:nguyen|tran|le|pham|huynh|hoang|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|trinh|truong)$/;
/** First halves of Arabic first names that do not stand alone: "Abdel Karim". */
const HALF = /^(?:abdel|abdul|abd|abdoul)$/;

/**
 * The part or parts to greet with. In: the parts of a whole name, in its order, at least one. Out: the first part
 * where nothing says otherwise.
 */
export function givenParts(parts: readonly string[]): readonly string[] {
  const [first = '', second, ...rest] = parts;
  if (second === undefined) return [first];
  const folded = plain(first);
  const last = rest.at(-1) ?? second;
  if (HALF.test(folded)) return [first, second];
  if (VIETNAMESE.test(folded) && rest.length > 0 && !VIETNAMESE.test(plain(last))) return [last];
  if (isHan(first)) return [second];
  // A hyphen tells the Korean given name: "Kim Min-jun", but "Kim Keller".
  if (KOREAN.test(folded) && second.includes('-')) return [second];
  const isFamilyFirst = CHINESE.test(folded) ? !CHINESE.test(plain(last)) : HUNGARIAN.test(folded);
  return isFamilyFirst && !HUNGARIAN.test(plain(last)) ? [second] : [first];
}

/** Written in Chinese, Japanese or Korean signs, where the family always comes first. */
function isHan(part: string): boolean {
  return /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+$/u.test(part);
}
