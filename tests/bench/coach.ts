/** What the coach costs at a keystroke, beside everything that was ever sent. */
import { coach } from '../../extension/write/coach/coach.ts';
import { prepareEarlier } from '../../extension/write/coach/earlier-messages.ts';
import { people } from '../seed/people.ts';
import { median, type Row, rounded } from './row.ts';

const EARLIER = 2_000;
const WORDS =
  'talk data team question advice career time week project step learn build change try read'.split(' ');

/** Reproducible text of about `length` characters. */
function letter(length: number, seed: number): string {
  let text = 'Hello Nora,';
  for (let at = seed; text.length < length; at = (at * 31 + 7) % 9_973)
    text += ` ${WORDS[at % WORDS.length]}`;
  return text;
}

export function measureCoach(): Row[] {
  const { mentors } = people(EARLIER, Date.now());
  const [mentor] = mentors;
  if (!mentor) throw new Error('there are no mentors');
  const earlier = prepareEarlier(mentors.slice(1).map((to, at) => ({ to, text: letter(2_000, at + 1) })));
  const times: number[] = [];
  for (let key = 0; key < 100; key += 1) {
    const draft = {
      purpose: 'first-message',
      channel: 'message',
      language: 'en',
      subject: '',
      body: letter(1_900 + key, 5),
    } as const;
    const start = performance.now();
    coach(draft, {
      mentor,
      goals: [{ text: 'become a data engineer' }],
      account: 'free',
      earlier,
      previous: [],
    });
    times.push(performance.now() - start);
  }
  return [
    {
      name: `coach per keystroke, 2,000 characters, ${EARLIER} earlier messages`,
      value: rounded(median(times)),
      unit: 'ms',
      budget: 5,
    },
  ];
}
