/** French thanks after a meeting: what I keep from it, what I do next, that they will hear the result. */
import type { Pieces } from '../../pieces.ts';

export const thanks: Pieces = {
  purpose: 'thanks',
  subjects: [{ text: 'Merci pour ‹ton|votre› temps' }, { text: 'Un mot pour ‹te|vous› remercier' }],
  opening: [
    { needs: ['since'], text: 'Merci pour le temps que ‹tu m’as|vous m’avez› accordé {{ since }}.' },
    {
      text: '{{ "Je suis reparti" | accord: "Je suis repartie", "Je repars" }} de notre échange avec une idée plus nette de la suite : merci.',
    },
    {
      text: 'Merci pour notre échange{% if since %} {{ since }}{% endif %}, et pour ‹ta|votre› franchise.',
    },
    {
      in: ['work', 'turn'],
      needs: ['hook'],
      text: 'Merci d’avoir pris le temps de me parler de {{ hook }}, et de tout le reste.',
    },
    {
      in: ['recommended'],
      needs: ['recommender'],
      text: 'Merci pour notre échange : je dirai à {{ recommender }} combien il m’a servi.',
    },
    {
      without: ['since'],
      text: 'Merci pour le temps que ‹tu m’as|vous m’avez› accordé.',
    },
  ],
  body: [
    { needs: ['news'], text: 'Ce que j’en retiens : {{ news }}.' },
    { needs: ['news'], text: 'Ce qui me reste surtout : {{ news }}.' },
    { needs: ['news', 'goal'], text: 'J’en garde ceci pour mon objectif : {{ news }}.' },
    {
      without: ['news'],
      text: 'J’ai relu mes notes, et je commence cette semaine par ‹ton|votre› premier conseil.',
    },
    {
      needs: ['goal'],
      without: ['news'],
      text: 'Je vois mieux comment avancer vers mon objectif : {{ goal }}.',
    },
    {
      without: ['news'],
      text: 'J’ai mis au propre ce que ‹tu m’as|vous m’avez› dit, et j’en tire un premier pas pour cette semaine.',
    },
  ],
  ask: [],
  closing: [
    {
      text: 'Je ‹t’|vous ›écrirai dans quelques semaines pour ‹te|vous› dire ce que cela a donné.\n\n{{ "Encore merci" | sign: signature }}',
    },
    {
      text: 'Si un jour je peux ‹t’|vous ›être utile, ‹dis-le-moi|dites-le-moi›.\n\n{{ "Avec mes remerciements" | sign: signature }}',
    },
    {
      text: 'Je ‹te|vous› donnerai des nouvelles, même brèves.\n\n{{ "Merci encore" | sign: signature }}',
    },
  ],
};
