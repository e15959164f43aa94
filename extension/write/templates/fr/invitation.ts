/** French notes for an invitation: 200 characters at most, so one fact, who I am, one small question. */
import type { Pieces } from '../../pieces.ts';

export const invitation: Pieces = {
  purpose: 'invitation',
  subjects: [],
  opening: [
    { in: ['recommended'], needs: ['recommender'], text: '{{ recommender }} m’a parlé de ‹toi|vous›.' },
    { in: ['recommended'], needs: ['recommender'], text: 'J’écris sur le conseil {{ recommender | de }}.' },
    { in: ['recommended'], needs: ['recommender'], text: '{{ recommender }} m’a donné ‹ton|votre› nom.' },
    { in: ['recommended'], without: ['recommender'], text: 'On m’a recommandé ‹ton|votre› nom.' },
    {
      in: ['recommended'],
      without: ['recommender'],
      text: 'Une personne de confiance m’a parlé de ‹toi|vous›.',
    },
    { in: ['met'], needs: ['event'], text: 'Nos chemins se sont croisés lors {{ event | de_la }}.' },
    { in: ['met'], needs: ['event'], text: 'J’ai noté ‹ton|votre› nom lors {{ event | de_la }}.' },
    { in: ['met'], needs: ['event'], text: 'Depuis {{ event | la }}, je pense à ‹t’|vous ›écrire.' },
    { in: ['met'], without: ['event'], text: 'Nos chemins se sont croisés lors d’un événement.' },
    { in: ['met'], without: ['event'], text: 'J’ai noté ‹ton|votre› nom lors d’un événement.' },
    { in: ['colleague'], needs: ['organisation'], text: 'Je travaille aussi {{ organisation | chez }}.' },
    { in: ['colleague'], text: 'Nous travaillons dans la même maison.' },
    {
      in: ['colleague'],
      needs: ['organisation'],
      text: 'Nous avons {{ organisation | la }} en commun.',
    },
    { in: ['common'], needs: ['common'], text: 'Nous avons {{ common | la }} en commun.' },
    { in: ['common'], needs: ['common'], text: 'Un point commun nous rapproche : {{ common | la }}.' },
    {
      in: ['common'],
      needs: ['common'],
      text: '‹Ton|Votre› nom est parmi les anciens {{ common | de_la }}, comme le mien.',
    },
    { in: ['common'], without: ['common'], text: '‹Ton|Votre› nom est parmi les anciens de mon école.' },
    { in: ['work'], needs: ['hook'], text: 'J’ai découvert {{ hook }}.' },
    { in: ['work'], needs: ['hook'], text: 'C’est {{ hook }} qui me fait écrire.' },
    { in: ['work'], needs: ['hook'], text: 'Je pense encore à {{ hook }}.' },
    { in: ['turn'], needs: ['hook'], text: 'Ceci me parle dans ‹ton|votre› parcours : {{ hook }}.' },
    { in: ['turn'], needs: ['hook'], text: 'J’ai remarqué {{ hook }} sur ‹ton|votre› profil.' },
    { in: ['turn'], needs: ['hook'], text: 'Un virage m’intéresse chez ‹toi|vous› : {{ hook }}.' },
    {
      in: ['turn'],
      needs: ['role'],
      without: ['hook'],
      text: '‹Ton|Votre› chemin jusqu’au poste {{ role | de }} me parle.',
    },
    { in: ['programme'], text: 'Nous participons au même programme de mentorat.' },
    { in: ['programme'], needs: ['programme'], text: 'Un programme nous réunit : {{ programme }}.' },
    { in: ['programme'], text: '‹Ton|Votre› nom est dans notre programme de mentorat.' },
    {
      in: ['cold'],
      needs: ['organisation'],
      text: '‹Ton|Votre› travail {{ organisation | chez }} me parle.',
    },
    { in: ['cold'], needs: ['organisation'], text: 'Je m’intéresse à ce que fait {{ organisation | la }}.' },
    { in: ['cold'], text: '‹Ton|Votre› parcours est proche de ce que je vise.' },
  ],
  body: [
    { text: '{{ introduction }}' },
    { needs: ['goal'], text: '{% if goal %}Mon objectif : {{ goal }}.{% endif %}' },
  ],
  ask: [
    { text: 'Puis-je ‹te|vous› poser une petite question ici ?' },
    { text: '‹Accepterais-tu|Accepteriez-vous› une courte question ?' },
    { text: 'Puis-je ‹t’|vous ›écrire une question, une seule ?' },
  ],
  closing: [
    { text: 'Un non me va aussi. {{ "Merci" | sign: signature }}' },
    { text: 'Sinon, aucun souci. {{ "Merci" | sign: signature }}' },
    { text: 'Sinon, je comprends. {{ "Merci" | sign: signature }}' },
  ],
};
