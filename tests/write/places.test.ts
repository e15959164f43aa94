import { describe, expect, it } from 'vitest';
import { inPlace } from '../../extension/write/french-places.ts';
import { COUNTRY_ZONES, REGION_ZONES, TOWN_ZONES } from '../../extension/write/zone-table.ts';
import { townOf, zoneOf } from '../../extension/write/zones.ts';

describe('where somebody is, in French', () => {
  it.each([
    ['Lyon', 'à Lyon'],
    ['Le Havre', 'au Havre'],
    ['Les Sables-d’Olonne', 'aux Sables-d’Olonne'],
    ['La Rochelle', 'à La Rochelle'],
    ['France', 'en France'],
    ['Iran', 'en Iran'],
    ['Canada', 'au Canada'],
    ['Mexique', 'au Mexique'],
    ['États-Unis', 'aux États-Unis'],
    ['Pays-Bas', 'aux Pays-Bas'],
    ['Cuba', 'à Cuba'],
    ['Bretagne', 'en Bretagne'],
    ['Grand Est', 'dans le Grand Est'],
    ['Hauts-de-France', 'dans les Hauts-de-France'],
    ['La Réunion', 'à La Réunion'],
    ['Québec', 'au Québec'],
  ])('%s: %s', (place, said) => {
    expect(inPlace(place)).toBe(said);
  });
});

describe('the zone of a place', () => {
  it.each([
    ['Lyon, Auvergne-Rhône-Alpes, France', 'Europe/Paris'],
    ['Paris et périphérie', 'Europe/Paris'],
    ['Région de Toulouse, France', 'Europe/Paris'],
    ['Greater Toronto Area, Canada', 'America/Toronto'],
    ['San Francisco Bay Area', 'America/Los_Angeles'],
    ['London Area, United Kingdom', 'Europe/London'],
    ['London, Ontario, Canada', 'America/Toronto'],
    ['Birmingham, Alabama, United States', 'America/Chicago'],
    ['New York City Metropolitan Area', 'America/New_York'],
    ['Montréal', 'America/Toronto'],
    ['Ville de Québec, Québec, Canada', 'America/Toronto'],
    ['Bruxelles, Région de Bruxelles-Capitale, Belgique', 'Europe/Brussels'],
    ['Sénégal', 'Africa/Dakar'],
    ['Saint-Denis, La Réunion', 'Indian/Reunion'],
    ['Allemagne', 'Europe/Berlin'],
    ['Germany', 'Europe/Berlin'],
    ['Nantes / Remote', 'Europe/Paris'],
  ])('%s: %s', (location, zone) => {
    expect(zoneOf(location)).toBe(zone);
  });

  it.each([null, '', 'Remote', 'United States', 'Canada', 'The Moon', ', ,', 'x'.repeat(5000)])(
    'is not guessed for %s',
    (location) => {
      expect(zoneOf(location)).toBe(null);
    },
  );

  it('is one that every clock knows', () => {
    for (const zone of [...TOWN_ZONES.values(), ...REGION_ZONES.values(), ...Object.values(COUNTRY_ZONES)])
      expect(() => new Temporal.ZonedDateTime(0n, zone), zone).not.toThrow();
  });

  it('is named after its town', () => {
    expect(townOf('Europe/London', 'fr')).toBe('Londres');
    expect(townOf('America/New_York', 'en')).toBe('New York');
  });
});
