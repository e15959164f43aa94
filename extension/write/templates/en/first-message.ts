/** English first messages: who I am, my goal, why this person, one small question, an easy way to say no. */
import type { Template } from '../../template.ts';

export const templates: readonly Template[] = [
  {
    id: 'en-first-message-hook',
    purpose: 'first-message',
    language: 'en',
    address: null,
    title: 'Something they did',
    subject:
      '{% if slots %}10 minutes about {{ hook | default: "your path" }}, {{ slots }}{% else %}10 minutes about {{ hook | default: "your path" }}{% endif %}',
    body: `Hello{% if first_name %} {{ first_name }}{% endif %},

{% if hook %}I came across {{ hook }}: it is why I am writing.{% else %}I read about your work{% if role %} as {{ role }}{% endif %}{% if organisation %} at {{ organisation }}{% endif %}: it is why I am writing.{% endif %} {{ origin }} {{ introduction }} {% if goal %}My goal: {{ goal }}.{% endif %}

Would you have 10 to 15 minutes for a call{% if slots %}, {{ slots }}{% else %} in the next two weeks{% endif %}, to tell me what you would do first in my place?

If not, a simple no is fine.

{{ "Thank you for reading" | sign: signature }}`,
    dropped: [],
  },
  {
    id: 'en-first-message-path',
    purpose: 'first-message',
    language: 'en',
    address: null,
    title: 'Their path and my goal',
    subject: 'A question about your path{% if organisation %} at {{ organisation }}{% endif %}',
    body: `Hello{% if first_name %} {{ first_name }}{% endif %},

{{ introduction }} {% if goal %}I am working towards this: {{ goal }}.{% endif %} {{ origin }} {% if hook %}What made me think of you: {{ hook }}.{% else %}Your path{% if role %} as {{ role }}{% endif %}{% if organisation %} at {{ organisation }}{% endif %} is close to what I would like to learn.{% endif %}

Which step helped you most on your way? 10 minutes on the phone{% if slots %}, {{ slots }}{% endif %}, or two lines in reply, would help me a lot.

If you would rather not, I understand.

{{ "Thank you very much" | sign: signature }}`,
    dropped: [],
  },
];
