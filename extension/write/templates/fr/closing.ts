/** French kind closings: the question is taken back, the door stays open, nothing is asked. */
import type { Pieces } from '../../pieces.ts';

export const closing: Pieces = {
  purpose: 'closing',
  subjects: [{ text: 'Merci, et un dernier mot' }, { needs: ['news'], text: 'Où j’en suis, et merci' }],
  opening: [
    {
      text: 'J’imagine que ce n’est pas le bon moment, et c’est très bien ainsi : je ne ‹t’|vous ›écrirai plus à ce sujet.',
    },
    { needs: ['news'], text: 'Un dernier mot pour ‹te|vous› dire où j’en suis : {{ news }}.' },
    {
      in: ['work', 'turn'],
      needs: ['hook'],
      text: 'Je ne ‹te|vous› relancerai plus, et je garde {{ hook }} parmi mes points d’appui.',
    },
    {
      in: ['recommended'],
      needs: ['recommender'],
      text: 'Je m’en tiens là, avec mes remerciements, à ‹toi|vous› comme à {{ recommender }}.',
    },
    {
      in: ['met', 'colleague', 'common', 'programme', 'cold'],
      needs: ['organisation'],
      text: 'Je m’en tiens là, et je continuerai de suivre avec intérêt ce que fait {{ organisation | la }}.',
    },
    {
      text: 'Je sais combien les semaines sont pleines : je referme ici ma question, sans regret.',
    },
  ],
  body: [
    { needs: ['goal'], text: 'De mon côté, j’avance vers mon objectif : {{ goal }}.' },
    { needs: ['aim'], text: 'De mon côté, je continue : j’aimerais toujours {{ aim }}.' },
    { needs: ['goal'], text: 'Mon objectif, lui, n’a pas changé : {{ goal }}.' },
  ],
  ask: [],
  closing: [
    {
      text: 'Si un jour ‹tu as|vous avez› envie d’en parler, un mot suffira.\n\n{{ "Merci, et bonne continuation" | sign: signature }}',
    },
    {
      text: '‹Tu ne me dois|Vous ne me devez› aucune réponse. Si nos chemins se croisent un jour, ce sera un plaisir.\n\n{{ "Avec mes remerciements" | sign: signature }}',
    },
    {
      text: 'La porte reste ouverte de mon côté, sans rien attendre.\n\n{{ "Merci, et belle suite à ‹toi|vous›" | sign: signature }}',
    },
  ],
};
