/** Asks for one question, small and concrete enough to be answered in two lines. */
import { isAboutMeeting, MENTOR_ASK } from '../asks.ts';
import type { DraftText, Sentence } from '../draft-text.ts';
import { smallQuestion, smallQuestionText } from '../insertions.ts';
import { anyOf, foundIn, isSaid, type Phrases } from '../phrases.ts';
import { ASKING, type Rule } from '../rule.ts';

/** A question about a subject, and one about when to talk about it. */
const QUESTIONS_AT_MOST = 2;
/** Questions nobody can answer, because they do not say what is asked; on folded text. */
const VAGUE: Phrases = {
  en: /\b(?:(?:can|could|would|will) you (?:please |possibly |kindly )?(?:help me(?: out)?|(?:give|share|offer|provide)(?: me)?(?: with)?(?: with me)? (?:some|any|a bit of|your|a few)? ?(?:\w+ )?(?:advice|tips?|guidance|help|wisdom|insights?|pointers)|advise me|guide me|tell me (?:\w+ ){0,2}?about (?:your|the|yourself|what you do)(?: \w+){0,2}(?: and (?:your )?\w+)?)|do you have (?:some|any) (?:\w+ )?(?:advice|tips?|guidance|suggestions|recommendations|pointers|words of wisdom)|(?:some|any) (?:advice|tips)|what (?:advice|tips) (?:do|would|can|could) you (?:\w+ ){0,3}(?:give|have|offer)?|(?:can|could|may|might) (?:we|i) (?:\w+ )?(?:talk|chat|connect|speak|ask you (?:some|a few) questions)(?: to you| with you)?|would you be (?:willing|open|able|happy) to (?:help(?: me)?|chat|connect|talk|share your experience)|what do you think|what are your thoughts|any thoughts|your thoughts|are you open to (?:chatting|connecting|a chat))(?:,? (?:please|for me|to me|with me|at all|on (?:my|how to) (?:career|situation|succeed|get started|start)|for (?:someone like me|a beginner|my career|the future|beginners|a student)|about (?:it|my career|my situation|your career)|sometime|some time|one day|soon|by any chance|and experience|in my situation|when starting out|to share|to give me|with (?:my career|this|that)))*\s*$/,
  fr: /(?:(?:(?:pouvez|pourriez|peux|pourrais|voulez|voudriez)[- ](?:vous|tu)|(?:tu|vous) (?:peux|pourrais|pouvez|pourriez)|est-ce que (?:vous|tu) (?:pourriez|pouvez|peux|pourrais)|serait-il possible de|accepteriez-vous de|accepterais-tu de) (?:s'il (?:vous|te) plait )?(?:m'aider|m'eclairer|me guider|me conseiller|me (?:consacrer|accorder|donner) (?:un (?:petit |bref |court )?moment|du temps|quelques instants|un peu de (?:votre|ton) temps)(?: (?:afin de|afin d'|pour) ?(?:partager (?:votre|ton) experience|echanger|discuter|en parler|me conseiller|m'aider))?|me (?:donner|filer|partager|prodiguer) (?:des|quelques|un|vos|tes|un peu de) (?:\w+ )?(?:conseils?|tuyaux|pistes|idees|aide|avis|infos?)|me parler (?:un peu |plus )?de (?:votre|ton|ta) \w+|m'en dire (?:un peu )?plus(?: sur (?:votre|ton) \w+)?|partager (?:votre|ton) experience|me donner (?:votre|ton) avis)|(?:avez|auriez|aurais|as)[- ](?:vous|tu) (?:des|quelques|un|de bons|peut-etre des) (?:\w+ )?(?:conseils?|tuyaux|pistes|idees|infos?)|(?:tu|vous) (?:aurais|auriez|as|avez) (?:des|quelques|un|de bons|peut-etre des) (?:conseils?|tuyaux|pistes|idees|infos?)|(?:que|qu'est-ce que) (?:me )?(?:conseille[zs]?|conseillerie[zs]|conseillerais|recommande[zs])[- ]?(?:vous|tu)?|(?:on peut|peut-on|pouvons-nous|pourrions-nous|on pourrait|puis-je|pourrait-on|possible d[e']) ?(?:se |nous |vous |te )?(?:parler|discuter|echanger|contacter)(?: avec (?:vous|toi)| ensemble)?|(?:un|des) conseils?|(?:qu'en|t'en|vous en) pense[zs]?(?:-vous|-tu)?|votre avis|ton avis)(?:,? ?(?:s'il (?:vous|te) plait|svp|stp|a me (?:donner|partager|transmettre)|pour (?:moi|reussir|debuter|commencer|un debutant|une debutante|me lancer|quelqu'un comme moi|m'orienter|mon (?:avenir|orientation|parcours|projet))|dans (?:ma|mon) \w+|sur (?:mon|ma|mes|le|la) \w+|un jour|un de ces jours|bientot|de (?:votre|ton) experience|et (?:de )?(?:votre|ton) (?:parcours|metier|quotidien)|d'orientation|la-dessus|de carriere))*\s*$/,
};
/** "Could we find time to chat?": neither what about nor how long; on folded text. */
const OPEN_MEETING =
  /\b(?:chat|talk|connect|call|coffee|catch up|meet|conversation|echange|echanger|discuter|discussion|appel|cafe|rencontrer|(?<!en )parler)\b/;
