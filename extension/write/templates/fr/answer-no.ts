/** French answers to a no: thanks for the frankness, no second try, the door open. */
import type { Pieces } from '../../pieces.ts';

export const answerNo: Pieces = {
  purpose: 'answer-no',
  subjects: [{ text: 'Merci pour ‹ta|votre› réponse' }],
  opening: [
    { text: 'Merci de m’avoir répondu avec franchise : je comprends très bien.' },
    { text: 'Merci pour ‹ta|votre› réponse, et pour le temps pris à l’écrire. Je comprends tout à fait.' },
    {
      in: ['work', 'turn'],
      needs: ['hook'],
      text: 'Je comprends, et merci de me l’avoir dit simplement. Je garde {{ hook }} parmi mes points d’appui.',
    },
    {
      in: ['recommended'],
      needs: ['recommender'],
      text: 'Je comprends, et merci de ‹ta|votre› franchise. Je remercie aussi {{ recommender }} de m’avoir parlé de ‹toi|vous›.',
    },
    { text: 'Un non clair aide aussi : merci de me l’avoir écrit.' },
  ],
  body: [
    { needs: ['goal'], text: 'De mon côté, je continue vers mon objectif : {{ goal }}.' },
    { needs: ['aim'], text: 'Je continue sur ma lancée : j’aimerais toujours {{ aim }}.' },
    { needs: ['goal'], text: 'Je poursuis ma route avec le même objectif : {{ goal }}.' },
  ],
  ask: [],
  closing: [
    {
      text: 'Si un jour le moment s’y prête mieux, ce sera avec joie.\n\n{{ "Merci, et bonne continuation" | sign: signature }}',
    },
    {
      text: 'Si je peux ‹t’|vous ›être utile un jour, ce sera avec plaisir.\n\n{{ "Merci encore" | sign: signature }}',
    },
    {
      text: 'Je ne ‹te|vous› relancerai pas. Si l’envie ‹te|vous› vient plus tard, un mot suffira.\n\n{{ "Avec mes remerciements" | sign: signature }}',
    },
  ],
};
