import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelsFor, defaultChannel } from '../../extension/write/channels.ts';
import { draftLanguage, languageOfTag } from '../../extension/write/language.ts';
import { countWords, hasSubject, measure, recommendedLength } from '../../extension/write/limits.ts';
import { CHANNELS, PURPOSES } from '../../shared/model.ts';

describe('the length of a text', () => {
  it.each([
    ['invitation', 'free', 200],
    ['invitation', 'premium', 300],
    ['message', 'free', 8000],
    ['inmail', 'free', 1900],
    ['inmail', 'premium', 1900],
    ['email', 'free', null],
    ['other', 'free', null],
  ] as const)('in %s with a %s account may be %s', (channel, account, limit) => {
    expect(measure('', channel, account).limit).toBe(limit);
    if (limit === null) return;
    expect(measure('x'.repeat(limit), channel, account).over).toBe(0);
    expect(measure('x'.repeat(limit + 3), channel, account).over).toBe(3);
  });

  it('of an InMail subject may be 200, other subjects have no limit', () => {
    expect(measure('x'.repeat(201), 'inmail', 'free', 'subject')).toMatchObject({ limit: 200, over: 1 });
    expect(measure('x'.repeat(201), 'email', 'free', 'subject').over).toBe(0);
    expect(CHANNELS.filter(hasSubject)).toEqual(['inmail', 'email']);
  });

  it('counts characters as the network does: an emoji is two', () => {
    expect(measure('👋 é', 'message', 'free').characters).toBe(4);
  });

  it.each([
    ['', 0],
    ['J’ai vu l’école aujourd’hui.', 4],
    ["J'ai vu l'école aujourd'hui.", 4],
    ['Un rendez-vous avec vous-même', 4],
    ['Quoi\u00a0? «\u00a0Oui\u00a0!\u00a0»', 2],
    ['Oui - non – peut-être', 3],
    ["I don't know, 15 minutes", 5],
    ['👋 🎉', 0],
    ['- a - b', 2],
    ['Bonjour,\n\nMerci', 2],
    ['d’Airbus', 1],
  ])('counts words as word processors do: "%s" has %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('counts as many words as are put side by side', () => {
    const word = fc.stringMatching(/^[a-zé]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(countWords(words.join(' '))).toBe(words.length);
      }),
    );
  });

  it('is recommended where there are figures', () => {
    expect(recommendedLength('first-message', 'message')).toEqual({
      words: { from: 60, to: 90 },
      characters: 400,
    });
    expect(recommendedLength('first-message', 'email')).toEqual({
      words: { from: 60, to: 90 },
      characters: null,
    });
    expect(recommendedLength('follow-up-1', 'email')).toEqual({
      words: { from: 50, to: 125 },
      characters: null,
    });
    expect(recommendedLength('invitation', 'invitation')).toBe(null);
  });
});

describe('the channel of a draft', () => {
  it('is the invitation note for an invitation, a message otherwise', () => {
    expect(PURPOSES.map((purpose) => defaultChannel(purpose, null))).toEqual([
      'invitation',
      ...Array(PURPOSES.length - 1).fill('message'),
    ]);
  });

  it('stays the one last used with the mentor where that makes sense', () => {
    expect(defaultChannel('follow-up-1', 'email')).toBe('email');
    expect(defaultChannel('first-message', 'invitation')).toBe('message');
    expect(defaultChannel('invitation', 'email')).toBe('invitation');
    expect(channelsFor('thanks')).not.toContain('inmail');
  });
});

describe('the language of a draft', () => {
  it('is the mentor’s, else the profile’s, else the screen’s', () => {
    expect(draftLanguage('fr', 'en', 'en')).toBe('fr');
    expect(draftLanguage(null, 'fr-CA', 'en')).toBe('fr');
    expect(draftLanguage(null, 'de', 'en')).toBe('en');
    expect(draftLanguage(null, null, 'fr')).toBe('fr');
  });

  it('reads language tags as pages write them', () => {
    expect(['fr_FR', ' FR ', 'en-GB', 'french', 'frr', '', 'x'].map(languageOfTag)).toEqual([
      'fr',
      'fr',
      'en',
      null,
      null,
      null,
      null,
    ]);
    expect(languageOfTag(null)).toBe(null);
  });
});
