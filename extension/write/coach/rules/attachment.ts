/** Keeps attachments and links out of a first note. */
import { anyOf, type Phrases, spansOf } from '../phrases.ts';
import { FIRST, type Rule, type Span } from '../rule.ts';

/** Web addresses, written out or by their ending; an e-mail address in a signature is none. */
const LINK =
  /https?:\/\/[^\s<>)]+|(?<![\p{L}\p{N}@./-])www\.[^\s<>)]+|(?<![\p{L}\p{N}@./-])(?:[\p{L}\p{N}-]+\.)+(?:com|fr|org|net|io|dev|me|eu|be|ch|ca|uk|app|design|info|ly|gl|page|site|online|example|github|xyz|blog)(?![\p{L}\p{N}@-])(?:\/[^\s<>)]*)?/giu;
/** Something comes with the message or waits behind a link; "I am attached to" and "le lien entre" do not. Folded text. */
const ATTACHED: Phrases = {
  en: anyOf(
    "(?:i(?:'ve| have|'m| am)?|is|are|please see|see|find|with|the|my|also|and|have|cv|resume|portfolio|letter) attached(?! to (?!this|the (?:email|message|mail)))|attached (?:is|are|you|my|please|below|here|find|cv|resume|herewith)|attaching|(?:the|my|in|see|an) attachments?|(?:please find|i enclose|is|are|find) (?:my [a-z]+ )?enclosed|enclosed (?:is|are|please|my|you)|i(?:'ve| have) enclosed",
    "here(?:'s| is| are) (?:my|the|a)(?: link to my| link to)? ?(?:[a-z-]+ )?(?:cv|resume|portfolio|deck|link|website|site|linkedin|github|profile|pitch|reel|showreel|transcript|book)|(?:link|links) (?:below|to my|is below|here|attached)|(?:see|view|visit|check out|look at|browse) my (?:[a-z]+ )?(?:portfolio|cv|resume|website|site|github|profile|reel)(?: (?:here|at|below|online|via))|my (?:cv|resume|portfolio|deck|website) is (?:here|below|online at|attached|at)",
    '(?:cv|resume|portfolio|letter|transcript) enclosed',
  ),
  fr: anyOf(
    "(?:en )?(?:piece|pieces)[- ]jointes?|ci[- ]?jointe?s?|en pj|\\(pj\\)|pj :|en annexe|fichiers? jointe?s?|(?:je (?:vous |te |t')?(?:joins|ai joint|mets|ai mis|glisse|envoie|transmets|adresse)|joignant) (?:aussi |egalement |d'ores et deja |a ce (?:message|mail|courriel) )?(?:mon|ma|mes|le|la) (?:[a-z]+ )?(?:cv|portfolio|book|memoire|lettre|manuscrit|dossier|document|rapport|presentation|lien|candidature|releve|projet)|joindre (?:a ce|a mon|a cet|mon|ma) (?:message|mail|courriel|envoi|cv|lettre|dossier)",
    'vous trouverez (?:ci|en|mon|ma|mes|le|joint|sous)|tu trouveras (?:ci|en|mon|ma|mes|le|joint)|(?:voici|voila|je vous mets|je te mets|ci-dessous|ci-apres) (?:le lien|un lien|mon (?:cv|portfolio|linkedin|lien|book|site|profil|github|dossier)|mes (?:travaux|projets)|ma (?:lettre|video|candidature))|(?:le|ce|mon) lien (?:vers mon|vers ma|de mon|ci-dessous|ici|suivant)|mon (?:cv|portfolio|book|site|memoire|dossier) (?:est (?:ici|en ligne|la|ci-joint|joint|en piece)|: )',
  ),
};

/**
 * Nothing is attached and nothing linked in a first note.
 * Source: plain caution (strangers' links and files are not opened, and mail filters count them); strength: our own judgement.
 */
export const attachment: Rule = {
  id: 'attachment',
  level: 'improve',
  purposes: FIRST,
  channels: null,
  languages: null,
  finding: { source: 'plain', strength: 'ours' },
  check: (text) => {
    const { body } = text.draft;
    const [link] = body.matchAll(LINK);
    if (link) {
      const span = { start: link.index, end: link.index + link[0].replace(/[.,;:!?]+$/, '').length };
      return { ...seen(body, span), fix: { kind: 'remove', ...span, text: '' } };
    }
    const [span] = spansOf(text, ATTACHED[text.language]);
    return span ? seen(body, span) : { ok: true };
  },
};

function seen(body: string, span: Span) {
  return {
    ok: false,
    detail: { kind: 'found', found: body.slice(span.start, span.end) },
    spans: [span],
  } as const;
}
