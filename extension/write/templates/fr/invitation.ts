/** French notes for an invitation: 200 characters at most, so one fact, who I am, one small question. */
import type { Template } from '../../template.ts';

export const templates: readonly Template[] = [
  {
    id: 'fr-tu-invitation-hook',
    purpose: 'invitation',
    language: 'fr',
    address: 'tu',
    title: 'Ce que j’ai remarqué',
    subject: '',
    body: `Bonjour{% if first_name %} {{ first_name }}{% endif %},
J’ai découvert {% if hook %}{{ hook }}{% elsif organisation %}ton travail {{ organisation | chez }}{% else %}ton parcours{% endif %}. {{ introduction }} Puis-je te poser une petite question ici ? Un non me va aussi. {{ "Merci" | sign: signature }}`,
    dropped: ['introduction', 'signature', 'hook'],
  },
  {
    id: 'fr-tu-invitation-goal',
    purpose: 'invitation',
    language: 'fr',
    address: 'tu',
    title: 'Vers quoi j’avance',
    subject: '',
    body: `Bonjour{% if first_name %} {{ first_name }}{% endif %},
{% if goal %}Mon objectif : {{ goal }}. {% else %}{{ introduction }} {% endif %}Ton travail {{ organisation | chez }} me parle. Puis-je te poser une question ? Sinon, aucun souci. {{ "Merci" | sign: signature }}`,
    dropped: ['introduction', 'signature', 'organisation', 'first_name'],
  },
  {
    id: 'fr-vous-invitation-hook',
    purpose: 'invitation',
    language: 'fr',
    address: 'vous',
    title: 'Ce que j’ai remarqué',
    subject: '',
    body: `Bonjour{% if first_name %} {{ first_name }}{% endif %},
J’ai découvert {% if hook %}{{ hook }}{% elsif organisation %}votre travail {{ organisation | chez }}{% else %}votre parcours{% endif %}. {{ introduction }} Puis-je vous poser une petite question ici ? Un non me va aussi. {{ "Merci" | sign: signature }}`,
    dropped: ['introduction', 'signature', 'hook'],
  },
  {
    id: 'fr-vous-invitation-goal',
    purpose: 'invitation',
    language: 'fr',
    address: 'vous',
    title: 'Vers quoi j’avance',
    subject: '',
    body: `Bonjour{% if first_name %} {{ first_name }}{% endif %},
{% if goal %}Mon objectif : {{ goal }}. {% else %}{{ introduction }} {% endif %}Votre travail {{ organisation | chez }} me parle. Puis-je vous poser une question ? Sinon, aucun souci. {{ "Merci" | sign: signature }}`,
    dropped: ['introduction', 'signature', 'organisation', 'first_name'],
  },
];
