/** French kind closings: the question is taken back, the door stays open, nothing is asked. */
import type { Template } from '../../template.ts';

export const templates: readonly Template[] = [
  {
    id: 'fr-tu-closing-kind',
    purpose: 'closing',
    language: 'fr',
    address: 'tu',
    title: 'Clore avec bienveillance',
    subject: 'Merci, et un dernier mot',
    body: `Bonjour{% if first_name %} {{ first_name }}{% endif %},

J’imagine que ce n’est pas le bon moment, et c’est très bien ainsi : je ne t’écrirai plus à ce sujet. {% if hook %}Je garde tout de même quelque chose de précieux : {{ hook }}.{% else %}Je continuerai de suivre ton travail {{ organisation | chez }} avec intérêt.{% endif %} {% if goal %}De mon côté, j’avance vers mon objectif : {{ goal }}.{% endif %}

Si un jour tu as envie d’en parler, un mot suffira.

{{ "Merci, et bonne continuation" | sign: signature }}`,
    dropped: [],
  },
  {
    id: 'fr-tu-closing-news',
    purpose: 'closing',
    language: 'fr',
    address: 'tu',
    title: 'Clore avec des nouvelles',
    subject: 'Où j’en suis, et merci',
    body: `Bonjour{% if first_name %} {{ first_name }}{% endif %},

{% if news %}Un dernier mot pour te dire où j’en suis : {{ news }}. {% if hook %}Le point de départ : {{ hook }}.{% endif %}{% elsif hook %}Un dernier mot pour te dire ce qui m’a été utile : {{ hook }}.{% else %}Un dernier mot pour te dire que ton parcours{% if role %} comme {{ role }}{% endif %} m’a donné des idées.{% endif %} {% if goal %}J’avance vers mon objectif : {{ goal }}.{% endif %}

Tu ne me dois aucune réponse, et je m’en tiens là. Si nos chemins se croisent un jour, ce sera un plaisir.

{{ "Avec mes remerciements" | sign: signature }}`,
    dropped: [],
  },
  {
    id: 'fr-vous-closing-kind',
    purpose: 'closing',
    language: 'fr',
    address: 'vous',
    title: 'Clore avec bienveillance',
    subject: 'Merci, et un dernier mot',
    body: `Bonjour{% if first_name %} {{ first_name }}{% endif %},

J’imagine que ce n’est pas le bon moment, et c’est très bien ainsi : je ne vous écrirai plus à ce sujet. {% if hook %}Je garde tout de même quelque chose de précieux : {{ hook }}.{% else %}Je continuerai de suivre votre travail {{ organisation | chez }} avec intérêt.{% endif %} {% if goal %}De mon côté, j’avance vers mon objectif : {{ goal }}.{% endif %}

Si un jour vous avez envie d’en parler, un mot suffira.

{{ "Merci, et bonne continuation" | sign: signature }}`,
    dropped: [],
  },
  {
    id: 'fr-vous-closing-news',
    purpose: 'closing',
    language: 'fr',
    address: 'vous',
    title: 'Clore avec des nouvelles',
    subject: 'Où j’en suis, et merci',
    body: `Bonjour{% if first_name %} {{ first_name }}{% endif %},

{% if news %}Un dernier mot pour vous dire où j’en suis : {{ news }}. {% if hook %}Le point de départ : {{ hook }}.{% endif %}{% elsif hook %}Un dernier mot pour vous dire ce qui m’a été utile : {{ hook }}.{% else %}Un dernier mot pour vous dire que votre parcours{% if role %} comme {{ role }}{% endif %} m’a donné des idées.{% endif %} {% if goal %}J’avance vers mon objectif : {{ goal }}.{% endif %}

Vous ne me devez aucune réponse, et je m’en tiens là. Si nos chemins se croisent un jour, ce sera un plaisir.

{{ "Avec mes remerciements" | sign: signature }}`,
    dropped: [],
  },
];
