/** French answers to a yes: joy in one line, what to talk about, two times to choose from. */
import type { Pieces } from '../../pieces.ts';

export const answerYes: Pieces = {
  purpose: 'answer-yes',
  subjects: [
    { needs: ['slots'], text: 'Merci, et deux moments possibles' },
    { text: 'Merci pour ‹ta|votre› réponse' },
  ],
  opening: [
    { text: 'Un grand merci pour ‹ta|votre› réponse : elle me fait très plaisir.' },
    { text: 'Merci d’avoir dit oui, et si simplement.' },
    {
      in: ['work'],
      needs: ['hook'],
      text: 'Merci pour ‹ta|votre› réponse : j’ai hâte de parler de {{ hook }} avec ‹toi|vous›.',
    },
    {
      in: ['recommended'],
      needs: ['recommender'],
      text: 'Merci pour ‹ta|votre› réponse : {{ recommender }} a eu une bonne idée en me parlant de ‹toi|vous›.',
    },
    { text: 'Quelle bonne nouvelle : merci de me donner un peu de ‹ton|votre› temps.' },
  ],
  body: [
    { needs: ['aim'], text: 'J’aimerais comprendre par où commencer pour {{ aim }}.' },
    { needs: ['aim'], text: 'J’aimerais parler de ce qu’il faut pour {{ aim }}.' },
    { needs: ['goal'], without: ['aim'], text: 'Voici de quoi j’aimerais parler : {{ goal }}.' },
    { needs: ['goal'], text: 'Une question me suffira pour commencer, autour de mon objectif : {{ goal }}.' },
    {
      without: ['goal'],
      text: 'J’aimerais comprendre comment ‹tu as|vous avez› choisi, aux moments qui ont compté.',
    },
  ],
  ask: [
    {
      needs: ['slots'],
      text: '‹Préfères-tu|Préférez-vous› {{ slots }} ? Un quart d’heure me suffit, au téléphone ou en visio.',
    },
    {
      needs: ['slots'],
      text: 'Quinze minutes {{ slots }}, est-ce que cela ‹t’|vous ›irait ? Je peux appeler, ou envoyer un lien.',
    },
    {
      needs: ['slots'],
      text: 'Qu’est-ce qui ‹t’|vous ›arrange le mieux, {{ slots }} ? Quinze minutes me suffisent.',
    },
    {
      without: ['slots'],
      text: 'Quel moment ‹te|vous› conviendrait dans les deux semaines qui viennent ? Quinze minutes me suffisent.',
    },
  ],
  closing: [
    {
      text: 'Si un autre moment ‹t’|vous ›arrange mieux, je m’adapte.\n\n{{ "Merci encore" | sign: signature }}',
    },
    {
      text: 'Et si ‹ton|votre› agenda change, aucun souci, ‹dis-le-moi|dites-le-moi› simplement.\n\n{{ "Merci, et à bientôt" | sign: signature }}',
    },
    { text: 'Je ‹t’|vous ›enverrai mes questions la veille.\n\n{{ "Un grand merci" | sign: signature }}' },
  ],
};
