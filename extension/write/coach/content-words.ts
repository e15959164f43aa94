/** The words of a text that carry its subject, by their stems: how a paraphrase is recognised. */

/** Shorter words carry too little meaning to recognise a subject by. */
const CONTENT_LENGTH = 4;
/** So that "goals" finds "goal" and "analyste" finds "analyst". */
const STEM_LENGTH = 5;

/** The stems of the words that carry meaning, and the numbers, each once. In: folded words. */
export function contentStems(words: readonly string[]): Set<string> {
  return new Set(
    words
      .filter((word) => (word.length >= CONTENT_LENGTH && !EMPTY_WORDS.has(word)) || /^\d+$/.test(word))
      .map((word) => word.slice(0, STEM_LENGTH)),
  );
}

/** Frequent words of English and French with four letters or more that say nothing about a subject. */
const EMPTY_WORDS = new Set(
  (
    'about after also because been before being both could does during each even ever every first from have here into just ' +
    'like made make many more most much only other over same should some something still such take than that their ' +
    'them then there these they thing this those through time under very want well were what when where which while ' +
    'will with within without would year years your yours ' +
    'afin ainsi alors apres assez aucun aucune aurais auriez aussi autre autres avant avec avez avoir beaucoup bien ' +
    'cela celle celui cette ceux chez comme comment dans depuis donc dont elle elles encore entre etait etes etre ' +
    'faire fait ferait jusqu leur leurs lors mais meme mes mieux moins notre nous parce pendant petit petite peut peux ' +
    'plus pour pourrais pourriez pouvez puis quand quel quelle quelque quelques quoi sans serait sinon sont sous sur ' +
    'tous tout toute toutes tres trop votre vous ' +
    'hello dear thank thanks bonjour bonsoir salut merci cordialement regards'
  ).split(' '),
);
