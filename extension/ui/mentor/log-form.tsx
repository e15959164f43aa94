/** Noting by hand what happened: a reply, a meeting, an advice, a message sent elsewhere. */
import { useContext, useState } from 'preact/hooks';
import {
  CHANNELS,
  type Channel,
  type InteractionKind,
  type Mentor,
  REPLY_OUTCOMES,
  type ReplyOutcome,
} from '../../../shared/model.ts';
import { MAX } from '../../../shared/values.ts';
import { m } from '../../locales/compiled/messages.js';
import { record, takeBack } from '../../store/interactions.ts';
import { ShowToast } from '../contexts.ts';
import { useStore } from '../live.ts';
import { channelName, outcomeName } from '../words.ts';
import { Choice } from './choice.tsx';

const KINDS = [
  'reply',
  'accepted',
  'meeting',
  'invitation',
  'message',
  'follow-up',
  'advice',
  'thanks',
  'note',
] as const;
type Kind = (typeof KINDS)[number];

/** What travels in a channel. */
const TRAVELS: readonly InteractionKind[] = ['reply', 'message', 'follow-up', 'thanks'];

function kindName(kind: Kind): string {
  const names: Record<Kind, () => string> = {
    reply: m.kind_reply,
    accepted: m.kind_accepted,
    meeting: m.kind_meeting,
    invitation: m.kind_invitation,
    message: m.kind_message,
    'follow-up': m.kind_follow_up,
    advice: m.kind_advice,
    thanks: m.kind_thanks,
    note: m.kind_note,
  };
  return names[kind]();
}

/** The instant of a `datetime-local` field in this device's zone, or null where it is not filled in. */
function instantOf(local: string): number | null {
  const at = new Date(local).getTime();
  return Number.isNaN(at) ? null : at;
}

export function LogForm({ mentor }: { mentor: Mentor }) {
  const store = useStore();
  const toast = useContext(ShowToast);
  const [kind, setKind] = useState<Kind>('reply');
  const [outcome, setOutcome] = useState<ReplyOutcome>('yes');
  const [channel, setChannel] = useState<Channel>('message');
  const [when, setWhen] = useState('');
  const [meets, setMeets] = useState('');
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const meetsAt = kind === 'meeting' ? instantOf(meets) : null;

  const log = async (event: Event) => {
    event.preventDefault();
    setWrong(kind === 'meeting' && meetsAt === null);
    if (kind === 'meeting' && meetsAt === null) return;
    const at = when ? instantOf(when) : null;
    const entry = await record(store, {
      mentorId: mentor.id,
      kind,
      text: text.trim(),
      meetsAt,
      outcome: kind === 'reply' ? outcome : null,
      channel: TRAVELS.includes(kind) ? channel : kind === 'invitation' ? 'invitation' : null,
      ...(at === null ? {} : { at: Math.min(at, store.now()) }),
    });
    setText('');
    setWhen('');
    setMeets('');
    toast({ text: m.journal_logged(), undo: async () => entry && takeBack(store, entry.id) });
  };
  return (
    <form class="card stack tight" onSubmit={log} aria-labelledby="log">
      <h2 class="section-title" id="log">
        {m.journal_log()}
      </h2>
      <div class="pair">
        <Choice
          label={m.journal_what()}
          value={kind}
          options={KINDS.map((value) => ({ value, text: kindName(value) }))}
          choose={setKind}
        />
        {kind === 'reply' && (
          <Choice
            label={m.journal_outcome()}
            value={outcome}
            options={REPLY_OUTCOMES.map((value) => ({ value, text: outcomeName(value) }))}
            choose={setOutcome}
          />
        )}
        {TRAVELS.includes(kind) && (
          <Choice
            label={m.journal_channel()}
            value={channel}
            options={CHANNELS.map((value) => ({ value, text: channelName(value) }))}
            choose={setChannel}
          />
        )}
        {kind === 'meeting' ? (
          <DateTimeField label={m.journal_meets()} value={meets} change={setMeets} wrong={wrong} />
        ) : (
          <DateTimeField label={m.journal_when()} value={when} change={setWhen} wrong={false} />
        )}
      </div>
      <div class="field">
        <label for="log-text">{m.journal_words()}</label>
        <textarea
          id="log-text"
          class="textarea"
          dir="auto"
          rows={3}
          maxLength={MAX.note}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <div>
        <button type="submit" class="button primary">
          {m.journal_add()}
        </button>
      </div>
    </form>
  );
}

interface DateTimeFieldProps {
  label: string;
  value: string;
  change: (value: string) => void;
  wrong: boolean;
}

function DateTimeField({ label, value, change, wrong }: DateTimeFieldProps) {
  return (
    <div class="field">
      <label for="log-when">{label}</label>
      <input
        id="log-when"
        class="input"
        type="datetime-local"
        value={value}
        aria-invalid={wrong}
        aria-describedby={wrong ? 'log-wrong' : undefined}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      {wrong && (
        <span id="log-wrong" class="due-text small" role="alert">
          {m.journal_bad_date()}
        </span>
      )}
    </div>
  );
}
