/** Points out a chain of apologies; one is courtesy. */
import { anyOf, type Phrases, spansOf } from '../phrases.ts';
import type { Rule } from '../rule.ts';

/** Excuses, and making oneself small; one match for "sorry to bother you". On folded text. */
const APOLOGIES: Phrases = {
  en: anyOf(
    'sorry(?! to hear| for your loss| state| that you)(?: (?:to|for|if|about|again|once more|in advance)(?: \\w+){0,2}(?: you)?)?|apolog(?:y|ies|i[sz]e|i[sz]ing)(?: (?:for|if|in advance|again))?|forgive (?:me|the|my|this)|pardon (?:me|the|my|this)|excuse (?:me|the|my|this)|(?:please )?excuse my',
    "i(?:'m| am) (?:so |really |a bit |quite )?(?:embarrassed|ashamed|mortified)|(?:feel|feeling) (?:terrible|bad|awful|guilty|awkward|ashamed|silly|stupid)|hate (?:to|having to) (?:bother|disturb|bug|ask|impose|trouble)|(?:don't|do not|didn't) (?:want|mean|wish) to (?:bother|disturb|bug|intrude|impose|be a (?:nuisance|bother|pest)|annoy|trouble|waste your)|i know i(?:'m| am) (?:just|only|nobody|no one|not important)|(?:taking|wasting|take|waste) (?:up )?(?:so much of |too much of )?your (?:precious |valuable )?time(?! to)|who am i to|i(?:'m| am) (?:nobody|no one)|(?:probably|surely) a (?:stupid|silly|dumb) question|(?:stupid|silly|dumb) question|be a nuisance|were a nuisance",
    '(?:kindly |please )?(?:excuse|pardon|forgive) (?:my|the|me|this)(?: \\w+)?|(?:i )?beg your pardon|my (?:boldness|audacity|impertinence)',
  ),
  fr: anyOf(
    "(?:desolee?s?|dsl|sry|navree?|confuse?)(?: (?:pour|de|d'|si|encore|par avance) ?(?:vous |te |t')?(?:\\w+er|cette|le|la|l'|ce|mon|ma)? ?)?|excusez?[- ]moi(?: (?:de|d'|pour|encore|si)(?: \\w+){0,2})?|(?:je )?(?:m'en |m')excuse(?:r)?(?: (?:de|d'|par avance|encore|pour|si|d'avance))?|(?:toutes |encore )?mes (?:plus plates |sinceres )?excuses|veuillez (?:bien )?(?:m')?excuser|(?:merci de )?(?:bien vouloir )?(?:excuser|excusez|excuse|pardonner|pardonnez|pardonne)[- ](?:mon|ma|mes|cette|l'|le|la|moi)|pardon(?! a )(?: (?:de|d'|pour|si|encore)(?: \\w+){0,2})?|me faire pardonner",
    "(?:j'ai (?:un peu |tellement |vraiment )?honte|je me sens (?:\\w+ )?(?:bete|genee?|coupable|ridicule|nulle?)|je suis (?:vraiment |tres |un peu )?(?:genee?|honteu\\w+)|(?:je )?(?:ne )?(?:veux|voudrais|souhaite|voulais) (?:surtout )?pas (?:vous |te |t')?(?:deranger|importuner|embeter|abuser|ennuyer|faire perdre)|(?:d'|de )?abuser de (?:votre|ton) (?:temps|gentillesse|patience)|(?:n'etre|ne suis|suis) qu'une? |qui suis-je pour|(?:question|demande) (?:est |surement |un peu |peut-etre )*(?:bete|stupide|idiote|nulle)|je sais que je (?:vous |te )?(?:derange|embete|importune)|je ne suis (?:personne|rien)|mon audace|faire perdre (?:votre|ton) (?:precieux )?temps)",
    "(?:excusez|pardonnez|excuse|pardonne) (?:mon|ma|mes|cette|ce|l'|la|le)|(?:si|que) (?:je )?(?:vous |te |t')?(?:derange|importune)",
  ),
};
/** One apology is courtesy. */
const AT_MOST = 1;
/** "Sorry to bother you, I know I'm just…": what follows within so many signs belongs to the same apology. */
const SAME_APOLOGY = 1;

/**
 * One apology at most.
 * Source: our own judgement, from the finding that people underestimate how willing others are to help (Flynn and Lake 2008);
 * strength: the finding is measured, the rule is ours.
 */
export const apologies: Rule = {
  id: 'apologies',
  level: 'improve',
  purposes: null,
  channels: null,
  languages: null,
  finding: { source: 'plain', strength: 'ours' },
  check: (text) => {
    const spans = spansOf(text, APOLOGIES[text.language]).filter(
      ({ start }, at, all) => at === 0 || start - (all[at - 1]?.end ?? 0) > SAME_APOLOGY,
    );
    if (spans.length <= AT_MOST) return { ok: true };
    const found = spans.map(({ start, end }) => text.draft.body.slice(start, end).trim()).join(', ');
    return { ok: false, detail: { kind: 'found', found }, spans };
  },
};
