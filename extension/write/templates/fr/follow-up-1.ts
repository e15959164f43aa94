/** French first follow-ups: something new or an easier way to answer, never only "did you see my message". */
import type { Pieces } from '../../pieces.ts';

export const followUp1: Pieces = {
  purpose: 'follow-up-1',
  subjects: [
    { needs: ['hook'], text: 'Une question plus petite, au sujet de {{ hook }}' },
    { needs: ['news'], text: 'Du nouveau depuis mon message' },
    { text: 'Une question plus petite' },
  ],
  opening: [
    {
      needs: ['news', 'since'],
      text: 'Je ‹t’ai|vous ai› écrit {{ since }}. Depuis, j’ai avancé : {{ news }}.',
    },
    { needs: ['news'], text: 'Un petit pas depuis mon message : {{ news }}.' },
    { needs: ['news'], text: 'Quelque chose a bougé depuis que je ‹t’|vous ›ai écrit : {{ news }}.' },
    {
      in: ['work', 'turn'],
      needs: ['news', 'hook'],
      text: 'J’ai repensé à {{ hook }} depuis mon message, et j’ai avancé : {{ news }}.',
    },
    {
      in: ['recommended'],
      needs: ['news', 'recommender'],
      text: 'Depuis que {{ recommender }} m’a parlé de ‹toi|vous›, j’ai avancé : {{ news }}.',
    },
    {
      in: ['met'],
      needs: ['news', 'event'],
      text: 'Depuis {{ event | la }}, du nouveau de mon côté : {{ news }}.',
    },
    {
      in: ['work', 'turn'],
      needs: ['hook'],
      without: ['news'],
      text: 'J’ai repensé à {{ hook }} depuis mon message, et ma question s’est précisée.',
    },
    {
      in: ['recommended'],
      needs: ['recommender'],
      without: ['news'],
      text: 'Je reviens vers ‹toi|vous›, toujours sur le conseil {{ recommender | de }}, avec une demande plus légère.',
    },
    {
      in: ['met'],
      needs: ['event'],
      without: ['news'],
      text: 'Depuis {{ event | la }}, ma question s’est précisée.',
    },
    {
      in: ['common'],
      needs: ['common'],
      without: ['news'],
      text: 'Entre anciens {{ common | de_la }}, je me permets une question plus petite que la première.',
    },
    {
      in: ['colleague', 'cold', 'programme'],
      needs: ['organisation'],
      without: ['news'],
      text: 'J’ai encore réfléchi à ce que j’aimerais apprendre {{ organisation | de_la }}, et ma question s’est précisée.',
    },
    {
      needs: ['since'],
      without: ['news'],
      text: 'Je ‹t’ai|vous ai› écrit {{ since }}{% if hook %} au sujet de {{ hook }}{% endif %}. Les semaines se remplissent vite, alors voici une question plus petite.',
    },
    {
      without: ['news'],
      text: 'Je reviens avec une question plus courte que la première{% if hook %}, toujours au sujet de {{ hook }}{% endif %}.',
    },
    {
      without: ['news', 'since'],
      text: 'Mon premier message demandait beaucoup : en voici une version plus légère.',
    },
  ],
  body: [
    { needs: ['goal'], text: 'Mon objectif n’a pas changé : {{ goal }}.' },
    { needs: ['aim'], text: 'Je cherche toujours à {{ aim }}.' },
    { needs: ['goal'], text: 'Pour mémoire, mon objectif : {{ goal }}.' },
  ],
  ask: [
    {
      text: 'Que ‹lirais-tu ou essaierais-tu|liriez-vous ou essaieriez-vous› d’abord à ma place ? Deux lignes m’aideraient beaucoup.',
    },
    {
      needs: ['slots'],
      text: '‹Aurais-tu|Auriez-vous› 10 minutes, {{ slots }} ? Un message vocal, quand ‹tu veux|vous voulez›, ferait aussi bien l’affaire.',
    },
    {
      text: 'S’il fallait n’apprendre qu’une chose cette année, laquelle ‹choisirais-tu|choisiriez-vous› ? Une ligne me suffit.',
    },
  ],
  closing: [
    { text: 'Si ce n’est pas le moment, je comprends tout à fait.\n\n{{ "Merci" | sign: signature }}' },
    { text: 'Sinon, aucun souci.\n\n{{ "Merci beaucoup" | sign: signature }}' },
    {
      text: 'Et si ‹tu préfères|vous préférez› en rester là, je comprends.\n\n{{ "Merci de ‹ton|votre› temps" | sign: signature }}',
    },
  ],
};
