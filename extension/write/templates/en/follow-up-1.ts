/** English first follow-ups: something new or an easier way to answer, never only "did you see my message". */
import type { Template } from '../../template.ts';

export const templates: readonly Template[] = [
  {
    id: 'en-follow-up-1-two-lines',
    purpose: 'follow-up-1',
    language: 'en',
    address: null,
    title: 'Two lines are enough',
    subject: 'A smaller question{% if hook %}, about {{ hook }}{% endif %}',
    body: `Hello{% if first_name %} {{ first_name }}{% endif %},

I wrote to you {{ since | default: "a little while ago" }}{% if hook %} about {{ hook }}{% endif %}. {% if news %}Since then: {{ news }}.{% endif %} Your days are surely full, so here is a smaller question.

{% if goal %}My goal: {{ goal }}. {% endif %}What would you read or try first in my place? Two lines would help me a lot.

If this is not the moment, I understand completely.

{{ "Thank you" | sign: signature }}`,
    dropped: [],
  },
  {
    id: 'en-follow-up-1-dates',
    purpose: 'follow-up-1',
    language: 'en',
    address: null,
    title: 'Two new dates',
    subject: '{% if slots %}10 minutes, {{ slots }}{% else %}10 minutes, when it suits you{% endif %}',
    body: `Hello{% if first_name %} {{ first_name }}{% endif %},

{% if news %}A short word since my message: {{ news }}. It made me want to hear your view even more.{% elsif hook %}I have gone back to {{ hook }} since my message, and I would still like to hear your view.{% else %}I am coming back to my message about your work{% if organisation %} at {{ organisation }}{% endif %}, with an easier proposal.{% endif %} {% if goal %}My goal has not changed: {{ goal }}.{% endif %}

Would 10 minutes {% if slots %}{{ slots }}{% else %}this week or next{% endif %} be possible? A voice message whenever you like would do just as well.

If not, no problem at all.

{{ "Many thanks" | sign: signature }}`,
    dropped: [],
  },
];
