import { describe, expect, it } from 'vitest';
import { defaultChannel } from '../../../extension/write/channels.ts';
import { coach, isSendable, RULES } from '../../../extension/write/coach/coach.ts';
import { prepareEarlier } from '../../../extension/write/coach/earlier-messages.ts';
import {
  type CoachContext,
  type CoachDraft,
  RULE_IDS,
  type RuleId,
} from '../../../extension/write/coach/rule.ts';
import { renderDraft } from '../../../extension/write/render.ts';
import { fullInput, TEMPLATES } from '../letters.ts';
import { goal, inFrench, yasmine } from '../people.ts';

const context: CoachContext = {
  mentor: yasmine,
  goals: [goal],
  account: 'free',
  earlier: prepareEarlier([]),
  previous: [],
};

function draft(body: string, over: Partial<CoachDraft> = {}): CoachDraft {
  return { purpose: 'first-message', channel: 'message', language: 'en', subject: '', body, ...over };
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
        ? { ...context, mentor: { ...inFrench.mentor, hooks: [inFrench.hook] }, goals: [inFrench.goal] }
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
    expect(rules).toEqual(['unfilled-hole', 'wrong-name', 'over-limit', 'thanks']);
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
    const mentor = { ...yasmine, hooks: [{ text: '[Live] Data mesh' }] };
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
    const mentor = { ...yasmine, name: 'LE GOFF Anne-Hélène', givenName: null, familyName: null };
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
    'I follow Atelier Sante closely.',
    'How is it to be head of data?',
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

  it('cannot be suggested where nothing is known', () => {
    const mentor = { ...yasmine, organisation: null, role: null, hooks: [] };
    expect(said('something-personal', 'Hello', {}, { mentor })).toMatchObject({ ok: false, detail: null });
  });
});

describe('the goal', () => {
  it.each([
    'I would like to become an engineer.',
    'Mon objectif : changer de métier.',
    'From analyst to engineer by June: that is my plan for data.',
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
  it('is one', () => {
    expect(isOk('one-small-question', 'Would you have 15 minutes on Thursday?')).toBe(true);
    expect(isOk('one-small-question', 'Auriez-vous 15 minutes jeudi\u00a0?')).toBe(true);
    expect(said('one-small-question', 'I admire you.').detail).toEqual({ kind: 'no-question' });
    expect(said('one-small-question', 'When? Where? Why??').detail).toEqual({ kind: 'questions', count: 3 });
  });

  it('is not one that is quoted or part of an address', () => {
    expect(
      isOk(
        'one-small-question',
        'I read « Pourquoi ? » and “Why?” (https://example.org/?a). How did you start?',
      ),
    ).toBe(true);
  });

  it.each([
    'Would you be my mentor?',
    'Could we talk for an hour?',
    'Do you have 45 min?',
    'Voulez-vous devenir ma mentore ?',
    'Auriez-vous une heure ?',
  ])('is too big in "%s"', (body) => {
    expect(said('one-small-question', body).detail).toMatchObject({ kind: 'big-ask' });
  });
});

describe('a way out', () => {
  it.each([
    'No worries if not.',
    'If you’d rather not, I understand.',
    'Sinon, aucun souci.',
    'Si ce n’est pas le moment, je comprends.',
    'Feel free to say no.',
    'Libre à vous, sans obligation.',
  ])('is left by "%s"', (body) => {
    expect(isOk('easy-way-out', body)).toBe(true);
  });

  it.each([
    'I look forward to your reply.',
    'J’attends votre réponse.',
    'I understand that you work on data.',
  ])('is not left by "%s"', (body) => {
    expect(isOk('easy-way-out', body)).toBe(false);
  });
});

describe('thanks', () => {
  it('are heard in both languages, and missed', () => {
    expect(
      ['Many thanks', 'Thank you', 'MERCI', 'Je vous remercie', 'Avec mes remerciements'].map((body) =>
        isOk('thanks', body),
      ),
    ).not.toContain(false);
    expect(isOk('thanks', 'Regards')).toBe(false);
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
