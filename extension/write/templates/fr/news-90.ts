/** French news three months after an exchange: what changed for good, and thanks; a question only in one line. */
import type { Pieces } from '../../pieces.ts';

export const news90: Pieces = {
  purpose: 'news-90',
  subjects: [{ text: 'Trois mois après, des nouvelles' }, { text: 'Où j’en suis, trois mois plus tard' }],
  opening: [
    { text: 'Trois mois ont passé depuis notre échange, et il continue de m’être utile.' },
    { text: 'Je ‹te|vous› dois des nouvelles : trois mois après notre échange, les voici.' },
    { text: 'Trois mois plus tard, je mesure mieux ce que notre échange a changé.' },
    {
      in: ['work', 'turn'],
      needs: ['hook'],
      text: 'Tout a commencé par {{ hook }} ; trois mois après notre échange, voici où j’en suis.',
    },
    {
      in: ['recommended'],
      needs: ['recommender'],
      text: 'Trois mois après notre échange, je remercie encore {{ recommender }} de m’avoir parlé de ‹toi|vous›.',
    },
  ],
  body: [
    { needs: ['news'], text: 'Ce qui a changé : {{ news }}.' },
    { needs: ['news'], text: 'En une ligne : {{ news }}.' },
    { needs: ['news', 'goal'], text: 'Mon objectif a pris forme : {{ news }}.' },
    {
      without: ['news'],
      text: 'Ce que ‹tu m’as|vous m’avez› conseillé fait maintenant partie de ma façon de travailler.',
    },
    {
      needs: ['goal'],
      without: ['news'],
      text: 'Mon objectif reste le même, et il est plus proche : {{ goal }}.',
    },
  ],
  ask: [
    { text: 'Y a-t-il une chose que ‹tu regarderais|vous regarderiez› maintenant, à ma place ?' },
    {
      text: 'Y a-t-il quelqu’un que ‹tu me conseillerais|vous me conseilleriez› de rencontrer pour la suite ?',
    },
    {
      needs: ['slots'],
      text: 'Si l’idée ‹te|vous› plaît, pourrions-nous en reparler 10 minutes, {{ slots }} ?',
    },
  ],
  closing: [
    { text: 'Rien ne presse, et une ligne suffit.\n\n{{ "Merci encore" | sign: signature }}' },
    {
      text: 'Et si rien ne ‹te|vous› vient, ce message est surtout un merci.\n\n{{ "Bien à ‹toi|vous›" | sign: signature }}',
    },
    {
      text: 'Si je peux ‹te|vous› rendre service à mon tour, ce sera avec plaisir.\n\n{{ "Avec mes remerciements" | sign: signature }}',
    },
  ],
};
