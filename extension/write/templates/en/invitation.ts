/** English notes for an invitation: 200 characters at most, so one fact, who I am, one small question. */
import type { Template } from '../../template.ts';

export const templates: readonly Template[] = [
  {
    id: 'en-invitation-hook',
    purpose: 'invitation',
    language: 'en',
    address: null,
    title: 'What I noticed',
    subject: '',
    body: `Hello{% if first_name %} {{ first_name }}{% endif %},
{% if hook %}I came across {{ hook }}{% elsif organisation %}I read about your work at {{ organisation }}{% else %}I read about your path{% endif %}. {{ introduction }} May I ask you one short question here? A no is fine. {{ "Thanks" | sign: signature }}`,
    dropped: ['introduction', 'signature', 'hook'],
  },
  {
    id: 'en-invitation-goal',
    purpose: 'invitation',
    language: 'en',
    address: null,
    title: 'What I am working towards',
    subject: '',
    body: `Hello{% if first_name %} {{ first_name }}{% endif %},
{% if goal %}My goal: {{ goal }}. {% else %}{{ introduction }} {% endif %}Your work{% if organisation %} at {{ organisation }}{% endif %} speaks to me. May I ask you one question by message? If not, no problem. {{ "Thank you" | sign: signature }}`,
    dropped: ['introduction', 'signature', 'organisation', 'first_name'],
  },
];
