import { describe, expect, it } from 'vitest';
import { defaultChannel } from '../../../extension/write/channels.ts';
import { coach, isSendable, RULES } from '../../../extension/write/coach/coach.ts';
import {
  type CoachContext,
  type CoachDraft,
  RULE_IDS,
  type RuleId,
} from '../../../extension/write/coach/rule.ts';
import { renderDraft } from '../../../extension/write/render.ts';
import { fullInput, TEMPLATES } from '../letters.ts';
import { DAY, goal, inFrench, NOW, yasmine } from '../people.ts';
import { NOTHING_SENT } from './nothing-sent.ts';
import { languageOfSentence } from './sentence-language.ts';

const context: CoachContext = { ...NOTHING_SENT, mentor: { ...yasmine, language: null }, goals: [goal] };

function draft(body: string, over: Partial<CoachDraft> = {}): CoachDraft {
  const language = languageOfSentence(body);
  return { purpose: 'first-message', channel: 'message', language, subject: '', body, ...over };
}

/** What one rule says about a text. */
function said(rule: RuleId, body: string, over: Partial<CoachDraft> = {}, known: Partial<CoachContext> = {}) {
  const result = coach(draft(body, over), { ...context, ...known }).find((one) => one.rule === rule);
  if (result === undefined) throw new Error(`${rule} does not apply`);
  return result;
}
const isOk = (...what: Parameters<typeof said>) => said(...what).ok;

