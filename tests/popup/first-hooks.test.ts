/** Which reasons to write are ticked at first, and what the mentee has in common with the person. */
import { describe, expect, it } from 'vitest';
import { hooksKeptAtFirst, inCommon } from '../../extension/first-hooks.ts';
import { EMPTY_ME } from '../../extension/store/settings.ts';
import type { Me } from '../../shared/mentee.ts';

const me = (situation: string, pitch = ''): Me => ({ ...EMPTY_ME, situation, pitch });
const hooks = (...texts: string[]) => texts.map((text) => ({ text, url: null, date: null }));

describe('of the reasons a page offers', () => {
  it('the first three are ticked', () => {
    expect(hooksKeptAtFirst(hooks('a', 'b', 'c', 'd', 'e'), EMPTY_ME)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(hooksKeptAtFirst(hooks('a'), EMPTY_ME)).toEqual([true]);
    expect(hooksKeptAtFirst([], EMPTY_ME)).toEqual([]);
  });

  it('those the mentee shares are ticked before others, wherever they stand', () => {
    const found = hooks('a talk', 'b', 'c', 'd', 'Studied at Université du Ponant');
    expect(hooksKeptAtFirst(found, me('formée à l’Université du Ponant'))).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it('all that she shares are ticked, though they be more than three', () => {
    const found = hooks('Nantes 1', 'Nantes 2', 'other', 'Nantes 3', 'Nantes 4');
    expect(hooksKeptAtFirst(found, me('analyste à Nantes'))).toEqual([true, true, false, true, true]);
  });
});

describe('what the mentee shares', () => {
  it('is a school, an employer or a town she names herself, whatever case and accents', () => {
    expect(inCommon('UNIVERSITE DU PONANT, 2012', me('formée à l’Université du Ponant'))).toEqual([
      'Université du Ponant',
    ]);
    expect(inCommon('Ten years at EDF', me('', 'EDF, then a school of my own'))).toEqual(['EDF']);
    expect(inCommon('Meetup in Nantes', me('analyst, Nantes'))).toEqual(['Nantes']);
    expect(inCommon('Belmont Énergies, head of data', me('Belmont Énergies, analyste'))).toEqual([
      'Belmont Énergies',
    ]);
  });

  it('is neither a word that starts a sentence, nor a part of a name, nor an everyday word', () => {
    expect(inCommon('Analyst at a bank', me('Analyst for two years'))).toEqual([]);
    expect(inCommon('Talk at Université de Nantes', me('formée à l’Université du Ponant'))).toEqual([]);
    expect(inCommon('I learn data', me('data analyst. I learn'))).toEqual([]);
    expect(inCommon('Nantesque', me('analyste à Nantes'))).toEqual([]);
    expect(inCommon('anything', EMPTY_ME)).toEqual([]);
  });

  it('is found in a very long sentence without delay', () => {
    const long = `${'Aa '.repeat(160)}b`;
    expect(inCommon('x'.repeat(1000), me(long, long))).toEqual([]);
  });
});
