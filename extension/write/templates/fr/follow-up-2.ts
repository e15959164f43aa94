/** French second and last follow-ups: they say that they are the last, and ask for less than before. */
import type { Template } from '../../template.ts';

export const templates: readonly Template[] = [
  {
    id: 'fr-tu-follow-up-2-somebody',
    purpose: 'follow-up-2',
    language: 'fr',
    address: 'tu',
    title: 'Une autre personne à qui écrire',
    subject: 'Un nom, peut-être{% if hook %}, au sujet de {{ hook }}{% endif %}',
    body: `Bonjour{% if first_name %} {{ first_name }}{% endif %},

C’est mon dernier message{% if hook %} au sujet de {{ hook }}{% endif %} : je sais à quel point une semaine se remplit vite. {% if news %}Depuis : {{ news }}.{% endif %} {% if goal %}Je continue d’avancer vers mon objectif : {{ goal }}.{% endif %}

Y a-t-il autour de toi quelqu’un qui aurait plaisir à échanger 10 minutes avec moi ? Un nom suffit.

Et si personne ne te vient à l’esprit, inutile de répondre.

{{ "Merci pour ton temps" | sign: signature }}`,
    dropped: [],
  },
  {
    id: 'fr-tu-follow-up-2-one-word',
    purpose: 'follow-up-2',
    language: 'fr',
    address: 'tu',
    title: 'Un mot suffit',
    subject: 'Oui, plus tard ou non : un mot suffit',
    body: `Bonjour{% if first_name %} {{ first_name }}{% endif %},

{% if news %}Quelques nouvelles depuis mon dernier message : {{ news }}.{% else %}Je continue d’apprendre{% if hook %}, avec {{ hook }} en tête{% endif %}.{% endif %} {% if goal %}Mon objectif : {{ goal }}.{% endif %}

Un appel de 10 minutes serait-il possible{% if slots %}, {{ slots }}{% endif %} ? Un mot suffit : oui, plus tard, ou non. Les trois me vont, et je n’écrirai plus à ce sujet.

{{ "Merci" | sign: signature }}`,
    dropped: [],
  },
  {
    id: 'fr-vous-follow-up-2-somebody',
    purpose: 'follow-up-2',
    language: 'fr',
    address: 'vous',
    title: 'Une autre personne à qui écrire',
    subject: 'Un nom, peut-être{% if hook %}, au sujet de {{ hook }}{% endif %}',
    body: `Bonjour{% if first_name %} {{ first_name }}{% endif %},

C’est mon dernier message{% if hook %} au sujet de {{ hook }}{% endif %} : je sais à quel point une semaine se remplit vite. {% if news %}Depuis : {{ news }}.{% endif %} {% if goal %}Je continue d’avancer vers mon objectif : {{ goal }}.{% endif %}

Y a-t-il autour de vous quelqu’un qui aurait plaisir à échanger 10 minutes avec moi ? Un nom suffit.

Et si personne ne vous vient à l’esprit, inutile de répondre.

{{ "Merci pour votre temps" | sign: signature }}`,
    dropped: [],
  },
  {
    id: 'fr-vous-follow-up-2-one-word',
    purpose: 'follow-up-2',
    language: 'fr',
    address: 'vous',
    title: 'Un mot suffit',
    subject: 'Oui, plus tard ou non : un mot suffit',
    body: `Bonjour{% if first_name %} {{ first_name }}{% endif %},

{% if news %}Quelques nouvelles depuis mon dernier message : {{ news }}.{% else %}Je continue d’apprendre{% if hook %}, avec {{ hook }} en tête{% endif %}.{% endif %} {% if goal %}Mon objectif : {{ goal }}.{% endif %}

Un appel de 10 minutes serait-il possible{% if slots %}, {{ slots }}{% endif %} ? Un mot suffit : oui, plus tard, ou non. Les trois me vont, et je n’écrirai plus à ce sujet.

{{ "Merci" | sign: signature }}`,
    dropped: [],
  },
];
