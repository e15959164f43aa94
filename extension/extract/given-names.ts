/**
 * Frequent given names, as one sign among others that a heading is a person and not a product: "Ingrid Solheim"
 * against "Green Energy". A name that is not listed costs nobody anything. Chosen by hand from names that are
 * frequent in the countries whose languages are read here; those that are also words (Rose, Will, Grace) are left out.
 */
import { fold } from './clean-text.ts';

const NAMES = new Set(
  (
    'ahmed aisha alejandro alex alexander alexandre alice amina ana andrea andreas andrew anna anne ' +
    'antoine antonio barbara ben benjamin camille carlos caroline chris christian christine claire ' +
    'claudia daniel david diana diego elena elisabeth elizabeth emily emma emmanuel eva fatima fernando ' +
    'francesco frank gabriel hannah ibrahim ines isabelle jan jane jean jennifer john jose ' +
    'joseph julia julie julien kwame laura laurent louis lucia manuel marc marco maria marie ' +
    'martin mathieu matthew mehmet michael miguel mohamed nicolas nina olivier omar paul pedro peter ' +
    'pierre priya rachel richard robert sarah silvia sophie stephane thi ' +
    'thomas tobias wei william yuki'
  ).split(' '),
);

/** True where one of the first two words is a frequent given name; the second, where a family name comes first. */
export function hasGivenName(name: string): boolean {
  return fold(name)
    .split(' ')
    .slice(0, 2)
    .some((word) => NAMES.has(word));
}
