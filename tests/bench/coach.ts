/** What the coach costs at a keystroke, beside everything that was ever sent. */
import { coach } from '../../extension/write/coach/coach.ts';
import { prepareEarlier, withSent } from '../../extension/write/coach/earlier-messages.ts';
import type { CoachContext } from '../../extension/write/coach/rule.ts';
import { people } from '../seed/people.ts';
import { NOTHING_SENT } from '../write/coach/nothing-sent.ts';
import { type Row, rounded } from './row.ts';

const EARLIER = 2_000;
const KEYS = 200;
const WORDS =
  'talk data team question advice career time week project step learn build change try read'.split(' ');

/** Reproducible text of about `length` characters, with sentences as long as people write them. */
function letter(length: number, seed: number): string {
  let text = 'Hello Nora, I read your article on tides.';
  for (let at = seed, word = 0; text.length < length; at = (at * 31 + 7) % 9_973, word += 1)
    text += `${word % 12 === 11 ? '.' : ''} ${WORDS[at % WORDS.length]}`;
  return text;
}

/**
 * The processor's time, not the clock's: other work on the machine must not count. Without a warm-up it would be the
 * compiler that is measured.
 */
function processorTime(times: number, act: (time: number) => void): number {
  for (let time = 0; time < times; time += 1) act(time);
  const before = process.cpuUsage();
  for (let time = 0; time < times; time += 1) act(time);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

export function measureCoach(): Row[] {
  const { mentors } = people(EARLIER + 1, Date.now());
  const [mentor, ...others] = mentors;
  if (!mentor) throw new Error('there are no mentors');
  const sent = others.map((to, at) => ({ to, text: letter(2_000, at + 1) }));
  const earlier = prepareEarlier(sent);
  const context: CoachContext = {
    ...NOTHING_SENT,
    mentor,
    goals: [{ text: 'become a data engineer' }],
    earlier,
  };
  const perKey = processorTime(KEYS, (key) => {
    const body = letter(1_800 + key, 5);
    coach({ purpose: 'first-message', channel: 'message', language: 'en', subject: '', body }, context);
  });
  const [last] = sent;
  const perMessage = processorTime(20, () => {
    if (last) withSent(earlier, last);
  });
  return [
    {
      name: `coach per keystroke, 2,000 characters, ${EARLIER} earlier messages, processor`,
      value: rounded(perKey),
      unit: 'ms',
      budget: 5,
    },
    { name: 'coach: one more earlier message, processor', value: rounded(perMessage), unit: 'ms', budget: 5 },
  ];
}
