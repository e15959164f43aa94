/** How long the letter is, against what its channel carries. */
import type { Channel, Purpose } from '../../../shared/model.ts';
import { m } from '../../locales/compiled/messages.js';
import { type Measure, recommendedLength } from '../../write/limits.ts';

interface LetterCounterProps {
  size: Measure;
  over: number;
  purpose: Purpose;
  channel: Channel;
}

export function LetterCounter({ size, over, purpose, channel }: LetterCounterProps) {
  const { words, characters, limit } = size;
  const wanted = recommendedLength(purpose, channel);
  const fits = !wanted || (words >= wanted.words.from && words <= wanted.words.to);
  const wordText = m.write_words({ words });
  const characterText =
    limit === null ? m.write_characters({ characters }) : m.write_characters_of({ characters, limit });
  return (
    <span id="letter-size" class="counter small soft">
      {fits && over === 0 ? <b>{wordText}</b> : wordText} · {characterText}
      {over > 0 && <span class="over"> · {m.write_over({ over })}</span>}
    </span>
  );
}