/** A subject, a length or a time. */
const SAYS_MORE =
  /\b(?:about|on how|on what|to (?:hear|ask|tell|discuss|find out)|tell me|regarding|\d+|five|ten|fifteen|twenty|minutes?|mins?|quarter|half|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|how|what|why|which|pour (?!un|une|moi)|sur|afin|au sujet|a propos|autour|comment|pourquoi|quel\w*|ce qu\w*|dix|quinze|vingt|cinq|quart|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|midi|votre|your|ton|de la|du|de l'|des)\b/;
/** "Did you see my message?" asks nothing of a mentor; another rule speaks of it. On folded text. */
const REMINDER =
  /\b(?:see|saw|seen|get|got|read|receive\w*|look|reach\w*) (?:\w+ ){0,3}(?:message|email|mail|note|it|this)\b|\b(?:vu|lu|recu|repondu|consulte\w*)\b/;
/** Asking without a question mark, about something in particular; on folded text. */
const ASKED: Phrases = {
  en: anyOf(
    "i(?:'d| would) (?:\\w+ )?(?:love|like|be (?:glad|happy|curious|grateful|keen|interested)) to (?:know|hear|understand|learn|ask|find out) (?:how|why|what|which|who|when|where|whether|if|you about|about (?:how|the|your))",
    "(?:tell me|say) (?:how|why|what|which|who|where|whether|if)|i(?:'d| would) be (?:\\w+ )?(?:grateful|thankful|glad|happy) (?:for|if you)|i(?:'m| am) (?:curious|wondering|keen to know) (?:how|why|what|which|who|if|whether)|i wonder(?:ed)? (?:how|why|what|which|if|whether)",
    '(?:would|could|can|do|are|may|might|did|have|is|will) (?:you|i|we|it) [^.?!]{12,}|(?:what|which|how|who|where) (?:would|did|do|should|is|was|are|book|one) [^.?!]{8,}',
    'would (?:love|like|appreciate|welcome) (?:\\w+ ){0,5}(?:to (?:get|hear|know|ask)(?: your (?:take|view|thoughts|opinion))?|your (?:take|view|thoughts|opinion)) (?:on|how|why|what|which|who|whether|if)|(?:accept|take) me (?:as|on)|(?:my|one|the) (?:only |one )?question(?: is)?:? ',
  ),
  fr: anyOf(
    "(?:j'?aimerais|je (?:voudrais|souhaiterais|souhaite)|je serais (?:\\w+ )?(?:ravie?|heureu\\w+|curieu\\w+|content\\w*|reconnaissante?)|je me demande|je m'interroge|je cherche a) ?(?:bien |beaucoup |simplement |juste )?(?:de |d'|a )?(?:savoir|comprendre|connaitre|entendre|apprendre|vous demander|te demander)? ?(?:comment|pourquoi|quel\\w*|ce qu[ei']?|si|qui|ou|combien|lequel|laquelle|que vous|que tu|l'histoire|la raison)",
    "(?:dites|dis|expliquez|explique|racontez|raconte|montrez|montre)-(?:moi|nous) (?:\\w+ )?(?:comment|pourquoi|quel\\w*|ce qu|si|qui|ou)|(?:un appel|dix minutes|10 min\\w*|un quart d'heure|un cafe) .{10,}(?:me|nous) (?:suffirai\\w+|serait|seraient|aiderai\\w+|ferai\\w+)",
    '(?:auriez|aurais|avez|as|pourriez|pourrais|seriez|serais|accepteriez|accepterais|puis|pourrais|connaitriez|connaissez|verriez)-(?:vous|tu|je) [^.?!]{12,}|(?:tu|vous) (?:aurais|auriez|pourrais|pourriez|serais|seriez|accepterais) [^.?!]{12,}|ce serait possible|serait-il possible de .{10,}|(?:je te|je vous) propose .{12,}',
    "ma question (?:est|tient|:)|(?:je|j')(?: ?veux| ?voudrais| ?aimerais) (?:juste |simplement |seulement )?(?:savoir|comprendre|demander)|(?:pour|afin de) (?:que je )?vous demand\\w+ (?:comment|pourquoi|quel\\w*|ce qu|si)|accepter (?:d'etre|de devenir)",
  ),
};

/**
 * One question, or one with another about when to talk; and it says what it asks.
 * Source: Boomerang (1 to 3 questions, +50 % answers, e-mails of all kinds) and the guides; strength: measured, not on
 * mentees.
 */
export const oneSmallQuestion: Rule = {
  id: 'one-small-question',
  level: 'improve',
  purposes: ASKING,
  channels: null,
  languages: null,
  finding: { source: 'mail-study', strength: 'elsewhere' },
  check: (text) => {
    const questions = text.sentences.filter(
      (sentence) => sentence.isQuestion && !REMINDER.test(sentence.text),
    );
    const spans = questions.map(({ start, end }) => text.place(start, end));
    const subjects = questions.filter((question) => !isAboutMeeting(question, text));
    const count = questions.length;
    if (count > QUESTIONS_AT_MOST || subjects.length > 1)
      return { ok: false, detail: { kind: 'questions', count }, spans };
    const isAsked = text.sentences.some(
      ({ text: said, isQuestion }) => !isQuestion && foundIn(said, ASKED[text.language]).length > 0,
    );
    if (count === 0) {
      const isReminder = text.sentences.some(({ isQuestion }) => isQuestion);
      if (isAsked || isReminder || isSaid(text, MENTOR_ASK[text.language])) return { ok: true };
      return { ok: false, detail: { kind: 'no-question' }, fix: smallQuestion(text) };
    }
    const isOpen = (question: Sentence) => isVague(question, text) || (!isAsked && isOpenMeeting(question));
    if (!questions.every(isOpen)) return { ok: true };
    const [span] = spans;
    if (span === undefined) return { ok: true };
    const whole = { start: span.start, end: text.draft.body.indexOf('?', span.end) + 1 };
    const question = text.draft.body.slice(span.start, span.end).trim();
    const blanks = /^\s*/.exec(text.draft.body.slice(span.start))?.[0].length ?? 0;
    const fix = {
      kind: 'replace',
      ...whole,
      start: span.start + blanks,
      text: smallQuestionText(text),
    } as const;
    return { ok: false, detail: { kind: 'vague-question', question }, spans, fix };
  },
};

function isVague({ text: question }: Sentence, { language }: DraftText): boolean {
  return VAGUE[language].test(question);
}

function isOpenMeeting({ text: question }: Sentence): boolean {
  return OPEN_MEETING.test(question) && !SAYS_MORE.test(question);
}
