/** English news three months after an exchange: what changed for good, and thanks; a question only in one line. */
import type { Pieces } from '../../pieces.ts';

export const news90: Pieces = {
  purpose: 'news-90',
  subjects: [{ text: 'News, three months on' }, { text: 'Where I am, three months later' }],
  opening: [
    { text: 'Three months have gone by since our conversation, and it is still useful to me.' },
    { text: 'I owe you some news: three months after our conversation, here it is.' },
    { text: 'Three months later, I can see better what our conversation changed.' },
    {
      in: ['work', 'turn'],
      needs: ['hook'],
      text: 'It all began with {{ hook }}; three months after our conversation, this is where I am.',
    },
    {
      in: ['recommended'],
      needs: ['recommender'],
      text: 'Three months after our conversation, I am still grateful to {{ recommender }} for telling me about you.',
    },
  ],
  body: [
    { needs: ['news'], text: 'What has changed: {{ news }}.' },
    { needs: ['news'], text: 'In one line: {{ news }}.' },
    { needs: ['news', 'goal'], text: 'My goal has taken shape: {{ news }}.' },
    { without: ['news'], text: 'What you advised has become part of the way I work.' },
    { needs: ['goal'], without: ['news'], text: 'My goal is still the same, and closer: {{ goal }}.' },
  ],
  ask: [
    { text: 'Is there one thing you would look at now, in my place?' },
    { text: 'Is there somebody you would advise me to meet next?' },
    { needs: ['slots'], text: 'If you like the idea, could we talk again for 10 minutes, {{ slots }}?' },
  ],
  closing: [
    { text: 'There is no hurry, and one line is enough.\n\n{{ "Thank you again" | sign: signature }}' },
    {
      text: 'And if nothing comes to mind, this message is mostly a thank you.\n\n{{ "All the best" | sign: signature }}',
    },
    {
      text: 'If I can return the favour one day, it would be a pleasure.\n\n{{ "With my thanks" | sign: signature }}',
    },
  ],
};
