/** English first follow-ups: something new or an easier way to answer, never only "did you see my message". */
import type { Pieces } from '../../pieces.ts';

export const followUp1: Pieces = {
  purpose: 'follow-up-1',
  subjects: [
    { needs: ['hook'], text: 'A smaller question, about {{ hook }}' },
    { needs: ['news'], text: 'Some news since my message' },
    { text: 'A smaller question' },
  ],
  opening: [
    { needs: ['news', 'since'], text: 'I wrote to you {{ since }}. Since then: {{ news }}.' },
    { needs: ['news'], text: 'A small step since my message: {{ news }}.' },
    { needs: ['news'], text: 'Something has moved since I wrote to you: {{ news }}.' },
    {
      in: ['work', 'turn'],
      needs: ['news', 'hook'],
      text: 'I have thought about {{ hook }} again since my message, and moved on a little: {{ news }}.',
    },
    {
      in: ['recommended'],
      needs: ['news', 'recommender'],
      text: 'Since {{ recommender }} told me about you, I have moved on a little: {{ news }}.',
    },
    { in: ['met'], needs: ['news', 'event'], text: 'Some news since {{ event }}: {{ news }}.' },
    {
      in: ['work', 'turn'],
      needs: ['hook'],
      without: ['news'],
      text: 'I have thought about {{ hook }} again since my message, and my question has become clearer.',
    },
    {
      in: ['recommended'],
      needs: ['recommender'],
      without: ['news'],
      text: 'I am coming back to you, still on the advice of {{ recommender }}, with something smaller.',
    },
    {
      in: ['met'],
      needs: ['event'],
      without: ['news'],
      text: 'My question has become clearer since {{ event }}.',
    },
    {
      in: ['common'],
      needs: ['common'],
      without: ['news'],
      text: 'As we have {{ common }} in common, here is a smaller question than the first.',
    },
    {
      in: ['colleague', 'cold', 'programme'],
      needs: ['organisation'],
      without: ['news'],
      text: 'I have thought more about what I would like to learn from {{ organisation }}, and my question has become clearer.',
    },
    {
      needs: ['since'],
      without: ['news'],
      text: 'I wrote to you {{ since }}{% if hook %} about {{ hook }}{% endif %}. Weeks fill up fast, so here is a smaller question.',
    },
    {
      without: ['news'],
      text: 'I am coming back with a shorter question than the first one{% if hook %}, still about {{ hook }}{% endif %}.',
    },
    {
      without: ['news', 'since'],
      text: 'My first message asked for a lot, so here is a lighter version.',
    },
  ],
  body: [
    { needs: ['goal'], text: 'My goal has not changed: {{ goal }}.' },
    { needs: ['aim'], text: 'I am still trying to {{ aim }}.' },
    { needs: ['goal'], text: 'As a reminder, my goal: {{ goal }}.' },
  ],
  ask: [
    { text: 'What would you read or try first in my place? Two lines would help me a lot.' },
    {
      needs: ['slots'],
      text: 'Would 10 minutes be possible, {{ slots }}? A voice message whenever you like would do just as well.',
    },
    {
      text: 'In my place, if you could learn only one thing this year, what would it be? One line is enough.',
    },
  ],
  closing: [
    { text: 'If this is not the moment, I understand completely.\n\n{{ "Thank you" | sign: signature }}' },
    { text: 'If not, no problem at all.\n\n{{ "Many thanks" | sign: signature }}' },
    {
      text: 'And if you would rather leave it there, I understand.\n\n{{ "Thank you for your time" | sign: signature }}',
    },
  ],
};
