import { describe, expect, it } from 'vitest';
import { firstName } from '../../extension/write/first-name.ts';

const greeted = (name: string, givenName: string | null = null) => firstName({ name, givenName });

describe('the first name of a greeting', () => {
  it('is the given name that the page told', () => {
    expect(greeted('Benali Yasmine', 'Yasmine')).toBe('Yasmine');
  });

  it.each([
    ['Yasmine Benali', 'Yasmine'],
    ['Dr. Adaeze Okafor', 'Adaeze'],
    ['Pr Jean-Luc Petit', 'Jean-Luc'],
    ['Mme Camille Durand', 'Camille'],
    ['DURAND Camille', 'Camille'],
    ['Camille DURAND', 'Camille'],
    ['CAMILLE DURAND', 'Camille'],
    ['jean-pierre petit', 'Jean-Pierre'],
    ['Noor van Dijk, PhD', 'Noor'],
    ['Tom Keller (he/him)', 'Tom'],
    ['🌱 Luis Ortega', 'Luis'],
    ['Aoife O’Brien', 'Aoife'],
    ['Zlatan', 'Zlatan'],
    ['J. Meyer', 'J. Meyer'],
    ['山田太郎', '山田太郎'],
    ['McKenna Lane', 'McKenna'],
    ['\u202EYasmine\u202C Benali', 'Yasmine'],
  ])('is told from the whole name: %s gives %s', (name, expected) => {
    expect(greeted(name)).toBe(expected);
  });

  it.each([
    ['Nguyễn Thị Mai', 'Mai'],
    ['Mai Nguyen', 'Mai'],
    ['Wang Xiaoming', 'Xiaoming'],
    ['Xiaoming Wang', 'Xiaoming'],
    ['Kim Min-jun', 'Min-Jun'],
    ['Kim Keller', 'Kim'],
    ['Nagy László', 'László'],
    ['László Nagy', 'László'],
    ['山田 太郎', '太郎'],
    ['Abdel Karim Haddad', 'Abdel Karim'],
    ['Le Goff Yann', 'Yann'],
  ])('comes where the language puts it: %s gives %s', (name, expected) => {
    expect(greeted(name)?.toLowerCase()).toBe(expected.toLowerCase());
  });

  it.each(['', '?', '---', 'null', '12345', 'x'.repeat(120), 'Dr.', 'J.'])(
    'is left out where nothing looks like one: "%s"',
    (name) => {
      expect(greeted(name)).toBe(null);
    },
  );

  it('falls back on the whole name when the given name is damaged', () => {
    expect(greeted('Jonas Meyer', 'undefined')).toBe('Jonas');
  });
});
