/** English invitations to the review after three months: look back together, keep or change the frame. */
import type { Pieces } from '../../pieces.ts';

export const review: Pieces = {
  purpose: 'review',
  subjects: [{ text: 'Our review' }, { text: 'Three months: shall we take stock?' }],
  opening: [
    { text: 'We have been working together for three months: thank you for all that time.' },
    { text: 'Three months have gone by, and I would like to take stock with you.' },
    { text: 'I would like us to take a moment to look at how far we have come in three months.' },
  ],
  body: [
    { needs: ['news'], text: 'What has moved on my side: {{ news }}.' },
    { needs: ['goal'], text: 'We set out from my goal: {{ goal }}.' },
    { text: 'I will bring what worked, what did not, and what I would like to change.' },
  ],
  ask: [
    { needs: ['slots'], text: 'Would {{ slots }} suit you for this review?' },
    { needs: ['slots'], text: 'Could we talk about it {{ slots }}?' },
    { needs: ['slots'], text: 'For this review, would you prefer {{ slots }}?' },
    { without: ['slots'], text: 'What moment in the next two weeks would suit you?' },
  ],
  closing: [
    {
      text: 'If you would rather change the rhythm, or leave it there, just tell me.\n\n{{ "Thank you" | sign: signature }}',
    },
    { text: 'Another time is fine too.\n\n{{ "Thank you again" | sign: signature }}' },
    {
      text: 'And if we should meet less often, it will be a good moment to say so.\n\n{{ "Thank you for your time" | sign: signature }}',
    },
  ],
};
