/** Stops a draft that still has a place to fill in. */
import { firstName } from '../../first-name.ts';
import { fold } from '../fold.ts';
import type { CoachContext, Rule, Verdict } from '../rule.ts';

/**
 * "{{", "{%", "[name]", "<first name>", "XXX", "____", "$name", "(nom de l’entreprise)"; addresses between angle brackets are
 * left alone.
 */
const SIGNS =
  /\{\{[^}\n]*\}?\}?|\{%[^}\n]*%?\}?|\}\}|%\}|\{[^{}\n]*\}|\[(?=[^\]\n]*\p{L})[^\]\n]{1,60}\]|<<?(?![^<>\n]*(?:@|:\/\/))(?=\p{L})[^<>\n]{1,40}(?<!\s)>>?|(?<![\p{L}\p{N}])[Xx]{3,}(?![\p{L}\p{N}])|_{3,}|%\p{Lu}[\p{Lu}_]+%|\$\p{L}\w*(?:name|nom)\w*|\((?:nom|pr[ée]nom|name|first name|company|entreprise|titre|title|poste|[àa] compl[ée]ter|to fill in)[^()\n]{0,40}\)|(?<!\p{L})(?:[àa] compl[ée]ter|TBD|lorem ipsum)(?!\p{L})/gu;
/** Words that a template had in place of a name. */
const NAME_WORDS =
  /(?:bonjour|bonsoir|salut|cher|ch[eè]re|madame|monsieur|hello|hi|hey|dear)[ \u00a0]+((?:pr[ée]nom|nom|first ?name|last ?name|name|firstname_lastname|mentor name|xx?|y)(?:[ \u00a0]+nom)?)(?=\s*[,!.\n]|$)/iu;
/** Nothing where a name should be: "Hi ,", "chez ," or "at …". */
const NOTHING =
  /^(?:bonjour|hello|hi|dear|salut|ch[eè]re?)[ \u00a0]+(?=,)|(?<!\p{L})(?:chez|at|au sein de)[ \u00a0]+(?:\.{3}|…|(?=[,;]))/iu;
/** Brackets that writers use on purpose. */
const EDITORIAL = /^\[(?:sic|…|\.{3})\]$/iu;
const NAME_HOLE = /^\W*(?:(?:first|mentor)[ _-]?name|pr[ée]nom|name|firstname|nom)\W*$/iu;

/**
 * No brackets to fill in, no template signs, no name left out. Brackets that belong to the mentor's own things (a talk
 * called "[Live] …") pass.
 * Source: the guides' "no copy-paste"; strength: certain, a hole shows that the text is mass-made.
 */
export const unfilledHole: Rule = {
  id: 'unfilled-hole',
  level: 'stop',
  purposes: null,
  channels: null,
  languages: null,
  finding: { source: 'plain', strength: 'certain' },
  check: ({ draft }, context) => {
    const known = fold(knownTexts(context));
    const isHole = (found: string) => !EDITORIAL.test(found) && !known.includes(fold(found));
    const { subject, body } = draft;
    const hole = [...body.matchAll(SIGNS)].find(({ 0: found }) => isHole(found));
    if (hole) return verdict(hole[0], hole.index, context);
    const name = NAME_WORDS.exec(body);
    if (name?.[1] !== undefined) return verdict(name[1], name.index + name[0].lastIndexOf(name[1]), context);
    const nothing = NOTHING.exec(body);
    if (nothing) return verdict(nothing[0].trim(), nothing.index, context);
    const inSubject = (subject.match(SIGNS) ?? []).find(isHole);
    return inSubject === undefined ? { ok: true } : { ok: false, detail: { kind: 'hole', hole: inSubject } };
  },
};

function verdict(hole: string, start: number, { mentor }: CoachContext): Verdict {
  const span = { start, end: start + hole.length };
  const seen = { ok: false, detail: { kind: 'hole', hole }, spans: [span] } as const;
  const name = NAME_HOLE.test(hole) ? firstName(mentor) : null;
  return name === null ? seen : { ...seen, fix: { kind: 'replace', ...span, text: name } };
}

function knownTexts({ mentor }: CoachContext): string {
  return [mentor.organisation, mentor.role, ...mentor.hooks.map((hook) => hook.text)].join('\n');
}
