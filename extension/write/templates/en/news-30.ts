/** English news a month after an exchange: what the advice led to, and one small question. */
import type { Pieces } from '../../pieces.ts';

export const news30: Pieces = {
  purpose: 'news-30',
  subjects: [{ text: 'News, one month on' }, { text: 'What your advice led to' }],
  opening: [
    { text: 'A month ago you gave me some of your time: here is what I did with it.' },
    { text: 'One month after our conversation, here is some news.' },
    { text: 'Your advice has come a long way in a month.' },
    {
      in: ['work', 'turn'],
      needs: ['hook'],
      text: 'A month after our conversation, I still think about {{ hook }}.',
    },
    {
      in: ['recommended'],
      needs: ['recommender'],
      text: 'It was {{ recommender }} who put us in touch: a month after our conversation, here is some news.',
    },
  ],
  body: [
    { needs: ['news'], text: 'In practice: {{ news }}.' },
    { needs: ['news'], text: 'The most important part: {{ news }}.' },
    { needs: ['news', 'goal'], text: 'A first result on the way to my goal: {{ news }}.' },
    { without: ['news'], text: 'I have begun to put what you told me into practice, step by step.' },
    { needs: ['goal'], without: ['news'], text: 'Step by step, I am getting closer to my goal: {{ goal }}.' },
  ],
  ask: [
    { text: 'What would you see as the next step? One line is enough.' },
    { text: 'Does that look like the right direction to you? A word is enough.' },
    { text: 'In my place, what would you do next? Two lines are plenty.' },
  ],
  closing: [
    { text: 'And if your weeks are full, no need to reply.\n\n{{ "Thank you again" | sign: signature }}' },
    {
      text: 'Without a reply I will carry on this way, and tell you how it goes.\n\n{{ "Thank you, it mattered" | sign: signature }}',
    },
    {
      text: 'Mostly I wanted you to know that your time was well spent.\n\n{{ "With my thanks" | sign: signature }}',
    },
  ],
};
