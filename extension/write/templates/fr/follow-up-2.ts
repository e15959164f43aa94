/** French second and last follow-ups: they say that they are the last, and ask for less than before. */
import type { Pieces } from '../../pieces.ts';

export const followUp2: Pieces = {
  purpose: 'follow-up-2',
  subjects: [
    { text: 'Un nom, peut-être' },
    { needs: ['hook'], text: 'Un dernier mot au sujet de {{ hook }}' },
    { text: 'Un dernier mot' },
  ],
  opening: [
    { needs: ['news'], text: 'Un dernier message, avec une nouvelle : {{ news }}.' },
    {
      needs: ['news'],
      text: 'Je ne ‹t’|vous ›écrirai plus à ce sujet, mais voici où j’en suis : {{ news }}.',
    },
    { needs: ['news'], text: 'Avant de refermer ma question, une nouvelle de mon côté : {{ news }}.' },
    {
      in: ['recommended'],
      needs: ['news', 'recommender'],
      text: 'Un dernier message, que je dois à {{ recommender }}. Depuis le premier, j’ai avancé : {{ news }}.',
    },
    {
      in: ['work', 'turn'],
      needs: ['hook'],
      without: ['news'],
      text: 'Un dernier mot au sujet de {{ hook }}, et je ne ‹t’|vous ›écrirai plus là-dessus.',
    },
    {
      in: ['recommended'],
      needs: ['recommender'],
      without: ['news'],
      text: 'Voici mon dernier message : {{ recommender }} m’avait donné ‹ton|votre› nom, et je ne voudrais pas insister.',
    },
    {
      in: ['common'],
      needs: ['common'],
      without: ['news'],
      text: 'Voici mon dernier message, entre anciens {{ common | de_la }}.',
    },
    {
      in: ['met', 'colleague', 'programme', 'cold'],
      needs: ['organisation'],
      without: ['news'],
      text: 'Un dernier mot au sujet de ‹ton|votre› travail {{ organisation | chez }}, et je ne ‹te|vous› relancerai plus.',
    },
    {
      in: ['turn', 'work'],
      needs: ['role'],
      without: ['news', 'hook'],
      text: 'Un dernier mot au sujet de ‹ton|votre› chemin jusqu’au poste {{ role | de }}, et je ne ‹te|vous› relancerai plus.',
    },
    {
      without: ['news'],
      text: 'Voici mon dernier message{% if hook %} au sujet de {{ hook }}{% endif %} : je sais comme les semaines se remplissent vite.',
    },
    {
      without: ['news'],
      text: 'Je reviens une dernière fois{% if hook %} au sujet de {{ hook }}{% endif %}, avec une demande qui tient en une ligne.',
    },
  ],
  body: [
    { needs: ['goal'], text: 'J’avance vers mon objectif : {{ goal }}.' },
    { needs: ['aim'], text: 'Je cherche toujours à {{ aim }}.' },
    { needs: ['goal'], text: 'Mon objectif reste le même : {{ goal }}.' },
  ],
  ask: [
    {
      text: 'Y a-t-il autour de ‹toi|vous› une personne qui en parlerait volontiers 10 minutes avec moi ? Un nom suffit.',
    },
    {
      needs: ['slots'],
      text: 'Un appel de 10 minutes serait-il possible, {{ slots }} ? Un mot suffit : oui, plus tard, ou non.',
    },
    {
      text: 'Quel livre, quel cours ou quelle personne me ‹conseillerais-tu|conseilleriez-vous› ? Un mot me mettrait sur la voie.',
    },
  ],
  closing: [
    {
      text: 'Si rien ne ‹te|vous› vient, inutile de répondre.\n\n{{ "Merci de ‹ton|votre› temps" | sign: signature }}',
    },
    {
      text: 'Sans réponse, je comprendrai, et je n’insisterai pas.\n\n{{ "Merci" | sign: signature }}',
    },
    {
      text: 'Et si ce n’est pas le moment, je comprends.\n\n{{ "Merci, quoi qu’il en soit" | sign: signature }}',
    },
  ],
};
