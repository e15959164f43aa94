/** English confirmations of a meeting: when, what about, and how to change it. */
import type { Pieces } from '../../pieces.ts';

export const confirmMeeting: Pieces = {
  purpose: 'confirm-meeting',
  subjects: [
    { needs: ['meeting'], text: 'Our meeting, {{ meeting }}' },
    { without: ['meeting'], text: 'Our meeting' },
  ],
  opening: [
    { needs: ['meeting'], text: 'Noted: {{ meeting }}. Thank you for finding the time.' },
    { needs: ['meeting'], text: 'A short word to confirm our meeting, {{ meeting }}.' },
    { needs: ['meeting'], text: 'See you {{ meeting }}, and thank you for making room for it.' },
    { without: ['meeting'], text: 'A short word to confirm our meeting: thank you for finding the time.' },
    { without: ['meeting'], text: 'It is in my calendar, and thank you for finding the time.' },
    { without: ['meeting'], text: 'Our meeting is set on my side: thank you for making room for it.' },
  ],
  body: [
    { needs: ['aim'], text: 'I would like to leave with a clear idea of what it takes to {{ aim }}.' },
    { needs: ['goal'], text: 'I would mostly like to talk about my goal: {{ goal }}.' },
    { text: 'I will bring two or three precise questions, and send them to you the day before.' },
  ],
  ask: [
    { text: 'Does the phone suit you, or would you rather have a video call?' },
    { text: 'Which number or link should I use?' },
    { text: 'Is there anything you would like to read beforehand?' },
  ],
  closing: [
    {
      text: 'If anything comes up, a word is enough, and we will find another time.\n\n{{ "Thank you, and see you soon" | sign: signature }}',
    },
    {
      text: 'Should something change, just let me know.\n\n{{ "Thank you again" | sign: signature }}',
    },
    {
      text: 'I will be on time. If your calendar moves, I will adapt.\n\n{{ "Many thanks" | sign: signature }}',
    },
  ],
};
