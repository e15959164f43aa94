/** English second and last follow-ups: they say that they are the last, and ask for less than before. */
import type { Template } from '../../template.ts';

export const templates: readonly Template[] = [
  {
    id: 'en-follow-up-2-somebody',
    purpose: 'follow-up-2',
    language: 'en',
    address: null,
    title: 'Somebody else to ask',
    subject: 'A name, perhaps{% if hook %}, about {{ hook }}{% endif %}',
    body: `Hello{% if first_name %} {{ first_name }}{% endif %},

This is my last message{% if hook %} about {{ hook }}{% endif %}: I know how full a week can be. {% if news %}Since then: {{ news }}.{% endif %} {% if goal %}I keep working on my goal: {{ goal }}.{% endif %}

Is there somebody around you who would enjoy talking with me for 10 minutes? A name is enough.

And if nobody comes to mind, no need to reply.

{{ "Thank you for your time" | sign: signature }}`,
    dropped: [],
  },
  {
    id: 'en-follow-up-2-one-word',
    purpose: 'follow-up-2',
    language: 'en',
    address: null,
    title: 'One word is enough',
    subject: 'Yes, later or no: one word is enough',
    body: `Hello{% if first_name %} {{ first_name }}{% endif %},

{% if news %}Some news since my last message: {{ news }}.{% else %}I am still learning{% if hook %}, with {{ hook }} in mind{% endif %}.{% endif %} {% if goal %}My goal: {{ goal }}.{% endif %}

Would a call of 10 minutes be possible{% if slots %}, {{ slots }}{% endif %}? One word is enough: yes, later, or no. Any of the three is fine, and I will not write about it again.

{{ "Thank you" | sign: signature }}`,
    dropped: [],
  },
];
