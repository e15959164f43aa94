import { describe, expect, it } from 'vitest';
import { chez, de, deLa } from '../../extension/write/french.ts';

describe('French around names', () => {
  it.each([
    ['Airbus', 'd’Airbus'],
    ['Nantes', 'de Nantes'],
    ['Inès', 'd’Inès'],
    ['Émile', 'd’Émile'],
    ['Œuvre', 'd’Œuvre'],
    ['ingénieure', 'd’ingénieure'],
    ['Yves', 'd’Yves'],
    ['Yahoo', 'de Yahoo'],
    ['onze', 'de onze'],
    ['oui', 'de oui'],
    ['Ouest-France', 'd’Ouest-France'],
    ['IBM', 'd’IBM'],
    ['SNCF', 'de SNCF'],
    ['3M', 'de 3M'],
    ['« Lire »', 'de « Lire »'],
  ])('“de” before %s gives %s', (name, expected) => {
    expect(de(name)).toBe(expected);
  });

  it.each([
    ['Hermès', 'd’Hermès'],
    ['Hélène', 'd’Hélène'],
    ['Hôpital Nord', 'd’Hôpital Nord'],
    ['histoire', 'd’histoire'],
    ['Henri', 'd’Henri'],
    ['Harmonie', 'd’Harmonie'],
    ['héroïne', 'd’héroïne'],
    ['Honda', 'de Honda'],
    ['Harvard', 'de Harvard'],
    ['Huawei', 'de Huawei'],
    ['HSBC', 'de HSBC'],
    ['Hauts-de-France', 'de Hauts-de-France'],
    ['héros', 'de héros'],
    ['hors-série', 'de hors-série'],
    ['Hotte', 'de Hotte'],
    ['hiérarchie', 'de hiérarchie'],
    ['hasard', 'de hasard'],
    ['Hongrie', 'de Hongrie'],
    ['huit', 'de huit'],
    ['haut niveau', 'de haut niveau'],
    ['hérisson', 'de hérisson'],
    ['handicap', 'de handicap'],
  ])('tells a mute h from an aspirated one: %s gives %s', (name, expected) => {
    expect(de(name)).toBe(expected);
  });

  it.each([
    ['Airbus', 'd’Airbus'],
    ['Nantes', 'de Nantes'],
    ['Le Louvre', 'du Louvre'],
    ['Les Échos', 'des Échos'],
    ['Éditions du Lac', 'des Éditions du Lac'],
    ['LES ATELIERS DU PORT', 'des ATELIERS DU PORT'],
    ['La Poste', 'de La Poste'],
    ['L’Oréal', 'de L’Oréal'],
    ['Université de Nantes', 'de l’Université de Nantes'],
    ['École du Breuil', 'de l’École du Breuil'],
    ['Hôpital Nord', 'de l’Hôpital Nord'],
    ['Banque du Littoral', 'de la Banque du Littoral'],
    ['CNRS', 'du CNRS'],
    ['Lesieur', 'de Lesieur'],
    ['Leroy', 'de Leroy'],
  ])('takes the article of the organisation in: %s gives %s', (name, expected) => {
    expect(deLa(name)).toBe(expected);
  });

  it.each([
    ['Airbus', 'chez Airbus'],
    ['La Poste', 'à La Poste'],
    ['Le Louvre', 'au Louvre'],
    ['Les Échos', 'aux Échos'],
    ['CNRS', 'au CNRS'],
    ['Université de Nantes', 'à l’Université de Nantes'],
    ['Ville de Brest', 'à la Ville de Brest'],
    ['Éditions du Lac', 'aux Éditions du Lac'],
    ['University of Leeds', 'à University of Leeds'],
    ['L’Oréal', 'chez L’Oréal'],
    ['Laposte Conseil', 'chez Laposte Conseil'],
  ])('says where one works: %s gives %s', (name, expected) => {
    expect(chez(name)).toBe(expected);
  });
});
