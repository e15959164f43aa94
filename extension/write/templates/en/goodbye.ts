/** English letters of goodbye: what the mentor's time led to, and thanks, with nothing asked. */
import type { Pieces } from '../../pieces.ts';

export const goodbye: Pieces = {
  purpose: 'goodbye',
  subjects: [{ text: 'Thank you for this part of the way' }, { text: 'Thank you, as we come to a close' }],
  opening: [
    { text: 'Our part of the way together is coming to an end, and I would like to thank you.' },
    { text: 'Before these months of mentoring close, I want to take the time to thank you.' },
    { text: 'This message needs no reply: it simply says thank you.' },
    {
      in: ['work', 'turn'],
      needs: ['hook'],
      text: 'It all began with {{ hook }}. As our mentorship closes, I would like to thank you.',
    },
    {
      in: ['recommended'],
      needs: ['recommender'],
      text: 'When {{ recommender }} told me about you, I could not imagine what these months would bring: thank you.',
    },
  ],
  body: [
    { needs: ['news'], text: 'What your advice changed: {{ news }}.' },
    {
      needs: ['goal'],
      text: 'My goal at the start: {{ goal }}. Your questions took me further than ready-made answers would have.',
    },
    { text: 'You taught me to ask better questions, and that will stay with me.' },
  ],
  ask: [],
  closing: [
    {
      text: 'I will send you news from time to time. And if I can help in return, I will be there.\n\n{{ "With all my gratitude" | sign: signature }}',
    },
    {
      text: 'I will try to do for others what you did for me.\n\n{{ "Thank you, from the heart" | sign: signature }}',
    },
    {
      text: 'I hope our paths will cross again.\n\n{{ "Thank you for everything" | sign: signature }}',
    },
  ],
};
