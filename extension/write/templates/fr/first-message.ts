/** French first messages: why this person, who I am and my goal, one small question, an easy way to say no. */
import type { Pieces } from '../../pieces.ts';

export const firstMessage: Pieces = {
  purpose: 'first-message',
  subjects: [
    { in: ['recommended'], needs: ['recommender'], text: 'Sur le conseil {{ recommender | de }}' },
    { in: ['met'], needs: ['event'], text: 'Après {{ event }}, une question' },
    { in: ['common'], needs: ['common'], text: '{{ common }}, et une question' },
    { in: ['work', 'turn'], needs: ['hook'], text: 'Au sujet de {{ hook }}' },
    { needs: ['organisation'], text: 'Une question sur ‹ton|votre› parcours {{ organisation | chez }}' },
    { without: ['organisation'], text: 'Une question sur ‹ton|votre› parcours' },
    { text: 'Dix minutes pour une question' },
  ],
  opening: [
    {
      in: ['recommended'],
      needs: ['recommender'],
      text: '{{ recommender }} m’a conseillé de ‹t’|vous ›écrire.',
    },
    {
      in: ['recommended'],
      needs: ['recommender'],
      text: 'J’ai parlé de mon projet avec {{ recommender }}, qui m’a donné ‹ton|votre› nom.',
    },
    {
      in: ['recommended'],
      needs: ['recommender'],
      text: 'Je ‹t’|vous ›écris sur le conseil {{ recommender | de }}, avec une question précise.',
    },
    {
      in: ['recommended'],
      without: ['recommender'],
      text: 'On m’a recommandé ‹ton|votre› nom quand j’ai parlé de mon projet.',
    },
    {
      in: ['recommended'],
      without: ['recommender'],
      text: 'Une personne de confiance m’a conseillé de ‹t’|vous ›écrire.',
    },
    {
      in: ['recommended'],
      without: ['recommender'],
      text: 'En cherchant qui pourrait m’éclairer, j’ai entendu ‹ton|votre› nom.',
    },
    {
      in: ['met'],
      needs: ['event'],
      text: 'Nos chemins se sont croisés lors {{ event | de_la }}, et j’aimerais poursuivre la conversation.',
    },
    {
      in: ['met'],
      needs: ['event'],
      text: 'C’est lors {{ event | de_la }} que j’ai noté ‹ton|votre› nom, avec l’envie de ‹t’|vous ›écrire.',
    },
    {
      in: ['met'],
      needs: ['event'],
      text: 'Depuis {{ event | la }}, je garde une question pour ‹toi|vous›.',
    },
    {
      in: ['met'],
      without: ['event'],
      text: 'Nos chemins se sont croisés lors d’un événement, et j’aimerais poursuivre la conversation.',
    },
    {
      in: ['met'],
      without: ['event'],
      text: 'J’ai noté ‹ton|votre› nom lors d’un événement, avec l’envie de ‹t’|vous ›écrire.',
    },
    {
      in: ['met'],
      without: ['event'],
      text: 'Depuis que nos chemins se sont croisés, je garde une question pour ‹toi|vous›.',
    },
    {
      in: ['colleague'],
      needs: ['organisation'],
      text: 'Je travaille aussi {{ organisation | chez }}, et nous n’avons pas encore eu l’occasion de nous parler.',
    },
    {
      in: ['colleague'],
      needs: ['organisation'],
      text: 'En me demandant qui, {{ organisation | chez }}, pourrait m’éclairer, j’ai pensé à ‹toi|vous›.',
    },
    {
      in: ['colleague'],
      text: 'Nous travaillons dans la même maison, et j’aimerais mieux comprendre le chemin que ‹tu y as|vous y avez› suivi.',
    },
    {
      in: ['colleague'],
      without: ['organisation'],
      text: 'Nous travaillons dans la même maison, sans avoir encore eu l’occasion de nous parler.',
    },
    {
      in: ['colleague'],
      without: ['organisation'],
      text: 'En me demandant qui, dans notre maison, pourrait m’éclairer, j’ai pensé à ‹toi|vous›.',
    },
    {
      in: ['common'],
      needs: ['common'],
      text: 'Nous avons un point commun, {{ common | la }}, et ‹ton|votre› parcours m’intéresse beaucoup.',
    },
    {
      in: ['common'],
      needs: ['common'],
      text: 'Comme ‹toi|vous›, {{ "je suis passé" | accord: "je suis passée", "j’ai fait un bout de chemin" }} par {{ common | la }}.',
    },
    {
      in: ['common'],
      needs: ['common'],
      text: 'En cherchant, parmi les anciens {{ common | de_la }}, qui a pris une voie proche de la mienne, j’ai trouvé ‹ton|votre› nom.',
    },
    {
      in: ['common'],
      without: ['common'],
      text: 'J’ai trouvé ‹ton|votre› nom parmi les anciens de mon école, et ‹ton|votre› parcours m’intéresse beaucoup.',
    },
    {
      in: ['common'],
      without: ['common'],
      text: 'Nous avons fait la même école, et ‹tu as|vous avez› pris une voie proche de celle qui m’attire.',
    },
    {
      in: ['common'],
      without: ['common'],
      text: 'Parmi les anciens de mon école, c’est ‹ton|votre› parcours qui ressemble le plus à ce que je vise.',
    },
    {
      in: ['work'],
      needs: ['hook'],
      text: 'J’ai découvert {{ hook }}, et c’est ce qui me décide à ‹t’|vous ›écrire.',
    },
    {
      in: ['work'],
      needs: ['hook'],
      text: 'En préparant la suite, j’ai découvert {{ hook }}, tout près de ce que je cherche.',
    },
    { in: ['work'], needs: ['hook'], text: 'C’est {{ hook }} qui m’a donné envie de ‹t’|vous ›écrire.' },
    {
      in: ['turn'],
      needs: ['hook'],
      text: 'Sur ‹ton|votre› profil, une chose a retenu mon attention : {{ hook }}.',
    },
    {
      in: ['turn'],
      needs: ['hook'],
      text: 'Un moment de ‹ton|votre› parcours me parle beaucoup : {{ hook }}.',
    },
    {
      in: ['turn'],
      needs: ['hook'],
      text: 'J’approche d’un virage, et j’en vois un semblable dans ‹ton|votre› parcours : {{ hook }}.',
    },
    {
      in: ['turn'],
      needs: ['role'],
      without: ['hook'],
      text: '‹Ton|Votre› chemin jusqu’au poste {{ role | de }} ressemble à celui que j’aimerais prendre.',
    },
    {
      in: ['programme'],
      needs: ['programme'],
      text: 'J’ai trouvé ‹ton|votre› nom dans notre programme de mentorat ({{ programme }}), et ‹ton|votre› parcours me parle.',
    },
    {
      in: ['programme'],
      text: 'Nous participons au même programme de mentorat, et ‹ton|votre› parcours est proche de ce que je vise.',
    },
    {
      in: ['programme'],
      text: 'Parmi les mentors de notre programme, c’est ‹ton|votre› parcours qui m’a donné envie d’écrire.',
    },
    {
      in: ['programme'],
      without: ['programme'],
      text: 'J’ai trouvé ‹ton|votre› nom dans notre programme de mentorat, et ‹ton|votre› parcours me parle.',
    },
    {
      in: ['cold'],
      needs: ['role'],
      text: '‹Ton|Votre› chemin jusqu’au poste {{ role | de }} {{ organisation | chez }} ressemble à celui que j’aimerais prendre.',
    },
    {
      in: ['cold'],
      needs: ['organisation'],
      text: 'L’équipe {{ organisation | de_la }} fait un travail proche de ce que j’aimerais apprendre.',
    },
    {
      in: ['cold'],
      text: 'J’ai lu ‹ton|votre› profil en cherchant qui a déjà fait le chemin que je commence.',
    },
    {
      in: ['cold'],
      without: ['organisation'],
      text: '‹Ton|Votre› parcours est proche de ce que j’aimerais apprendre.',
    },
    {
      in: ['cold'],
      without: ['role'],
      text: 'En me demandant à qui poser ma question, j’ai lu ‹ton|votre› parcours avec intérêt.',
    },
  ],
  body: [
    { needs: ['aim'], text: '{{ introduction }} Je cherche à {{ aim }}.' },
    { needs: ['aim'], text: '{{ introduction }} Mon objectif est {{ aim | de }}.' },
    { needs: ['goal'], without: ['aim'], text: '{{ introduction }} Mon objectif : {{ goal }}.' },
    { needs: ['aim'], text: '{{ introduction }} J’aimerais {{ aim }}.' },
    {
      needs: ['goal'],
      without: ['aim'],
      text: '{{ introduction }} J’avance vers un objectif : {{ goal }}.',
    },
    { without: ['goal'], text: '{{ introduction }}' },
  ],
  ask: [
    {
      needs: ['slots'],
      text: '‹Aurais-tu|Auriez-vous› 10 minutes au téléphone, {{ slots }}, pour me dire par où ‹tu commencerais|vous commenceriez› à ma place ?',
    },
    {
      needs: ['slots'],
      text: 'Quelle étape a le plus compté pour ‹toi|vous› ? Dix minutes au téléphone, {{ slots }}, ou deux lignes m’aideraient beaucoup.',
    },
    {
      needs: ['slots'],
      text: 'Que ‹ferais-tu|feriez-vous› en premier dans ma situation ? Un appel de 10 minutes me suffirait, par exemple {{ slots }}.',
    },
    {
      without: ['slots'],
      text: '‹Aurais-tu|Auriez-vous› 10 minutes au téléphone, dans les deux semaines qui viennent, pour me dire par où ‹tu commencerais|vous commenceriez› à ma place ?',
    },
    {
      without: ['slots'],
      text: 'Quelle étape a le plus compté pour ‹toi|vous› ? Dix minutes au téléphone, ou deux lignes en réponse, m’aideraient beaucoup.',
    },
  ],
  closing: [
    {
      text: 'Sinon, un simple non me va très bien.\n\n{{ "Merci de ‹ton|votre› attention" | sign: signature }}',
    },
    {
      text: 'Si ce n’est pas le moment, je comprends tout à fait.\n\n{{ "Un grand merci" | sign: signature }}',
    },
    {
      text: 'Et si ‹tu préfères|vous préférez› ne pas répondre, aucun souci.\n\n{{ "Merci pour ‹ta|votre› lecture" | sign: signature }}',
    },
  ],
};
