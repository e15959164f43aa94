/** French news a month after an exchange: what the advice led to, and one small question. */
import type { Pieces } from '../../pieces.ts';

export const news30: Pieces = {
  purpose: 'news-30',
  subjects: [{ text: 'Un mois après, des nouvelles' }, { text: 'Ce que ‹ton|votre› conseil a donné' }],
  opening: [
    { text: 'Il y a un mois, ‹tu m’as|vous m’avez› donné de ‹ton|votre› temps : voici ce que j’en ai fait.' },
    { text: 'Un mois après notre échange, voici de mes nouvelles.' },
    { text: '‹Ton|Votre› conseil a fait du chemin en un mois.' },
    {
      in: ['work', 'turn'],
      needs: ['hook'],
      text: 'Un mois après notre échange, je repense souvent à {{ hook }}.',
    },
    {
      in: ['recommended'],
      needs: ['recommender'],
      text: 'C’est {{ recommender }} qui nous avait mis en lien : un mois après notre échange, voici des nouvelles.',
    },
  ],
  body: [
    { needs: ['news'], text: 'Concrètement : {{ news }}.' },
    { needs: ['news'], text: 'Le plus important : {{ news }}.' },
    { needs: ['news', 'goal'], text: 'Un premier résultat vers mon objectif : {{ news }}.' },
    { without: ['news'], text: 'J’ai commencé à appliquer ce que ‹tu m’as|vous m’avez› dit, pas à pas.' },
    {
      needs: ['goal'],
      without: ['news'],
      text: 'Pas à pas, je me rapproche de mon objectif : {{ goal }}.',
    },
  ],
  ask: [
    { text: 'Quel serait, à ‹tes|vos› yeux, le prochain pas ? Une ligne me suffit.' },
    { text: 'Est-ce que cela ‹te|vous› paraît aller dans le bon sens ? Un mot me suffit.' },
    { text: 'À ma place, que ‹ferais-tu|feriez-vous› ensuite ? Deux lignes suffisent.' },
  ],
  closing: [
    {
      text: 'Et si ‹tes|vos› semaines sont pleines, inutile de répondre.\n\n{{ "Merci encore" | sign: signature }}',
    },
    {
      text: 'Sans réponse, je continue sur cette voie, et je ‹te|vous› dirai la suite.\n\n{{ "Merci, cela a compté" | sign: signature }}',
    },
    {
      text: 'Je voulais surtout que ‹tu saches|vous sachiez› que ce temps a servi.\n\n{{ "Avec mes remerciements" | sign: signature }}',
    },
  ],
};
