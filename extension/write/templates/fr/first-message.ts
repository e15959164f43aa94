/** French first messages: who I am, my goal, why this person, one small question, an easy way to say no. */
import type { Template } from '../../template.ts';

export const templates: readonly Template[] = [
  {
    id: 'fr-tu-first-message-hook',
    purpose: 'first-message',
    language: 'fr',
    address: 'tu',
    title: 'Quelque chose de cette personne',
    subject:
      '10 minutes au sujet de {{ hook | default: "ton parcours" }}{% if slots %}, {{ slots }}{% endif %}',
    body: `Bonjour{% if first_name %} {{ first_name }}{% endif %},

J’ai découvert {% if hook %}{{ hook }}{% else %}ton travail{% if role %} comme {{ role }}{% endif %} {{ organisation | chez }}{% endif %} : c’est la raison de ce message. {{ origin }} {{ introduction }} {% if goal %}Mon objectif : {{ goal }}.{% endif %}

Aurais-tu 10 à 15 minutes au téléphone{% if slots %}, {{ slots }}{% else %} dans les deux semaines qui viennent{% endif %}, pour me dire par quoi tu commencerais à ma place ?

Sinon, un simple non me va très bien.

{{ "Merci de ton attention" | sign: signature }}`,
    dropped: [],
  },
  {
    id: 'fr-tu-first-message-path',
    purpose: 'first-message',
    language: 'fr',
    address: 'tu',
    title: 'Son parcours et mon objectif',
    subject: 'Une question sur ton parcours {{ organisation | chez }}',
    body: `Bonjour{% if first_name %} {{ first_name }}{% endif %},

{{ introduction }} {% if goal %}J’avance vers un objectif : {{ goal }}.{% endif %} {{ origin }} {% if hook %}Ce qui m’a fait penser à toi : {{ hook }}.{% elsif role %}Ton chemin jusqu’au poste {{ role | de }} {{ organisation | chez }} ressemble à celui que j’aimerais prendre.{% elsif organisation %}L’équipe {{ organisation | de_la }} fait un travail proche de ce que j’aimerais apprendre.{% else %}Ton parcours est proche de ce que j’aimerais apprendre.{% endif %}

Quelle étape a le plus compté pour toi ? 10 minutes au téléphone{% if slots %}, {{ slots }}{% endif %}, ou deux lignes en réponse, m’aideraient beaucoup.

Si tu préfères ne pas répondre, je comprends.

{{ "Un grand merci" | sign: signature }}`,
    dropped: [],
  },
  {
    id: 'fr-vous-first-message-hook',
    purpose: 'first-message',
    language: 'fr',
    address: 'vous',
    title: 'Quelque chose de cette personne',
    subject:
      '10 minutes au sujet de {{ hook | default: "votre parcours" }}{% if slots %}, {{ slots }}{% endif %}',
    body: `Bonjour{% if first_name %} {{ first_name }}{% endif %},

J’ai découvert {% if hook %}{{ hook }}{% else %}votre travail{% if role %} comme {{ role }}{% endif %} {{ organisation | chez }}{% endif %} : c’est la raison de ce message. {{ origin }} {{ introduction }} {% if goal %}Mon objectif : {{ goal }}.{% endif %}

Auriez-vous 10 à 15 minutes au téléphone{% if slots %}, {{ slots }}{% else %} dans les deux semaines qui viennent{% endif %}, pour me dire par quoi vous commenceriez à ma place ?

Sinon, un simple non me va très bien.

{{ "Merci de votre attention" | sign: signature }}`,
    dropped: [],
  },
  {
    id: 'fr-vous-first-message-path',
    purpose: 'first-message',
    language: 'fr',
    address: 'vous',
    title: 'Son parcours et mon objectif',
    subject: 'Une question sur votre parcours {{ organisation | chez }}',
    body: `Bonjour{% if first_name %} {{ first_name }}{% endif %},

{{ introduction }} {% if goal %}J’avance vers un objectif : {{ goal }}.{% endif %} {{ origin }} {% if hook %}Ce qui m’a fait penser à vous : {{ hook }}.{% elsif role %}Votre chemin jusqu’au poste {{ role | de }} {{ organisation | chez }} ressemble à celui que j’aimerais prendre.{% elsif organisation %}L’équipe {{ organisation | de_la }} fait un travail proche de ce que j’aimerais apprendre.{% else %}Votre parcours est proche de ce que j’aimerais apprendre.{% endif %}

Quelle étape a le plus compté pour vous ? 10 minutes au téléphone{% if slots %}, {{ slots }}{% endif %}, ou deux lignes en réponse, m’aideraient beaucoup.

Si vous préférez ne pas répondre, je comprends.

{{ "Un grand merci" | sign: signature }}`,
    dropped: [],
  },
];
