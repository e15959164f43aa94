/** Stops a draft that says the mentor works somewhere else than she does. */
import { fold, hasPhrase, wordsOf } from '../fold.ts';
import type { CoachContext, Rule, Span } from '../rule.ts';

/** "at Northquay", "chez Alizéo Énergies", "au sein des Éditions du Passeur": a name begins with a capital. */
const PLACE =
  /(?<!\p{L})(?:chez|au sein d(?:e(?:s| la)?|u)|au sein de l['’]|au sein d['’]|[aà]|at|for|with|of|de)\s+((?:(?:l['’]|d['’])?\p{Lu}[\p{L}\p{N}&'’.-]*)(?:\s+(?:(?:&|of|de|des|du|la|le|les|et|and|d['’])\s*)*\p{Lu}[\p{L}\p{N}&'’-]*)*)/gu;
/** No clause is longer; it keeps the work bounded. */
const CLAUSE_LENGTH = 200;
/** Where a clause begins; on folded text. */
const CLAUSE_START = /[,.;:!?\n()]|\b(?:and|but|et|mais|or)\b/;
/** "As head of policy at Lumenford, you …": on folded text that follows the name. */
const YOU_NEXT = /^\s*,?\s*(?:you|vous|tu|t')\b/;
/** The mentor is spoken to; on folded text. */
const YOU = /\b(?:you|your|you're|vous|votre|vos|tu|ton|ta|tes|t'es|toi)\b/;
/** The mentee speaks of herself right before the name; on folded text. */
const OWN =
  /\b(?:i|i'm|i've|my|we|our|me|je|j'\w+|mon|ma|mes|nous|notre|on)\b(?![^,]*\b(?:you|your|vous|votre|vos|tu|ton|ta|tes)\b)/;
/** Work, in the present. */
const WORK =
  /\b(?:work|works|working|role|job|position|team|lead|leads|leading|run|running|head|join|joined|do|doing|build|building|career|company|colleagues|days|as|you're|you are|travail|travaille[zs]|poste|role|equipe|mission|missions|metier|fonctions?|quotidien|journees?|bosse[sz]?|etes|es|faites|fais|menez|menes|dirige[zs]|exerce[zs]|occupe[zs]|chez|au sein|chef|cheffe|comme|tant|parcours|entree?|arrivee)\b/;
/** Not a place of work today: a past one, an event, a school. */
const ELSEWHERE =
  /\b(?:years|ago|before|former|formerly|previously|ex|used to|was|were|had|left|leaving|until|talk|talks|keynote|speech|speak|spoke|panel|workshop|conference|session|congress|met|meet|meetup|studied|degree|student|graduate|university of|school|annees|ans|avant|ancienne?|anciennement|etiez|etais|aviez|avais|teniez|quitte|quittant|passage|jusqu|conference|intervention|atelier|salon|forum|croise|rencontre|diplome|etudes|master|ecole|apres|stage|internship|love to|hoping to|want to|would like to)\b/;
/** Words too common to tell a company by. */
const COMMON = new Set(
  'the and of de des du la le les group groupe cabinet studio institut agence conseil bank university'.split(
    ' ',
  ),
);

/**
 * The place of work the text gives the mentor is the one that was saved. Nothing is said where none was saved, nor of
 * events, schools and past jobs.
 * Source: the guides' "no copy-paste"; strength: certain, as with a wrong name.
 */
export const wrongCompany: Rule = {
  id: 'wrong-company',
  level: 'stop',
  purposes: null,
  channels: null,
  languages: null,
  finding: { source: 'plain', strength: 'certain' },
  check: ({ draft }, context) => {
    const { organisation } = context.mentor;
    if (organisation === null) return null;
    const found = placesOfWork(draft.body).find(({ company }) => !isKnown(company, context));
    if (found === undefined) return { ok: true };
    const { company, span } = found;
    return {
      ok: false,
      detail: { kind: 'company', company, organisation },
      spans: [span],
      fix: { kind: 'replace', ...span, text: organisation },
    };
  },
};

/** What the text names as the place where its reader works. */
function placesOfWork(body: string): { company: string; span: Span }[] {
  return [...body.matchAll(PLACE)].flatMap(({ 0: found, 1: name = '', index }) => {
    const company = name.replace(/[.'’-]+$/u, '');
    const all = found.slice(0, found.length - name.length + company.length);
    const clause =
      fold(body.slice(Math.max(0, index - CLAUSE_LENGTH), index))
        .split(CLAUSE_START)
        .at(-1) ?? '';
    const named = `${clause} ${fold(all.slice(0, all.length - company.length))}`;
    const isTheirs =
      YOU.test(clause) || YOU_NEXT.test(fold(body.slice(index + all.length, index + all.length + 20)));
    if (!isTheirs || !WORK.test(named) || OWN.test(clause) || ELSEWHERE.test(clause)) return [];
    const at = index + all.length - company.length;
    return [{ company, span: { start: at, end: at + company.length } }];
  });
}

function isKnown(company: string, { mentor }: CoachContext): boolean {
  const own = wordsOf(
    fold([mentor.organisation, mentor.role, mentor.name, ...mentor.hooks.map(({ text }) => text)].join(' ')),
  );
  const words = wordsOf(fold(company)).filter((word) => word.length > 1 && !COMMON.has(word));
  return words.length === 0 || hasPhrase(own, company) || words.some((word) => own.includes(word));
}
