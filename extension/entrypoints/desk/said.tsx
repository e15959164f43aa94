/** What changed without the focus moving, said to screen readers: a sentence in a live region nobody sees. */
import { type ComponentChildren, createContext } from 'preact';
import { useState } from 'preact/hooks';

/** Says one sentence. */
export const Say = createContext<(sentence: string) => void>(() => undefined);

export function Saying({ children }: { children: ComponentChildren }) {
  const [sentence, setSentence] = useState('');
  return (
    <Say.Provider value={setSentence}>
      {children}
      <div class="hidden-text" role="status">
        {sentence}
      </div>
    </Say.Provider>
  );
}
