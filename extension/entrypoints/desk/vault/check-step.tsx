/** Two of the twelve words typed back from the paper: proof that they can be read once they are needed. */
import { useMemo, useState } from 'preact/hooks';
import { m } from '../../../locales/compiled/messages.js';
import { TextField } from '../text-field.tsx';
import { twoPlaces, type WrongWord, wrongWord } from './asked-words.ts';
import { useFirstError } from './use-first-error.ts';

interface CheckStepProps {
  words: readonly string[];
  done: () => unknown;
  /** Back to the sheet. */
  again: () => void;
}

export function CheckStep({ words, done, again }: CheckStepProps) {
  const places = useMemo(() => twoPlaces(Math.random), []);
  const [typed, setTyped] = useState<Record<number, string>>({});
  const [wrong, setWrong] = useState<Record<number, WrongWord | null>>({});
  const form = useFirstError(wrong);
  const check = (event: Event) => {
    event.preventDefault();
    const found = places.map((place) => [place, wrongWord(typed[place] ?? '', place, words)] as const);
    setWrong(Object.fromEntries(found));
    if (found.every(([, error]) => error === null)) void done();
  };
  return (
    <form ref={form} class="card stack" onSubmit={check}>
      <p>{m.words_check_why()}</p>
      <div class="pair">
        {places.map((place) => (
          <TextField
            key={place}
            label={m.words_check_nth({ place: place + 1 })}
            value={typed[place] ?? ''}
            change={(text) => setTyped({ ...typed, [place]: text })}
            error={errorText(wrong[place] ?? null, place)}
            plain
          />
        ))}
      </div>
      <div class="line wrap">
        <button type="submit" class="button primary">
          {m.words_check_done()}
        </button>
        <button type="button" class="button" onClick={again}>
          {m.words_again()}
        </button>
      </div>
    </form>
  );
}

function errorText(wrong: WrongWord | null, at: number): string | null {
  const place = at + 1;
  switch (wrong?.why) {
    case undefined:
      return null;
    case 'missing':
      return m.words_check_missing({ place });
    case 'near':
      return m.words_check_near({ place });
    case 'other':
      return m.words_check_other({ place, other: wrong.place + 1 });
    case 'wrong':
      return m.words_check_wrong({ place });
  }
}
