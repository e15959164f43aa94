/** French thanks after an exchange: what I keep from it, what I do next, that they will hear the result. */
import type { Template } from '../../template.ts';

export const templates: readonly Template[] = [
  {
    id: 'fr-tu-thanks-next',
    purpose: 'thanks',
    language: 'fr',
    address: 'tu',
    title: 'Ce que je fais ensuite',
    subject: 'Merci pour ton temps',
    body: `Bonjour{% if first_name %} {{ first_name }}{% endif %},

Merci pour le temps que tu m’as accordé{% if since %} {{ since }}{% endif %}. {% if news %}Ce que j’en retiens : {{ news }}.{% else %}J’ai relu mes notes, et je commence cette semaine par ton premier conseil.{% endif %} {% if goal %}Cela me rapproche de mon objectif : {{ goal }}.{% endif %}

Je t’écrirai dans quelques semaines pour te dire ce que cela a donné.

{{ "Encore merci" | sign: signature }}`,
    dropped: [],
  },
  {
    id: 'fr-tu-thanks-short',
    purpose: 'thanks',
    language: 'fr',
    address: 'tu',
    title: 'Un mot bref',
    subject: 'Un mot pour te remercier',
    body: `Bonjour{% if first_name %} {{ first_name }}{% endif %},

Un mot pour te remercier de notre échange{% if since %} {{ since }}{% endif %}. {% if news %}Ce qui me reste : {{ news }}.{% else %}Je vois plus clairement la suite.{% endif %} {% if goal %}Je te donnerai des nouvelles de mon objectif : {{ goal }}.{% else %}Je te donnerai des nouvelles.{% endif %}

Si un jour je peux t’être utile, dis-le-moi.

{{ "Avec mes remerciements" | sign: signature }}`,
    dropped: [],
  },
  {
    id: 'fr-vous-thanks-next',
    purpose: 'thanks',
    language: 'fr',
    address: 'vous',
    title: 'Ce que je fais ensuite',
    subject: 'Merci pour votre temps',
    body: `Bonjour{% if first_name %} {{ first_name }}{% endif %},

Merci pour le temps que vous m’avez accordé{% if since %} {{ since }}{% endif %}. {% if news %}Ce que j’en retiens : {{ news }}.{% else %}J’ai relu mes notes, et je commence cette semaine par votre premier conseil.{% endif %} {% if goal %}Cela me rapproche de mon objectif : {{ goal }}.{% endif %}

Je vous écrirai dans quelques semaines pour vous dire ce que cela a donné.

{{ "Encore merci" | sign: signature }}`,
    dropped: [],
  },
  {
    id: 'fr-vous-thanks-short',
    purpose: 'thanks',
    language: 'fr',
    address: 'vous',
    title: 'Un mot bref',
    subject: 'Un mot pour vous remercier',
    body: `Bonjour{% if first_name %} {{ first_name }}{% endif %},

Un mot pour vous remercier de notre échange{% if since %} {{ since }}{% endif %}. {% if news %}Ce qui me reste : {{ news }}.{% else %}Je vois plus clairement la suite.{% endif %} {% if goal %}Je vous donnerai des nouvelles de mon objectif : {{ goal }}.{% else %}Je vous donnerai des nouvelles.{% endif %}

Si un jour je peux vous être utile, dites-le-moi.

{{ "Avec mes remerciements" | sign: signature }}`,
    dropped: [],
  },
];
