/**
 * Whether a given name is usually a woman's or a man's, for agreements in a greeting. The lists are our own: frequent names
 * of France and of English-speaking countries, and of families from elsewhere that live there. Names that both bear
 * (Camille, Dominique, Alex) are left out on purpose: then nothing is said.
 */
import { fold } from './fold.ts';

export type Gender = 'feminine' | 'masculine';

const FEMININE = new Set(
  (
    'abigail adele adeline agathe agnes aicha aisha alexandra alice alicia aline alison amandine amber amelie amina amy ana anais ' +
    'andrea-lise ange-marie angela angelique anita ann anna anne annie armelle astrid aude audrey aurelie aurore axelle ' +
    'barbara beatrice becky berenice bernadette beth betty brenda brigitte bronwen capucine carine carla carole caroline ' +
    'carolyn cassandre catherine cecile celeste celia celine chantal charlene charlotte cheryl chloe christelle christiane ' +
    'christine claire clara clarisse claudia clemence clotilde coline colette constance coralie corinne cynthia daniela ' +
    'danielle daphne deborah delphine denise diana diane djamila donna dorothee edith elaine eleanor elena eleonore elisa ' +
    'elisabeth elise elizabeth ella ellen elodie eloise elsa emilie emily emma emmanuelle erika esther estelle eugenie eva ' +
    'eve evelyne fabienne fanny farida fatima fatou fatoumata faustine faye felicia fiona flavie flora florence francoise ' +
    'frederique-anne gabrielle gaelle genevieve georgia georgina geraldine ghislaine gisele gloria grace greta gwendoline ' +
    'hannah harriet heather helen helena helene heloise henriette hilary hortense imane ines ingrid irene iris isabel isabelle ' +
    'isla ivy jacqueline jade jane janet janine jasmine jeanne jennifer jenny jessica jill joan joanna joanne jocelyne josephine ' +
    'josiane joyce judith julia julie juliette justine karen karima karine kate katherine kathleen katie kelly khadija ' +
    'kimberly kirsten laetitia lara laura laure laurence lauren layla lea leah leila lena leonie leslie-anne lila lilian-rose lily ' +
    'linda lise liz lola louise lucie lucille lucy ludivine lydia lydie mabel madeleine madison maelle maelys maeve magali ' +
    'malika manon margaret margaux margot marguerite maria mariam marianne marie marie-claude marie-pierre marine marion ' +
    'marjorie marlene martha martine mary mathilde maud maya megan melanie melissa michele-anne michelle mireille molly monica ' +
    'monique morgane-anne muriel myriam nadege nadia nadine naima naomi natacha natalia natalie nathalie ngozi nicole ' +
    'nina noemie nora odette odile olivia ophelie pamela patricia patty paula pauline penelope perrine petra philippa ' +
    'phoebe priya prudence rachel rachida raphaelle rebecca regina rita roberta rokia rosa rosalie rose rosemary roxane ruby ' +
    'ruth sabine sabrina saida salma salome samantha samira sandra sandrine sara sarah severine sharon sheila shirley ' +
    'siobhan simone sofia solange solene sonia sophia sophie stella stephanie sue suzanne svetlana sylvie tania tara tatiana ' +
    'teresa tessa theresa therese tiffany tina ursula valentine-rose valerie vanessa vera veronique victoire victoria ' +
    'violaine violet violette virginia virginie vivienne wendy yael yasmina yasmine yolande yvette yvonne zahra zoe zineb'
  ).split(' '),
);
const MASCULINE = new Set(
  (
    'aaron abdel abdoulaye adam adrian adrien ahmed alain alan albert alexandre alexis ali alphonse amadou amine amir anatole ' +
    'andre andrew angus anthony antoine antonio armand arnaud arthur aubin aurelien axel-pierre aziz barry bastien ben benjamin ' +
    'benoit bernard bertrand bilal bill bob boris brad brandon brian bruce bruno carl carlos cedric charles chinedu ' +
    'christian christophe christopher clement colin connor corentin craig cyril damien dan daniel darren dave david dean denis ' +
    'derek dider didier diego dimitri dirk dmitri donald douglas duncan dylan edmond edouard edward edwin eliott emeric emile ' +
    'emmanuel enzo eric erik ernest etienne eugene evan fabien fabio fabrice farid felix ferdinand fernando filip florent ' +
    'florian francis francisco franck francois frank fred frederic frederick gabriel gael gareth gaspard gautier ' +
    'geoffrey geoffroy george georges gerald gerard gerry gilbert gilles giovanni giuseppe gordon graham greg gregoire gregory ' +
    'guillaume gustave guy hamza harold harry hassan hector henri henry herbert herve hugh hugo hugues hussein ian ibrahim ' +
    'idris igor isaac ismael ivan jack jacques jake james jan jason jean jean-baptiste jean-luc jean-marc jean-marie jean-michel ' +
    'jean-paul jean-philippe jean-pierre jeff jeffrey jeremie jeremy jerome jerry jim joachim joel johan john jonah jonas ' +
    'jonathan jorge jose joseph joshua juan jules julian julien justin kamel karim karl keith ken kenneth kevin khalid ' +
    'kwame kyle lamine larry laurent leo leon leonard liam lionel loic louis luc luca lucas lucien ludovic luke malcolm malik ' +
    'mamadou manuel marc marcel marco marcus marek mario mark martin marvin mathias mathieu mathis matt matthew matthieu maurice max ' +
    'maxence maxime mehdi michael michel miguel mike mikael mohamed mohammed moussa mustapha nabil nathan neil nicholas ' +
    'nicolas nigel nils noah noel norbert octave oliver olivier omar oscar otto owen pablo pascal patrice patrick paul pedro ' +
    'peter phil philip philippe pierre pierre-yves quentin rachid ralph raphael raymond regis remi remy renaud rene ricardo ' +
    'richard robert robin-pierre rodolphe rodrigo roger roland romain ron ronald rory ross roy russell ryan said salim samuel sean ' +
    'sebastian sebastien serge sergio simon sofiane stanislas stefan stephane stephen steve steven stuart sylvain tariq ted ' +
    'terence thaddeus theo theodore theophile thibault thibaut thierry thomas tim timothy tom tony tristan ugo ulysse valentin vasco ' +
    'victor vincent vladimir walter warren wayne wilfried william winston xavier yacine yann yannick yassine yohan youssef ' +
    'yvan yves zachary'
  ).split(' '),
);
/** French role names whose ending tells. Those that women and men both bear in one form are left out. */
const FEMININE_ROLE =
  /\b(?:directrice|redactrice|fondatrice|cofondatrice|avocate|editrice|consultante|developpeuse|chercheuse|ingenieure|professeure|conductrice|formatrice|presidente|gerante|associee|infirmiere|traductrice|illustratrice|chargee|cheffe|enseignante|comptable diplomee|assistante|adjointe|createurice|creatrice|entrepreneuse|designeuse)\b/;
const MASCULINE_ROLE =
  /\b(?:directeur|redacteur|fondateur|cofondateur|avocat|editeur|developpeur|chercheur|formateur|gerant|associe|infirmier|traducteur|illustrateur|charge|enseignant|assistant|adjoint|createur|entrepreneur)\b/;

/** What the given name says, else a French role; null where they do not tell, or contradict each other. */
export function genderOf(givenName: string | null, role: string | null): Gender | null {
  const byName = genderOfName(fold(givenName ?? ''));
  const byRole = genderOfRole(fold(role ?? ''));
  return byName !== null && byRole === 'feminine' && byName !== byRole ? null : (byName ?? byRole);
}

function genderOfName(name: string): Gender | null {
  const first = name.trim().split(/\s+/)[0] ?? '';
  for (const part of [first, first.split('-')[0] ?? '']) {
    if (FEMININE.has(part)) return 'feminine';
    if (MASCULINE.has(part)) return 'masculine';
  }
  return null;
}

function genderOfRole(role: string): Gender | null {
  const feminine = FEMININE_ROLE.test(role);
  if (feminine === MASCULINE_ROLE.test(role)) return null;
  // Many women bear a title in its masculine form; none of the men a feminine one.
  return feminine ? 'feminine' : null;
}