describe('before you send', () => {
  it('has one rule for each id, in the order shown', () => {
    expect(RULES.map(({ id }) => id)).toEqual([...RULE_IDS]);
  });

  // The letters to somebody not met yet, built on a reason to write.
  it.each(
    TEMPLATES.filter(({ id }) =>
      /(?:first-message|follow-up-\d|invitation|closing|thanks)-work-/.test(id),
    ).map((template) => [template.id, template] as const),
  )('finds nothing wrong with %s when all is known', (_, template) => {
    const { subject, body } = renderDraft(fullInput(template));
    const french = template.language === 'fr';
    const { purpose, language } = template;
    const results = coach(
      { purpose, language, channel: defaultChannel(purpose, null), subject, body },
      french
        ? {
            ...context,
            mentor: { ...inFrench.mentor, language: null, hooks: [inFrench.hook] },
            goals: [inFrench.goal],
          }
        : context,
    );
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('keeps a draft with a hole, another name or too many characters from being sent by accident', () => {
    const sendable = (body: string, over: Partial<CoachDraft> = {}) =>
      isSendable(coach(draft(body, over), context));
    expect(sendable('Hello Yasmine, a word.')).toBe(true);
    expect(sendable('Hello [name], a word.')).toBe(false);
    expect(sendable('Hello Jonas, a word.')).toBe(false);
    expect(
      sendable('Hello Yasmine'.padEnd(201, ' a'), { channel: 'invitation', purpose: 'invitation' }),
    ).toBe(false);
  });

  it('looks at closings and thanks for what matters there only', () => {
    const rules = coach(draft('Hello', { purpose: 'thanks' }), context).map(({ rule }) => rule);
    for (const rule of ['unfilled-hole', 'wrong-name', 'over-limit', 'thanks', 'pressure'])
      expect(rules).toContain(rule);
    for (const rule of ['says-goal', 'slots', 'something-personal', 'easy-way-out', 'near-copy'])
      expect(rules).not.toContain(rule);
  });
});

describe('a hole', () => {
  it.each([
    'Hello {{ first_name }}',
    'at [company]',
    'at [votre école]',
    'Hello <first name>',
    'your work on XXX',
    'on ____',
    '{% if hook %}',
    'at {company}',
  ])('is seen in "%s"', (body) => {
    expect(said('unfilled-hole', body)).toMatchObject({ ok: false, detail: { kind: 'hole' } });
  });

  it('is seen in the subject', () => {
    expect(isOk('unfilled-hole', 'Hello', { subject: 'About [topic]' })).toBe(false);
  });

  it.each([
    'as you wrote [1]',
    '“[…] and so on”',
    '[sic]',
    'a < b and c > d',
    '<https://example.org>',
    '<a@example.org>',
    'size XXL, XX',
    '[ ]',
  ])('is not seen in "%s"', (body) => {
    expect(isOk('unfilled-hole', body)).toBe(true);
  });

  it('is not what the mentor’s own talk is called', () => {
    const mentor = { ...yasmine, language: null, hooks: [{ text: '[Live] Data mesh' }] };
    expect(isOk('unfilled-hole', 'I saw “[Live] Data mesh”', {}, { mentor })).toBe(true);
    expect(isOk('unfilled-hole', 'I saw “[Live] Data mesh”')).toBe(false);
  });
});

describe('the greeting', () => {
  it.each([
    'Hello Yasmine,',
    'Bonjour Yasmine,',
    'Dear Ms Benali,',
    'Bonjour Madame Benali,',
    'Hi yasmine',
    'Salut Yas,',
    'Hello,',
    'Bonjour à vous,',
    'Hello there,',
    'Chère Yasmine,',
    'BONJOUR YASMINE,',
    'I read your work.',
    'Bonjour Yasmine et merci encore pour hier',
    'Hello again Yasmine,',
    'Bonjour, je vous écris',
    'Hello I am writing because',
    'Hidden gems',
    'Dear Dr. Benali,',
    'Madame,',
    '',
  ])('"%s" is right for Yasmine Benali', (body) => {
    expect(isOk('wrong-name', body)).toBe(true);
  });

  it.each([
    ['Hello Jonas,', 'Jonas'],
    ['Bonjour Jonas Meyer,', 'Jonas Meyer'],
    ['Chère Camille,', 'Camille'],
    ['Dear Dr Okafor:', 'Okafor'],
    ['hi jonas!', 'jonas'],
    ['\n\nBonjour M. Keller', 'Keller'],
  ])('"%s" names somebody else', (body, greeted) => {
    expect(said('wrong-name', body)).toMatchObject({
      ok: false,
      detail: { greeted, name: 'Yasmine Benali' },
    });
  });

  it('knows accents and compound names', () => {
    const mentor = {
      ...yasmine,
      language: null,
      name: 'LE GOFF Anne-Hélène',
      givenName: null,
      familyName: null,
    };
    expect(isOk('wrong-name', 'Bonjour Anne-Helene,', {}, { mentor })).toBe(true);
    expect(isOk('wrong-name', 'Bonjour Anne,', {}, { mentor })).toBe(true);
    expect(isOk('wrong-name', 'Bonjour Hervé,', {}, { mentor })).toBe(false);
  });
});

describe('the limit', () => {
  it('says by how much a text passes it', () => {
    expect(said('over-limit', 'x'.repeat(207), { channel: 'invitation' }).detail).toEqual({
      kind: 'over',
      over: 7,
      limit: 200,
    });
    expect(isOk('over-limit', 'x'.repeat(207), { channel: 'invitation' }, { account: 'premium' })).toBe(true);
  });

  it('holds for the subject of an InMail, too', () => {
    expect(said('over-limit', 'x', { channel: 'inmail', subject: 'x'.repeat(201) }).detail).toMatchObject({
      over: 1,
      limit: 200,
    });
  });

  it('is not mentioned where there is none', () => {
    expect(coach(draft('x', { channel: 'email' }), context).map(({ rule }) => rule)).not.toContain(
      'over-limit',
    );
  });
});

describe('something personal', () => {
  it.each([
    'Your talk on data mesh was a relief: no more pain without contracts.',
    'You wrote that a dashboard nobody reads is a debt.',
    'We met at DataConf, by the coffee machine.',
  ])('is seen in "%s"', (body) => {
    expect(isOk('something-personal', body)).toBe(true);
  });

  it('is missed in a text that anybody could receive, and the hook kept is suggested', () => {
    expect(
      said('something-personal', 'I admire your career and would love to learn from you.'),
    ).toMatchObject({
      ok: false,
      detail: { kind: 'could-mention', thing: yasmine.hooks[0]?.text },
    });
  });

  it.each(['I follow Atelier Sante closely.', 'You are head of data at Atelier Santé.'])(
    'is not what any mass mail fills in: %s',
    (body) => {
      expect(isOk('something-personal', body)).toBe(false);
    },
  );

  it('cannot be suggested where nothing is known', () => {
    const mentor = { ...yasmine, language: null, organisation: null, role: null, hooks: [] };
    expect(said('something-personal', 'Hello', {}, { mentor })).toMatchObject({ ok: false, detail: null });
  });
});

describe('the goal', () => {
  it.each([
    'I would like to become an engineer.',
    'Mon objectif : changer de métier.',
    'From analyst to engineer by June: that is my plan.',
    'J’aimerais évoluer vers la data.',
  ])('is said in "%s"', (body) => {
    expect(isOk('says-goal', body)).toBe(true);
  });

  it('is missed, and suggested as it was written', () => {
    expect(said('says-goal', 'I would like to ask you something.')).toMatchObject({
      ok: false,
      detail: { kind: 'goal', goal: goal.text },
    });
  });
});

describe('the question', () => {
  it('is one, about one thing', () => {
    expect(isOk('one-small-question', 'Would you have 15 minutes on Thursday?')).toBe(true);
    expect(isOk('one-small-question', 'Auriez-vous 15 minutes jeudi\u00a0?')).toBe(true);
    expect(isOk('one-small-question', 'Would Thursday suit you? Which book would you read first?')).toBe(
      true,
    );
    expect(said('one-small-question', 'I admire you.').detail).toEqual({ kind: 'no-question' });
    expect(said('one-small-question', 'When? Where? Why??').detail).toEqual({ kind: 'questions', count: 3 });
  });

  it.each(['Can you help me?', 'Do you have any advice?', 'Pouvez-vous m’aider ?', 'On peut se parler ?'])(
    'cannot be answered when it asks nothing in particular: %s',
    (body) => {
      expect(said('one-small-question', body).detail).toMatchObject({ kind: 'vague-question' });
    },
  );

  it('is not one that is quoted or part of an address', () => {
    expect(
      isOk(
        'one-small-question',
        'I read « Pourquoi ? » and “Why?” (https://example.org/?a). How did you start?',
      ),
    ).toBe(true);
  });

  it('needs no question mark', () => {
    expect(isOk('one-small-question', 'I’d love to hear how you chose your first project.')).toBe(true);
    expect(isOk('one-small-question', 'J’aimerais comprendre comment vous avez choisi.')).toBe(true);
  });
});

describe('a follow-up', () => {
  const first =
    'Hello Yasmine, I saw your talk on data mesh. Would you have ten minutes on Thursday? Thank you, Inès';
  const check = (body: string) =>
    isOk('follow-up-adds-something', body, { purpose: 'follow-up-1' }, { previous: [first] });

  it('adds something when it brings news or a smaller question', () => {
    expect(
      check(
        'Since then I tried your rule of three contracts on a small project: it avoided two regressions.',
      ),
    ).toBe(true);
    expect(
      check(
        'Depuis, j’ai essayé votre règle des trois contrats sur un projet : elle m’a évité deux régressions.',
      ),
    ).toBe(true);
  });

  it.each([
    'Hello Yasmine, just following up on my previous message. Did you have a chance to read it? Thank you, Inès',
    'Bonjour Yasmine, je me permets de vous relancer : avez-vous lu mon dernier message ? Merci, Inès',
  ])('adds nothing when it only asks whether the first was seen: %s', (body) => {
    expect(check(body)).toBe(false);
  });

  it('adds nothing when it repeats the first', () => {
    expect(check(first)).toBe(false);
  });
});

describe('when it is too soon, or too often', () => {
  const followUp = { purpose: 'follow-up-1', body: 'x' } as const;
  const days = (...ago: number[]) => ({ sentAt: ago.map((one) => NOW - one * DAY) });

  it('is judged by the days the mentee set, in her calendar', () => {
    expect(said('too-soon', 'x', followUp, days(3)).detail).toEqual({ kind: 'days', days: 3, wanted: 7 });
    expect(isOk('too-soon', 'x', followUp, days(7))).toBe(true);
    expect(isOk('too-soon', 'x', { purpose: 'follow-up-2' }, days(20, 13))).toBe(false);
    expect(isOk('too-soon', 'x', { purpose: 'follow-up-2' }, days(21, 14))).toBe(true);
  });

  it('ends after two follow-ups', () => {
    expect(said('third-follow-up', 'x', followUp, { followUps: 2 })).toMatchObject({
      ok: false,
      level: 'stop',
    });
    expect(isOk('third-follow-up', 'x', followUp, { followUps: 1 })).toBe(true);
  });

  it('counts the notes of the month for free accounts', () => {
    const note = { purpose: 'invitation', channel: 'invitation' } as const;
    expect(isOk('note-quota', 'x', note, { notesThisMonth: 4 })).toBe(true);
    expect(said('note-quota', 'x', note, { notesThisMonth: 5 }).detail).toEqual({ kind: 'notes', notes: 5 });
    expect(coach(draft('x', note), { ...context, account: 'premium' }).map(({ rule }) => rule)).not.toContain(
      'note-quota',
    );
  });
});

describe('the place of work', () => {
  it.each([
    'I admire your work at Modehaus.',
    'As head of data at Modehaus, you know this.',
    'Votre poste chez Modehaus m’intéresse.',
  ])('is wrong in “%s”', (body) => {
    expect(said('wrong-company', body)).toMatchObject({
      ok: false,
      level: 'stop',
      detail: { company: 'Modehaus', organisation: 'Atelier Santé' },
    });
  });

  it.each([
    'I work at Modehaus and read your article.',
    'Développeuse chez Modehaus, j’ai lu votre article.',
    'I saw your talk at DataConf.',
    'You told of your years at Modehaus.',
    'Vous étiez chez Modehaus avant.',
    'Your team at Atelier Sante grew.',
  ])('is not wrong in “%s”', (body) => {
    expect(isOk('wrong-company', body)).toBe(true);
  });
});

describe('the language of the profile', () => {
  it('is what a text is written in, where it is known', () => {
    const body = 'Bonjour Yasmine, je vous écris au sujet de votre conférence sur les données.';
    const english = { mentor: { ...yasmine, language: 'en' as const } };
    expect(said('other-language', body, {}, english).detail).toEqual({
      kind: 'language',
      text: 'fr',
      profile: 'en',
    });
    expect(coach(draft(body), context).map(({ rule }) => rule)).not.toContain('other-language');
  });
});

describe('agreements', () => {
  it('fit the mentor where her name tells', () => {
    expect(isOk('wrong-gender', 'Cher Yasmine, merci.')).toBe(false);
    expect(isOk('wrong-gender', 'Chère Yasmine, merci.')).toBe(true);
    expect(isOk('wrong-gender', 'Dear Mr Benali, thank you for your talk on the data mesh.')).toBe(false);
    expect(
      isOk('wrong-gender', 'Madame, Monsieur, je vous écris pour vous remercier de votre conférence.'),
    ).toBe(true);
  });

  it('are not judged where the name does not tell', () => {
    const mentor = { ...yasmine, language: null, name: 'Camille Roy', givenName: 'Camille' };
    expect(isOk('wrong-gender', 'Cher Camille, merci.', {}, { mentor })).toBe(true);
  });

  it('fit the mentee’s own choice, or at least each other', () => {
    const body = 'Je suis ravie de vous écrire, et je suis convaincu par votre conférence sur les données.';
    expect(said('wrong-gender', body).detail).toEqual({ kind: 'two', one: 'ravie', other: 'convaincu' });
    expect(said('wrong-gender', body, {}, { agreement: 'masculine' }).detail).toEqual({
      kind: 'found',
      found: 'ravie',
    });
  });
});
