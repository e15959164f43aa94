/** Asks why the message goes to this person and not to another. */
import { mentionOf } from '../mention.ts';
import { anyOf, isSaid, type Phrases } from '../phrases.ts';
import { FIRST, type Rule } from '../rule.ts';

/** Reasons that need no deed: where they work, what they share, who sent the mentee; on folded text. */
const REASONS: Phrases = {
  en: anyOf(
    "(?:because|since|as|given that|seeing that) you(?:'re|'ve)?",
    "(?:which|that|it|this)(?:'s| is) (?:exactly |precisely )?(?:why|the reason) i(?:'m| am|'ve)?",
    '(?:same|fellow) (?:school|course|university|college|company|path|move|team|town|degree|programme|program|alum\\w*|graduate|nurse|engineer|teacher)',
    '(?:suggested|recommended)(?: that)? (?:i|you)|told me (?:about|to write)|gave me your name|spoke highly of you|put me in touch',
    "rather than (?:to )?(?:anyone|another|any)|more than (?:most|any|anyone)|(?:your|you) .{0,60}(?:close to|similar to|the (?:kind|road|path|one)|where i(?:'d| would| want)|what i(?:'d| would| want| hope)|mirrors|resembles|same as mine)",
    '(?:is|are) where i|also (?:went|studied|worked|graduated)|we both',
  ),
  fr: anyOf(
    "(?:parce qu?e?|car|puisque|comme|etant donne que|sachant que|vu que) (?:vous|tu|t')",
    "c'est (?:pourquoi|la raison|pour (?:cela|ca|cette raison)|ce qui m'amene|ce qui me pousse|donc (?:vers|a) (?:vous|toi))|d'ou (?:mon|ce) (?:message|mot|mail)",
    "(?:meme|memes) (?:ecole|promo|promotion|formation|universite|fac|entreprise|ville|parcours|chemin|association|metier|route|service)|comme (?:vous|toi),? (?:j'|je )",
    "(?:recommandee?|conseillee?) (?:par|de (?:vous|t'))|de la part de|m'a (?:parle de (?:vous|toi)|donne (?:votre|ton)|conseille|suggere|recommande)",
    "plutot qu'a|plus qu'un autre|(?:votre|ton) (?:regard|avis|experience|parcours|chemin|poste|metier|equipe) .{0,60}(?:ressemble|proche d|celui que|celle que|similaire|comparable|plus qu|identique|m'aiderait)",
    'nous (?:avons|sommes) (?:tous|toutes|fait|passe)|on a (?:tous|toutes) les deux|ancienne? (?:eleve|etudiante?|collegue)',
  ),
};

/**
 * The text says why this mentor: something of hers, or a reason such as a shared school, her place of work, who sent the
 * mentee.
 * Source: the guides ("who I am, my goal, why you"); strength: agreed by all guides read, no figure.
 */
export const whyYou: Rule = {
  id: 'why-you',
  level: 'improve',
  purposes: FIRST,
  channels: null,
  languages: null,
  finding: { source: 'guides', strength: 'agreed' },
  check: (text, context) => ({
    ok: mentionOf(text, context) !== null || isSaid(text, REASONS[text.language]),
  }),
};
