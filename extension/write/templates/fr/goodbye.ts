/** French letters of goodbye: what the mentor's time led to, and thanks, with nothing asked. */
import type { Pieces } from '../../pieces.ts';

export const goodbye: Pieces = {
  purpose: 'goodbye',
  subjects: [{ text: 'Merci pour ce bout de chemin' }, { text: 'Merci, au moment de conclure' }],
  opening: [
    { text: 'Notre bout de chemin s’achève, et je voudrais ‹te|vous› dire merci.' },
    { text: 'Avant de clore ces mois de mentorat, je prends le temps de ‹te|vous› remercier.' },
    { text: 'Ce message n’appelle pas de réponse : il dit simplement merci.' },
    {
      in: ['work', 'turn'],
      needs: ['hook'],
      text: 'Tout a commencé par {{ hook }}. Au moment de clore notre mentorat, je voudrais ‹te|vous› remercier.',
    },
    {
      in: ['recommended'],
      needs: ['recommender'],
      text: 'Quand {{ recommender }} m’a parlé de ‹toi|vous›, je n’imaginais pas ce que ces mois m’apporteraient : merci.',
    },
  ],
  body: [
    { needs: ['news'], text: 'Ce que ‹tes|vos› conseils ont changé : {{ news }}.' },
    {
      needs: ['goal'],
      text: 'Mon objectif de départ : {{ goal }}. ‹Tes|Vos› questions m’ont fait avancer plus que des réponses toutes faites.',
    },
    { text: '‹Tu m’as|Vous m’avez› appris à poser de meilleures questions, et cela me restera.' },
  ],
  ask: [],
  closing: [
    {
      text: 'Je ‹te|vous› donnerai des nouvelles de temps en temps. Et si je peux aider à mon tour, je serai là.\n\n{{ "Avec toute ma gratitude" | sign: signature }}',
    },
    {
      text: 'J’essaierai de faire pour d’autres ce que ‹tu as|vous avez› fait pour moi.\n\n{{ "Merci, du fond du cœur" | sign: signature }}',
    },
    {
      text: 'J’espère que nos routes se croiseront encore.\n\n{{ "Merci pour tout" | sign: signature }}',
    },
  ],
};
