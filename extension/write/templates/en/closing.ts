/** English kind closings: the question is taken back, the door stays open, nothing is asked. */
import type { Template } from '../../template.ts';

export const templates: readonly Template[] = [
  {
    id: 'en-closing-kind',
    purpose: 'closing',
    language: 'en',
    address: null,
    title: 'Closing kindly',
    subject: 'Thank you, and a last word',
    body: `Hello{% if first_name %} {{ first_name }}{% endif %},

I imagine that this is not the right time, and that is quite all right: I will not write about it again. {% if hook %}I keep something from {{ hook }} all the same.{% elsif organisation %}I will keep following your work at {{ organisation }} with interest.{% else %}I will keep following your work with interest.{% endif %} {% if goal %}I am moving on with my goal: {{ goal }}.{% endif %}

If you ever feel like talking about it, a word is enough.

{{ "Thank you, and all the best" | sign: signature }}`,
    dropped: [],
  },
  {
    id: 'en-closing-news',
    purpose: 'closing',
    language: 'en',
    address: null,
    title: 'Closing with news',
    subject: 'Where I am now, and thank you',
    body: `Hello{% if first_name %} {{ first_name }}{% endif %},

{% if news %}A last word to tell you where I am: {{ news }}. {% if hook %}It began with {{ hook }}.{% endif %}{% elsif hook %}A last word to say that {{ hook }} was useful to me.{% else %}A last word to say that your path{% if role %} as {{ role }}{% endif %} gave me ideas.{% endif %} {% if goal %}I am moving on with my goal: {{ goal }}.{% endif %}

You owe me no reply, and I leave it at that. Should our paths cross one day, I would be glad.

{{ "With my thanks" | sign: signature }}`,
    dropped: [],
  },
];
