/**
 * Frequent given names, as one sign among others that a heading is a person and not a product: "Ingrid Solheim"
 * against "Green Energy". A name that is not listed costs nobody anything. From the published yearly lists of France,
 * Germany, Spain, Italy, the United Kingdom, the United States and India, and names frequent in Arabic, Turkish,
 * West African, Chinese and Slavic families there; those that are also words (Rose, Mark, Will, Grace) are left out.
 */
import { fold } from './clean-text.ts';

const NAMES = new Set(
  (
    'aaron abdul abdullah abigail adam adele adrian adriana agnes agnieszka ahmad ahmed aicha aisha akash alain alan ' +
    'albert alberto alejandra alejandro aleksandra alessandra alessandro alessia alex alexander alexandra alexandre ' +
    'alexey alexis alfredo ali alice alicia alina alison alvaro amadou amanda amelie amina amir amit amy ana anais ' +
    'anders andre andrea andreas andrei andres andrew andrzej andy angela angelica anil anita anja ankit anna anne ' +
    'annette annie anthony antoine anton antonella antonia antonio anya arash arjun armand arnaud arthur arun ' +
    'ashley astrid audrey aurelie aurelien axel ayse barbara bart bastian beatrice beatriz ben benedikt benjamin ' +
    'benoit bernard bernd birgit bjorn boris brandon brian brigitte bruce bruno camila camille carla carlo carlos ' +
    'carmen carol carolina caroline carsten catarina catherine cathy cecile cecilia celine charles charlotte chiara ' +
    'chloe chris christelle christian christina christine christoph christophe christopher cindy claire clara claude ' +
    'claudia claudio clement corinne cristina cynthia cyril dalia damien dan daniel daniela daniele danielle dave ' +
    'david deborah deepak delphine denis denise dennis diana diane didier diego dieter dimitri dirk dmitry dominik ' +
    'dominique donald dorothee douglas edouard eduardo edward ekaterina elena eleonore eleni elif elisa elisabeth ' +
    'elise elizabeth ella ellen elodie elsa emeline emeric emil emilie emilio emily emma emmanuel emmanuelle emre ' +
    'enrico eric erica erik erika ernesto esteban esther estelle ethan etienne eugene eva evan evelyn fabian fabien ' +
    'fabio fabrice farah fatima fatou federico felipe felix fernanda fernando filip fiona flora florence florent ' +
    'florian francesca francesco francisco franck francois francoise frank franz fred frederic frederik friedrich ' +
    'gabriel gabriela gabrielle gael gaelle gary gautier genevieve geoffrey george georges gerard gerhard giacomo ' +
    'giorgio giovanni giulia giuseppe gonzalo gregor gregory guillaume guillermo gunter gustavo hamza hanna hannah ' +
    'hans hanneke harald hassan heather heidi heike heinrich helen helena helene helga henri henrik henry herbert ' +
    'hiroshi hugo ian ibrahim ignacio igor ilaria imane ines inga ingrid irene irina isaac isabel isabella isabelle ' +
    'ivan jack jacob jacqueline jacques jaime jakob jakub james jamie jan jana jane janet jason javier jean jeanne ' +
    'jeff jeffrey jennifer jens jeremie jeremy jerome jesse jessica jesus jill jim joachim joan joanna joao joe joel ' +
    'johan johann johanna johannes john jonas jonathan jorge jose josef joseph josh joshua juan judith julia julian ' +
    'juliana julie julien juliette julio julius justin justine jurgen kai karen karim karin karina karl karsten ' +
    'katarzyna kate katharina katherine kathrin katie katja kavita keith kelly kenji kenneth kerstin kevin khadija ' +
    'khaled kim klaus konstantin krzysztof kurt kwame kyle laetitia lars laura laure laurence laurent lauren lea ' +
    'leila lena leo leon leonardo leonie leticia liam lila lina linda lisa lorena lorenzo louis louise luc luca lucas ' +
    'lucia lucie ludovic luigi luis luisa lukas luke lydia madeleine maarten magali magdalena mahmoud maja malgorzata ' +
    'malika mamadou manfred manon manuel manuela marc marcel marcela marco marcus margaret margarita margaux maria ' +
    'mariam mariana marianne marie marina mario marion marius marko markus marta martha martin martina martine ' +
    'mary mateo mateusz mathias mathieu mathilde matt matteo matthew matthias matthieu maureen maurice max maxime ' +
    'maximilian mehdi mehmet mei melanie melissa michael michaela michal michel michele michelle miguel mihai mikael ' +
    'mike mikhail milan miriam mohamed mohammad mohammed monica monika monique moritz muhammad murielle mustafa myriam ' +
    'nabil nadia nadine naima nancy naomi natalia natalie natasha nathalie nathan neha neil nicola nicolas nicole ' +
    'niels nikhil niklas nikolai nina noah noemie nora norbert nuno oleg olga oliver olivia olivier omar oscar ' +
    'oumar oumou pablo pamela paolo pascal pascale patricia patrick paul paula pauline pavel pedro penelope peter ' +
    'petra philip philipp philippe pierre pieter pietro pilar pooja priya quentin rachel rachid rafael rahul raj rajesh ' +
    'ralf ramon raphael raquel ravi rebecca regina remi renate renaud rene ricardo riccardo richard rita robert ' +
    'roberto robin rodrigo roger rohit roland rolf romain roman ronald rosa rosario roxane ruben rudolf ryan sabine ' +
    'sabrina salma salvatore sam samantha samir samuel sandra sandrine sanjay sara sarah satoshi scott sean sebastian ' +
    'sebastien serge sergei sergey sergio severine sharon shreya silke silvia simon simona simone siobhan sofia sofie ' +
    'sonia sophia sophie stefan stefanie stefano stella stephane stephanie stephen steve steven stuart sunil susan ' +
    'susana susanne suzanne sven svetlana sylvain sylvia sylvie tamara tanja tariq tatiana teresa thea theo theodore ' +
    'theresa thi thierry thomas thorsten tiago tim timothy tobias todd tom tomas tomasz tommaso tony torsten tristan ' +
    'tyler ulrich ulrike ursula uwe valentin valentina valerie vanessa vera veronica veronique victor victoria vijay ' +
    'vikram vincent virginie viktor vladimir volker walter wei wendy werner wilhelm william wolfgang xavier yann ' +
    'yannick yasmine yasmin yusuf youssef yuki yulia yves yvonne zoe zuzana'
  ).split(' '),
);

/** True where one of the first two words is a frequent given name; the second, where a family name comes first. */
export function hasGivenName(name: string): boolean {
  return fold(name)
    .split(' ')
    .slice(0, 2)
    .some((word) => NAMES.has(word));
}
