/** French invitations to the review after three months: look back together, keep or change the frame. */
import type { Pieces } from '../../pieces.ts';

export const review: Pieces = {
  purpose: 'review',
  subjects: [{ text: 'Notre point d’étape' }, { text: 'Trois mois : faisons le point' }],
  opening: [
    { text: 'Voilà trois mois que nous avançons ensemble : merci pour tout ce temps.' },
    { text: 'Trois mois ont passé, et j’aimerais faire le point avec ‹toi|vous›.' },
    { text: 'J’aimerais que nous prenions un moment pour regarder le chemin fait en trois mois.' },
  ],
  body: [
    { needs: ['news'], text: 'Ce qui a bougé de mon côté : {{ news }}.' },
    { needs: ['goal'], text: 'Notre point de départ était mon objectif : {{ goal }}.' },
    { text: 'Je viendrai avec ce qui a marché, ce qui résiste, et ce que je voudrais changer.' },
  ],
  ask: [
    { needs: ['slots'], text: 'Est-ce que {{ slots }} ‹t’|vous ›irait pour ce point d’étape ?' },
    { needs: ['slots'], text: 'Pourrions-nous en parler {{ slots }} ?' },
    {
      needs: ['slots'],
      text: 'Pour ce point d’étape, ‹préfères-tu|préférez-vous› {{ slots }} ?',
    },
    { without: ['slots'], text: 'Quel moment ‹te|vous› conviendrait ces deux prochaines semaines ?' },
  ],
  closing: [
    {
      text: 'Si ‹tu préfères|vous préférez› changer de rythme, ou en rester là, ‹dis-le-moi|dites-le-moi› simplement.\n\n{{ "Merci" | sign: signature }}',
    },
    { text: 'Un autre moment me va aussi.\n\n{{ "Merci encore" | sign: signature }}' },
    {
      text: 'Et s’il faut espacer nos séances, ce sera le bon moment pour en parler.\n\n{{ "Merci de ‹ton|votre› temps" | sign: signature }}',
    },
  ],
};
