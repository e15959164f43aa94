/** English thanks after an exchange: what I keep from it, what I do next, that they will hear the result. */
import type { Template } from '../../template.ts';

export const templates: readonly Template[] = [
  {
    id: 'en-thanks-next',
    purpose: 'thanks',
    language: 'en',
    address: null,
    title: 'What I do next',
    subject: 'Thank you for your time',
    body: `Hello{% if first_name %} {{ first_name }}{% endif %},

Thank you for the time you gave me{% if since %} {{ since }}{% endif %}. {% if news %}What I keep from it: {{ news }}.{% else %}I went through my notes again, and I start with your first piece of advice this week.{% endif %} {% if goal %}It brings me closer to my goal: {{ goal }}.{% endif %}

I will write in a few weeks to tell you what it led to.

{{ "Thank you again" | sign: signature }}`,
    dropped: [],
  },
  {
    id: 'en-thanks-short',
    purpose: 'thanks',
    language: 'en',
    address: null,
    title: 'A short word',
    subject: 'A short thank you',
    body: `Hello{% if first_name %} {{ first_name }}{% endif %},

A short word to thank you{% if since %} for our exchange {{ since }}{% else %} for our exchange{% endif %}. {% if news %}The part that stays with me: {{ news }}.{% else %}I see more clearly now what to do next.{% endif %} {% if goal %}I will keep you posted on my goal: {{ goal }}.{% else %}I will keep you posted on what comes of it.{% endif %}

If I can be of use to you one day, please tell me.

{{ "With my thanks" | sign: signature }}`,
    dropped: [],
  },
];
