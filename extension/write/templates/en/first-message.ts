/** English first messages: why this person, who I am and my goal, one small question, an easy way to say no. */
import type { Pieces } from '../../pieces.ts';

export const firstMessage: Pieces = {
  purpose: 'first-message',
  subjects: [
    { in: ['recommended'], needs: ['recommender'], text: '{{ recommender }} suggested I write' },
    { in: ['met'], needs: ['event'], text: 'A question after {{ event }}' },
    { in: ['common'], needs: ['common'], text: '{{ common }}, and a question' },
    { in: ['work', 'turn'], needs: ['hook'], text: 'About {{ hook }}' },
    { needs: ['organisation'], text: 'A question about your path at {{ organisation }}' },
    { without: ['organisation'], text: 'A question about your path' },
    { text: 'Ten minutes for one question' },
  ],
  opening: [
    { in: ['recommended'], needs: ['recommender'], text: '{{ recommender }} suggested that I write to you.' },
    {
      in: ['recommended'],
      needs: ['recommender'],
      text: 'When I told {{ recommender }} about my plans, your name came up.',
    },
    {
      in: ['recommended'],
      needs: ['recommender'],
      text: 'I am writing on the advice of {{ recommender }}, with one precise question.',
    },
    {
      in: ['recommended'],
      without: ['recommender'],
      text: 'When I talked about my plans, your name was recommended to me.',
    },
    {
      in: ['recommended'],
      without: ['recommender'],
      text: 'Somebody I trust suggested that I write to you.',
    },
    {
      in: ['recommended'],
      without: ['recommender'],
      text: 'I asked around for people who could give me a clearer view, and heard your name.',
    },
    {
      in: ['met'],
      needs: ['event'],
      text: 'Our paths crossed at {{ event }}, and I would like to carry on the conversation.',
    },
    {
      in: ['met'],
      needs: ['event'],
      text: 'I wrote down your name at {{ event }}, meaning to get in touch.',
    },
    { in: ['met'], needs: ['event'], text: 'Ever since {{ event }} I have been keeping a question for you.' },
    {
      in: ['met'],
      without: ['event'],
      text: 'Our paths crossed at an event, and I would like to carry on the conversation.',
    },
    {
      in: ['met'],
      without: ['event'],
      text: 'I wrote down your name at an event, meaning to get in touch.',
    },
    {
      in: ['met'],
      without: ['event'],
      text: 'Ever since our paths crossed I have been keeping a question for you.',
    },
    {
      in: ['colleague'],
      needs: ['organisation'],
      text: 'I work at {{ organisation }} too, and we have not had a chance to talk yet.',
    },
    {
      in: ['colleague'],
      needs: ['organisation'],
      text: 'Wondering who at {{ organisation }} could give me a clearer view, I thought of you.',
    },
    {
      in: ['colleague'],
      text: 'We work for the same organisation, and I would like to learn how you found your way in it.',
    },
    {
      in: ['colleague'],
      without: ['organisation'],
      text: 'We work for the same organisation, and have not had a chance to talk yet.',
    },
    {
      in: ['colleague'],
      without: ['organisation'],
      text: 'Wondering who in our organisation could give me a clearer view, I thought of you.',
    },
    {
      in: ['common'],
      needs: ['common'],
      text: 'We have {{ common }} in common, and your path since then interests me a lot.',
    },
    { in: ['common'], needs: ['common'], text: 'Like you, I came through {{ common }}.' },
    {
      in: ['common'],
      needs: ['common'],
      text: 'I looked for people from {{ common }} who took a road close to mine, and found you.',
    },
    {
      in: ['common'],
      without: ['common'],
      text: 'I found your name among the alumni of my school, and your path interests me a lot.',
    },
    {
      in: ['common'],
      without: ['common'],
      text: 'We went to the same school, and you took the road I am drawn to.',
    },
    {
      in: ['common'],
      without: ['common'],
      text: 'Among the alumni of my school, your path is the closest to what I have in mind.',
    },
    { in: ['work'], needs: ['hook'], text: 'I came across {{ hook }}: it is why I am writing.' },
    {
      in: ['work'],
      needs: ['hook'],
      text: 'Planning my next step, I came across {{ hook }}, close to what I am looking for.',
    },
    { in: ['work'], needs: ['hook'], text: 'It was {{ hook }} that made me want to write to you.' },
    { in: ['turn'], needs: ['hook'], text: 'One thing on your profile caught my eye: {{ hook }}.' },
    { in: ['turn'], needs: ['hook'], text: 'There is a moment in your path that speaks to me: {{ hook }}.' },
    {
      in: ['turn'],
      needs: ['hook'],
      text: 'I am nearing a turn of my own, and see one in your path: {{ hook }}.',
    },
    {
      in: ['turn'],
      needs: ['role'],
      without: ['hook'],
      text: 'Your way to becoming {{ role }} looks like the one I would like to take.',
    },
    {
      in: ['programme'],
      needs: ['programme'],
      text: 'I found your name in our mentoring programme ({{ programme }}), and your path speaks to me.',
    },
    {
      in: ['programme'],
      text: 'We are in the same mentoring programme, and your path is close to what I am aiming for.',
    },
    {
      in: ['programme'],
      text: 'Of the mentors in our programme, you are the one whose path made me want to write.',
    },
    {
      in: ['programme'],
      without: ['programme'],
      text: 'I found your name in our mentoring programme, and your path speaks to me.',
    },
    {
      in: ['cold'],
      needs: ['role'],
      text: 'Your path as {{ role }}{% if organisation %} at {{ organisation }}{% endif %} is close to the one I would like to take.',
    },
    {
      in: ['cold'],
      needs: ['organisation'],
      text: 'The work of your team at {{ organisation }} is close to what I would like to learn.',
    },
    {
      in: ['cold'],
      text: 'I read your profile while looking for people who have already gone the way I am starting on.',
    },
    {
      in: ['cold'],
      without: ['organisation'],
      text: 'Your path is close to what I would like to learn.',
    },
    {
      in: ['cold'],
      without: ['role'],
      text: 'Wondering whom to ask, I read about your path with interest.',
    },
  ],
  body: [
    { needs: ['aim'], text: '{{ introduction }} I would like to {{ aim }}.' },
    { needs: ['aim'], text: '{{ introduction }} My goal is to {{ aim }}.' },
    { needs: ['goal'], without: ['aim'], text: '{{ introduction }} My goal: {{ goal }}.' },
    { needs: ['aim'], text: '{{ introduction }} I am trying to {{ aim }}.' },
    {
      needs: ['goal'],
      without: ['aim'],
      text: '{{ introduction }} I am working towards this: {{ goal }}.',
    },
    { without: ['goal'], text: '{{ introduction }}' },
  ],
  ask: [
    {
      needs: ['slots'],
      text: 'Would you have 10 minutes for a call, {{ slots }}, to tell me what you would do first in my place?',
    },
    {
      needs: ['slots'],
      text: 'Which step helped you most? Ten minutes on the phone, {{ slots }}, or two lines in reply would help a lot.',
    },
    {
      needs: ['slots'],
      text: 'Where would you start, in my situation? A call of 10 minutes would be plenty, for example {{ slots }}.',
    },
    {
      without: ['slots'],
      text: 'Would you have 10 minutes for a call in the next two weeks, to tell me what you would do first in my place?',
    },
    {
      without: ['slots'],
      text: 'Which step helped you most? Ten minutes on the phone, or two lines in reply, would help me a lot.',
    },
  ],
  closing: [
    { text: 'If not, a simple no is fine.\n\n{{ "Thank you for reading" | sign: signature }}' },
    {
      text: 'If this is not the moment, I completely understand.\n\n{{ "Thank you very much" | sign: signature }}',
    },
    {
      text: 'And if you would rather not, no problem at all.\n\n{{ "Many thanks" | sign: signature }}',
    },
  ],
};
