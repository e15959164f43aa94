/** French first follow-ups: something new or an easier way to answer, never only "did you see my message". */
import type { Template } from '../../template.ts';

export const templates: readonly Template[] = [
  {
    id: 'fr-tu-follow-up-1-two-lines',
    purpose: 'follow-up-1',
    language: 'fr',
    address: 'tu',
    title: 'Deux lignes suffisent',
    subject: 'Une question plus petite{% if hook %}, au sujet de {{ hook }}{% endif %}',
    body: `Bonjour{% if first_name %} {{ first_name }}{% endif %},

Je t’ai écrit {{ since | default: "il y a quelque temps" }}{% if hook %} au sujet de {{ hook }}{% endif %}. {% if news %}Depuis : {{ news }}.{% endif %} Tes journées sont sûrement bien remplies, alors voici une question plus petite.

{% if goal %}Mon objectif : {{ goal }}. {% endif %}Que lirais-tu ou qu’essaierais-tu d’abord à ma place ? Deux lignes m’aideraient beaucoup.

Si ce n’est pas le moment, je comprends tout à fait.

{{ "Merci" | sign: signature }}`,
    dropped: [],
  },
  {
    id: 'fr-tu-follow-up-1-dates',
    purpose: 'follow-up-1',
    language: 'fr',
    address: 'tu',
    title: 'Deux nouvelles dates',
    subject: '10 minutes{% if slots %}, {{ slots }}{% else %}, quand cela t’arrange{% endif %}',
    body: `Bonjour{% if first_name %} {{ first_name }}{% endif %},

{% if news %}Un mot depuis mon message : {{ news }}. Cela me donne encore plus envie d’avoir ton avis.{% elsif hook %}J’ai repensé à {{ hook }} depuis mon message, et j’aimerais toujours avoir ton avis.{% else %}Je reviens vers toi au sujet de ton travail {{ organisation | chez }}, avec une proposition plus simple.{% endif %} {% if goal %}Mon objectif n’a pas changé : {{ goal }}.{% endif %}

Aurais-tu 10 minutes {% if slots %}{{ slots }}{% else %}cette semaine ou la suivante{% endif %} ? Un message vocal quand tu veux ferait aussi bien l’affaire.

Sinon, aucun souci.

{{ "Merci beaucoup" | sign: signature }}`,
    dropped: [],
  },
  {
    id: 'fr-vous-follow-up-1-two-lines',
    purpose: 'follow-up-1',
    language: 'fr',
    address: 'vous',
    title: 'Deux lignes suffisent',
    subject: 'Une question plus petite{% if hook %}, au sujet de {{ hook }}{% endif %}',
    body: `Bonjour{% if first_name %} {{ first_name }}{% endif %},

Je vous ai écrit {{ since | default: "il y a quelque temps" }}{% if hook %} au sujet de {{ hook }}{% endif %}. {% if news %}Depuis : {{ news }}.{% endif %} Vos journées sont sûrement bien remplies, alors voici une question plus petite.

{% if goal %}Mon objectif : {{ goal }}. {% endif %}Que liriez-vous ou qu’essaieriez-vous d’abord à ma place ? Deux lignes m’aideraient beaucoup.

Si ce n’est pas le moment, je comprends tout à fait.

{{ "Merci" | sign: signature }}`,
    dropped: [],
  },
  {
    id: 'fr-vous-follow-up-1-dates',
    purpose: 'follow-up-1',
    language: 'fr',
    address: 'vous',
    title: 'Deux nouvelles dates',
    subject: '10 minutes{% if slots %}, {{ slots }}{% else %}, quand cela vous arrange{% endif %}',
    body: `Bonjour{% if first_name %} {{ first_name }}{% endif %},

{% if news %}Un mot depuis mon message : {{ news }}. Cela me donne encore plus envie d’avoir votre avis.{% elsif hook %}J’ai repensé à {{ hook }} depuis mon message, et j’aimerais toujours avoir votre avis.{% else %}Je reviens vers vous au sujet de votre travail {{ organisation | chez }}, avec une proposition plus simple.{% endif %} {% if goal %}Mon objectif n’a pas changé : {{ goal }}.{% endif %}

Auriez-vous 10 minutes {% if slots %}{{ slots }}{% else %}cette semaine ou la suivante{% endif %} ? Un message vocal quand vous voulez ferait aussi bien l’affaire.

Sinon, aucun souci.

{{ "Merci beaucoup" | sign: signature }}`,
    dropped: [],
  },
];
