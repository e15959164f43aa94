/** English second and last follow-ups: they say that they are the last, and ask for less than before. */
import type { Pieces } from '../../pieces.ts';

export const followUp2: Pieces = {
  purpose: 'follow-up-2',
  subjects: [
    { text: 'A name, perhaps' },
    { needs: ['hook'], text: 'A last word about {{ hook }}' },
    { text: 'A last word' },
  ],
  opening: [
    { needs: ['news'], text: 'One last message, with some news: {{ news }}.' },
    { needs: ['news'], text: 'I will not write about this again, but here is where I am: {{ news }}.' },
    { needs: ['news'], text: 'Before I take my question back, some news from my side: {{ news }}.' },
    {
      in: ['recommended'],
      needs: ['news', 'recommender'],
      text: 'One last message, which I owe to {{ recommender }}. Since the first one: {{ news }}.',
    },
    {
      in: ['work', 'turn'],
      needs: ['hook'],
      without: ['news'],
      text: 'One last word about {{ hook }}, and I will not write about it again.',
    },
    {
      in: ['recommended'],
      needs: ['recommender'],
      without: ['news'],
      text: 'This is my last message: {{ recommender }} gave me your name, and I would not want to insist.',
    },
    {
      in: ['common'],
      needs: ['common'],
      without: ['news'],
      text: 'We share {{ common }}, and I do not want to overdo it: this is my last message.',
    },
    {
      in: ['met', 'colleague', 'programme', 'cold'],
      needs: ['organisation'],
      without: ['news'],
      text: 'One last word about your work at {{ organisation }}, and I will not follow up again.',
    },
    {
      without: ['news'],
      text: 'This is my last message{% if hook %} about {{ hook }}{% endif %}: I know how full a week can be.',
    },
    {
      without: ['news'],
      text: 'I am coming back one last time{% if hook %} about {{ hook }}{% endif %}, with something that fits into one line.',
    },
  ],
  body: [
    { needs: ['goal'], text: 'I keep working on my goal: {{ goal }}.' },
    { needs: ['aim'], text: 'I am still trying to {{ aim }}.' },
    { needs: ['goal'], text: 'My goal is still the same: {{ goal }}.' },
  ],
  ask: [
    {
      text: 'Is there somebody around you who would enjoy talking about it with me for 10 minutes? A name is enough.',
    },
    {
      needs: ['slots'],
      text: 'Would a call of 10 minutes be possible, {{ slots }}? One word is enough: yes, later, or no.',
    },
    {
      text: 'Which book, course or person would you point me to? A single word would help me on my way.',
    },
  ],
  closing: [
    {
      text: 'If nothing comes to mind, no need to reply.\n\n{{ "Thank you for your time" | sign: signature }}',
    },
    {
      text: 'Without a reply I will understand, and I will not insist.\n\n{{ "Thank you" | sign: signature }}',
    },
    {
      text: 'And if this is not the moment, I understand.\n\n{{ "Thank you all the same" | sign: signature }}',
    },
  ],
};
