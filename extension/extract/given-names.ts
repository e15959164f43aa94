/**
 * Frequent given names, as one sign among others that a heading is a person and not a product: "Ingrid Solheim"
 * against "Green Energy". A name that is not listed costs nobody anything. Chosen by hand from names that are
 * frequent in the countries whose languages are read here; those that are also words (Rose, Will, Grace) are left out.
 */
import { fold } from './clean-text.ts';

const NAMES = new Set(
  (
    'ahmed aisha albert alejandro alex alexander alexandre alice amina ana andrea andreas andrew anna ' +
    'anne antoine antonio arthur barbara ben benjamin camille carlos caroline catherine charles chris ' +
    'christian christine claire clara claudia daniel david diana diego elena elisabeth elizabeth emily ' +
    'emma emmanuel eric eva fatima felix fernando florian francesco frank gabriel guillaume hannah hans ' +
    'helene ibrahim ines inga isabelle jan jane javier jean jennifer john jonas jose joseph juan julia ' +
    'julie julien karim kevin kwame laura laurent lea linda louis lucas lucia manuel marc marco maria ' +
    'marie mario martin mary mathieu matthew max mehmet mei michael miguel mohamed monika nadia nicolas ' +
    'nina oliver olivier omar paul pedro peter philippe pierre priya rachel raj richard robert sandra ' +
    'sara sarah sebastian silvia simon sofia sophie stefan stephane susan thi thomas tim tobias tom ' +
    'valerie victor vincent wei william yann yuki'
  ).split(' '),
);

/** True where one of the first two words is a frequent given name; the second, where a family name comes first. */
export function hasGivenName(name: string): boolean {
  return fold(name)
    .split(' ')
    .slice(0, 2)
    .some((word) => NAMES.has(word));
}
