/** French confirmations of a meeting: when, what about, and how to change it. */
import type { Pieces } from '../../pieces.ts';

export const confirmMeeting: Pieces = {
  purpose: 'confirm-meeting',
  subjects: [
    { needs: ['meeting'], text: 'Notre rendez-vous, {{ meeting }}' },
    { without: ['meeting'], text: 'Notre rendez-vous' },
  ],
  opening: [
    { needs: ['meeting'], text: 'C’est noté : {{ meeting }}. Merci d’avoir trouvé ce moment.' },
    { needs: ['meeting'], text: 'Je ‹te|vous› confirme notre rendez-vous, {{ meeting }}.' },
    { needs: ['meeting'], text: 'Rendez-vous {{ meeting }}, et merci d’avance pour ‹ton|votre› temps.' },
    {
      without: ['meeting'],
      text: 'Je ‹te|vous› confirme notre rendez-vous : merci d’avoir trouvé ce moment.',
    },
    { without: ['meeting'], text: 'C’est noté de mon côté, et merci d’avoir trouvé ce moment.' },
    { without: ['meeting'], text: 'Notre rendez-vous est dans mon agenda : merci pour ‹ton|votre› temps.' },
  ],
  body: [
    {
      needs: ['aim'],
      text: 'J’aimerais repartir avec une idée claire de ce qu’il faut faire pour {{ aim }}.',
    },
    { needs: ['goal'], text: 'J’aimerais surtout parler de mon objectif : {{ goal }}.' },
    { text: 'J’arriverai avec deux ou trois questions précises, que je ‹t’|vous ›enverrai la veille.' },
  ],
  ask: [
    { text: 'Le téléphone ‹te|vous› convient-il, ou ‹préfères-tu|préférez-vous› la visio ?' },
    { text: 'Quel numéro ou quel lien dois-je utiliser ?' },
    { text: 'Y a-t-il quelque chose que ‹tu aimerais|vous aimeriez› lire avant ?' },
  ],
  closing: [
    {
      text: 'En cas d’imprévu, un mot suffit, et nous trouverons un autre moment.\n\n{{ "Merci, et à bientôt" | sign: signature }}',
    },
    {
      text: 'Si quelque chose change, ‹préviens-moi|prévenez-moi› sans hésiter.\n\n{{ "Merci encore" | sign: signature }}',
    },
    {
      text: 'Je serai à l’heure. Si ‹ton|votre› agenda bouge, je m’adapte.\n\n{{ "À bientôt, et merci" | sign: signature }}',
    },
  ],
};
