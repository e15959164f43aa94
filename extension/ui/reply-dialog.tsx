/** "They replied": what the reply was, in one key or click; the words of it if the mentee wants to keep them. */
import { useContext, useState } from 'preact/hooks';
import { type Mentor, REPLY_OUTCOMES, type ReplyOutcome } from '../../shared/model.ts';
import { MAX } from '../../shared/values.ts';
import { m } from '../locales/compiled/messages.js';
import { record, takeBack } from '../store/interactions.ts';
import { ShowToast } from './contexts.ts';
import { Dialog } from './dialog.tsx';
import { useStore } from './live.ts';
import { outcomeName } from './words.ts';

export function ReplyDialog({ mentor, onClose }: { mentor: Mentor; onClose: () => void }) {
  const store = useStore();
  const toast = useContext(ShowToast);
  const [text, setText] = useState('');
  const log = async (outcome: ReplyOutcome) => {
    const entry = await record(store, { mentorId: mentor.id, kind: 'reply', outcome, text });
    onClose();
    toast({ text: m.reply_logged(), undo: async () => entry && takeBack(store, entry.id) });
  };
  return (
    <Dialog title={m.reply_title({ name: mentor.name })} onClose={onClose}>
      <div class="line wrap">
        {REPLY_OUTCOMES.map((outcome) => (
          <button key={outcome} type="button" class="button" onClick={() => log(outcome)}>
            {outcomeName(outcome)}
          </button>
        ))}
      </div>
      <div class="field">
        <label for="reply-text">{m.reply_text()}</label>
        <textarea
          id="reply-text"
          class="textarea"
          rows={4}
          maxLength={MAX.message}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div class="buttons">
        <button type="button" class="button" onClick={onClose}>
          {m.cancel()}
        </button>
      </div>
    </Dialog>
  );
}
