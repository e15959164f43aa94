import { describe, expect, it } from 'vitest';
import { hookSituation, inCommon, type Sought, situationOf } from '../../extension/write/situation.ts';
import type { Me } from '../../shared/mentee.ts';

const me: Me = {
  name: 'Inès',
  situation: '',
  pitch: '',
  signature: '',
  school: 'Université de Nantes',
  employer: 'Clinique du Parc',
};
const mentor = (more: Partial<Sought> = {}): Sought => ({
  organisation: 'Marée Haute',
  headline: null,
  source: 'web',
  hooks: [],
  ...more,
});

describe('how the mentee came to a person', () => {
  it.each([
    ['recommended', mentor({ source: 'recommendation' })],
    ['met', mentor({ source: 'event' })],
    ['colleague', mentor({ source: 'own-company' })],
    ['colleague', mentor({ organisation: 'clinique du  parc' })],
    ['common', mentor({ source: 'alumni' })],
    ['common', mentor({ headline: 'Ex Clinique du Parc, now at sea' })],
    ['common', mentor({ hooks: [{ text: 'Diplômée de l’université de Nantes' }] })],
    ['programme', mentor({ source: 'programme' })],
    ['cold', mentor()],
    ['cold', mentor({ source: 'network' })],
  ] as const)('is told from what is known: %s', (situation, person) => {
    expect(situationOf(person, me, null)).toBe(situation);
  });

  it('is the reason to write where there is no closer link', () => {
    expect(situationOf(mentor(), me, { text: 'your talk on tides' })).toBe('work');
    expect(situationOf(mentor(), me, { text: 'votre passage de l’hôpital à la donnée' })).toBe('turn');
    expect(situationOf(mentor({ source: 'recommendation' }), me, { text: 'your talk' })).toBe('recommended');
  });

  it('takes a title for a work, and a change of path for one, in both languages', () => {
    expect(hookSituation('Un capteur qui tient dix hivers')).toBe('work');
    expect(hookSituation('Moved from nursing to data in 2019')).toBe('turn');
    expect(hookSituation('Reconversion à 40 ans')).toBe('turn');
  });

  it('knows no link where the mentee told nothing of herself', () => {
    const nobody = { name: '', situation: '', pitch: '', signature: '' };
    expect(situationOf(mentor({ organisation: null }), nobody, null)).toBe('cold');
    expect(inCommon(mentor({ source: 'alumni', via: 'promotion 2015' }), nobody)).toBe('promotion 2015');
    expect(inCommon(mentor({ headline: '' }), { ...nobody, school: ' ' })).toBe(null);
  });
});
