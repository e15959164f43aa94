/** English thanks after a meeting: what I keep from it, what I do next, that they will hear the result. */
import type { Pieces } from '../../pieces.ts';

export const thanks: Pieces = {
  purpose: 'thanks',
  subjects: [{ text: 'Thank you for your time' }, { text: 'A short thank you' }],
  opening: [
    { needs: ['since'], text: 'Thank you for the time you gave me {{ since }}.' },
    { text: 'I came away from our conversation with a clearer idea of what to do next: thank you.' },
    {
      text: 'Thank you for our conversation{% if since %} {{ since }}{% endif %}, and for being so frank.',
    },
    {
      in: ['work', 'turn'],
      needs: ['hook'],
      text: 'Thank you for telling me more about {{ hook }}, and about all the rest.',
    },
    {
      in: ['recommended'],
      needs: ['recommender'],
      text: 'Thank you for our conversation: I will tell {{ recommender }} how useful it was.',
    },
    { without: ['since'], text: 'Thank you for the time you gave me.' },
  ],
  body: [
    { needs: ['news'], text: 'What I keep from it: {{ news }}.' },
    { needs: ['news'], text: 'The part that stays with me: {{ news }}.' },
    { needs: ['news', 'goal'], text: 'What I take from it for my goal: {{ news }}.' },
    {
      without: ['news'],
      text: 'I went through my notes again, and I start with your first piece of advice this week.',
    },
    { needs: ['goal'], without: ['news'], text: 'I can see better how to move towards my goal: {{ goal }}.' },
    {
      without: ['news'],
      text: 'I wrote up what you told me, and took from it a first step for this week.',
    },
  ],
  ask: [],
  closing: [
    {
      text: 'I will write in a few weeks to tell you what it led to.\n\n{{ "Thank you again" | sign: signature }}',
    },
    {
      text: 'If I can be of use to you one day, please tell me.\n\n{{ "With my thanks" | sign: signature }}',
    },
    { text: 'I will keep you posted, however briefly.\n\n{{ "Many thanks" | sign: signature }}' },
  ],
};
