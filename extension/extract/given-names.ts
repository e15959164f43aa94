/**
 * Frequent given names, as one sign among others that a heading is a person and not a product: "Ingrid Solheim"
 * against "Green Energy". A name that is not listed costs nobody anything. Chosen by hand from names that are
 * frequent in the countries whose languages are read here; those that are also words (Rose, Will, Grace) are left out.
 */
import { fold } from './clean-text.ts';

const NAMES = new Set(
  (
    'adam ahmed aisha albert alejandro alex alexander alexandra alexandre alice amelie amina amit ana ' +
    'andrea andreas andrew anita anna anne anthony antoine antonio arthur audrey barbara ben benjamin ' +
    'camille carla carlos caroline catherine cecile charles charlotte chloe chris christian christina ' +
    'christine christophe claire clara claudia dan daniel daniela david deborah diana diego edward elena ' +
    'elisa elisabeth elizabeth emeline emily emma emmanuel eric eva fabian fatima felix fernando florian ' +
    'francesca francesco francisco francois frank frederic gabriel giulia giuseppe guillaume hannah hans ' +
    'helene henry hugo ibrahim ines inga ingrid irene isabel isabelle ivan jacob james jan jane javier ' +
    'jean jeanne jennifer jessica johan johanna john jonas jonathan jorge jose joseph juan julia julie ' +
    'julien karim kate kevin kwame lars laura laurent lea linda lisa louis louise luca lucas lucia luis ' +
    'lukas manon manuel marc marco maria marie marina mario martin mary mathieu matteo matthew ' +
    'matthias max mehmet mei melanie michael michel michelle miguel mohamed monika nadia nathalie ' +
    'nicolas nicole nina oliver olivier omar paul paula pedro peter philip philippe pierre priya rachel ' +
    'rahul raj rebecca richard robert roberto ryan sandra sara sarah sebastian silvia simon sofia sophie ' +
    'stefan stephane stephanie susan thi thierry thomas tim tobias tom tomas valerie vanessa victor ' +
    'vincent wei william xavier yann yuki'
  ).split(' '),
);

/** True where one of the first two words is a frequent given name; the second, where a family name comes first. */
export function hasGivenName(name: string): boolean {
  return fold(name)
    .split(' ')
    .slice(0, 2)
    .some((word) => NAMES.has(word));
}
