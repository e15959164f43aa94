/** English answers to a yes: joy in one line, what to talk about, two times to choose from. */
import type { Pieces } from '../../pieces.ts';

export const answerYes: Pieces = {
  purpose: 'answer-yes',
  subjects: [
    { needs: ['slots'], text: 'Thank you, and two possible times' },
    { text: 'Thank you for your reply' },
  ],
  opening: [
    { text: 'Thank you so much for your reply, it made my day.' },
    { text: 'Thank you for saying yes, and so simply.' },
    {
      in: ['work'],
      needs: ['hook'],
      text: 'Thank you for your reply: I look forward to hearing more about {{ hook }}.',
    },
    {
      in: ['recommended'],
      needs: ['recommender'],
      text: 'Thank you for your reply: {{ recommender }} had a good idea in telling me about you.',
    },
    { text: 'What good news: thank you for giving me some of your time.' },
  ],
  body: [
    { needs: ['aim'], text: 'I would like to understand where to start if I want to {{ aim }}.' },
    { needs: ['aim'], text: 'I would like to talk about what it takes to {{ aim }}.' },
    { needs: ['goal'], without: ['aim'], text: 'This is what I would like to talk about: {{ goal }}.' },
    { needs: ['goal'], text: 'One question will do to begin with, around my goal: {{ goal }}.' },
    {
      without: ['goal'],
      text: 'I would like to understand how you chose, at the moments that mattered.',
    },
  ],
  ask: [
    {
      needs: ['slots'],
      text: 'Would you prefer {{ slots }}? A quarter of an hour is plenty, by phone or video.',
    },
    {
      needs: ['slots'],
      text: 'Would fifteen minutes suit you {{ slots }}? I can call you, or send a link.',
    },
    { needs: ['slots'], text: 'Which is better for you, {{ slots }}? Fifteen minutes are enough for me.' },
    {
      without: ['slots'],
      text: 'What moment in the next two weeks would suit you? Fifteen minutes are enough for me.',
    },
  ],
  closing: [
    { text: 'If another time is easier, I will adapt.\n\n{{ "Thank you again" | sign: signature }}' },
    {
      text: 'And if your plans change, no problem at all, just tell me.\n\n{{ "Thank you, and see you soon" | sign: signature }}',
    },
    { text: 'I will send you my questions the day before.\n\n{{ "Many thanks" | sign: signature }}' },
  ],
};
