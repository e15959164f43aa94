/** English kind closings: the question is taken back, the door stays open, nothing is asked. */
import type { Pieces } from '../../pieces.ts';

export const closing: Pieces = {
  purpose: 'closing',
  subjects: [
    { text: 'Thank you, and a last word' },
    { needs: ['news'], text: 'Where I am now, and thank you' },
  ],
  opening: [
    {
      text: 'I imagine that this is not the right time, and that is quite all right: I will not write about it again.',
    },
    { needs: ['news'], text: 'A last word to tell you where I am: {{ news }}.' },
    {
      in: ['work', 'turn'],
      needs: ['hook'],
      text: 'I will not follow up again, but I am keeping {{ hook }} among the things that help me.',
    },
    {
      in: ['recommended'],
      needs: ['recommender'],
      text: 'I will leave it at that, with thanks to you and to {{ recommender }}.',
    },
    {
      in: ['met', 'colleague', 'common', 'programme', 'cold'],
      needs: ['organisation'],
      text: 'I will leave it at that, and keep following the work of {{ organisation }} with interest.',
    },
    { text: 'I know how full a week can be, so I am taking my question back, with no regrets.' },
  ],
  body: [
    { needs: ['goal'], text: 'On my side, I am moving on with my goal: {{ goal }}.' },
    { needs: ['aim'], text: 'On my side, I carry on: I would still like to {{ aim }}.' },
    { needs: ['goal'], text: 'My goal has not changed: {{ goal }}.' },
  ],
  ask: [],
  closing: [
    {
      text: 'If you ever feel like talking about it, a word is enough.\n\n{{ "Thank you, and all the best" | sign: signature }}',
    },
    {
      text: 'You owe me no reply. Should our paths cross one day, I would be glad.\n\n{{ "With my thanks" | sign: signature }}',
    },
    {
      text: 'The door stays open on my side, with nothing expected.\n\n{{ "Thank you, and good luck with all you do" | sign: signature }}',
    },
  ],
};
