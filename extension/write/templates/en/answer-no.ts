/** English answers to a no: thanks for the frankness, no second try, the door open. */
import type { Pieces } from '../../pieces.ts';

export const answerNo: Pieces = {
  purpose: 'answer-no',
  subjects: [{ text: 'Thank you for your reply' }],
  opening: [
    { text: 'Thank you for answering so frankly: I understand very well.' },
    { text: 'Thank you for your reply, and for taking the time to write it. I completely understand.' },
    {
      in: ['work', 'turn'],
      needs: ['hook'],
      text: 'I understand, and thank you for telling me so simply. I am keeping {{ hook }} among the things that help me.',
    },
    {
      in: ['recommended'],
      needs: ['recommender'],
      text: 'I understand, and thank you for being frank. I am grateful to {{ recommender }}, too, for telling me about you.',
    },
    { text: 'A clear no helps too: thank you for writing it.' },
  ],
  body: [
    { needs: ['goal'], text: 'On my side, I keep going with my goal: {{ goal }}.' },
    { needs: ['aim'], text: 'I carry on: I would still like to {{ aim }}.' },
    { needs: ['goal'], text: 'I continue on my way with the same goal: {{ goal }}.' },
  ],
  ask: [],
  closing: [
    {
      text: 'If a better moment comes one day, I would be glad.\n\n{{ "Thank you, and all the best" | sign: signature }}',
    },
    {
      text: 'If I can ever be of use to you, it would be a pleasure.\n\n{{ "Thank you again" | sign: signature }}',
    },
    {
      text: 'I will not follow up. If you feel like it later on, a word is enough.\n\n{{ "With my thanks" | sign: signature }}',
    },
  ],
};
