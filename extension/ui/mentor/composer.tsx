/** The composer: choices, the letter, its length against the channel, and the way onto the clipboard. */
import type { ComponentChildren } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Settings } from '../../../shared/mentee.ts';
import type { Interaction, Mentor, Purpose } from '../../../shared/model.ts';
import { MAX } from '../../../shared/values.ts';
import { m } from '../../locales/compiled/messages.js';
import { hasSubject, measure } from '../../write/limits.ts';
import { followUpsSent, MOST_FOLLOW_UPS } from '../../write/purpose.ts';
import { ShowToast } from '../contexts.ts';
import { useStore } from '../live.ts';
import { CoachCard } from './coach-card.tsx';
import { LetterChoices } from './letter-choices.tsx';
import { LetterCounter } from './letter-counter.tsx';
import { LetterHints } from './letter-hints.tsx';
import { OverLimitDialog } from './over-limit-dialog.tsx';
import { SentQuestion } from './sent-question.tsx';
import { type Choices, type Known, type Text, useLetter } from './use-letter.ts';

interface ComposerProps {
  mentor: Mentor;
  journal: readonly Interaction[];
  purpose: Purpose;
  known: Known;
  account: Settings['networkAccount'];
  purposeChoice: ComponentChildren;
}

export function Composer(props: ComposerProps) {
  const { mentor, journal, purpose, known, account, purposeChoice } = props;
  const store = useStore();
  const toast = useContext(ShowToast);
  const letter = useLetter(props);
  const body = useRef<HTMLTextAreaElement>(null);
  const [asking, setAsking] = useState(false);
  const { choices, text, stored } = letter;
  const { channel, language } = choices;
  const size = measure(text.body, channel, account);
  const subjectOver = hasSubject(channel) ? measure(text.subject, channel, account, 'subject').over : 0;
  const over = size.over + subjectOver;
  const third = purpose.startsWith('follow-up') && followUpsSent(journal) >= MOST_FOLLOW_UPS;
  const ready = stored?.ready ?? false;
  const onNetwork = channel === 'invitation' || channel === 'message' || channel === 'inmail';
  const [url] = mentor.urls;

  const sayReplaced = (replaced: Text | null) => {
    if (replaced) toast({ text: m.write_vary_keep(), undo: async () => letter.type(replaced) });
  };
  const choose = (change: Partial<Choices>) => sayReplaced(letter.choose(change));
  const vary = () => sayReplaced(letter.vary());
  const blank = () => {
    const before = text;
    letter.type({ subject: '', body: '' });
    toast({ text: m.write_vary_keep(), undo: async () => letter.type(before) });
    body.current?.focus();
  };
  const copy = async () => {
    setAsking(false);
    const copied = navigator.clipboard.writeText(text.body);
    try {
      await copied;
    } catch {
      body.current?.select();
      return toast({ text: m.write_copy_failed() });
    }
    await letter.keep({ ready, copiedAt: store.now() });
    toast({ text: m.write_copied() });
    if (onNetwork && url) await browser.tabs.create({ url });
  };
  return (
    <>
      {stored?.copiedAt && <SentQuestion draft={stored} />}
      <LetterChoices
        mentor={mentor}
        purpose={purpose}
        known={known}
        choices={choices}
        choose={choose}
        purposeChoice={purposeChoice}
      />
      {third && <p class="notice">{m.write_third()}</p>}
      {hasSubject(channel) && (
        <div class="field">
          <label for="letter-subject">{m.write_subject()}</label>
          <input
            id="letter-subject"
            class="input"
            dir="auto"
            maxLength={MAX.line}
            value={text.subject}
            onInput={({ currentTarget }) => letter.type({ subject: currentTarget.value })}
          />
        </div>
      )}
      <textarea
        ref={body}
        class="textarea letter"
        dir="auto"
        lang={language}
        aria-label={m.write_body({ name: mentor.name })}
        aria-describedby="letter-size"
        placeholder={m.write_answer_hint()}
        maxLength={MAX.message}
        value={text.body}
        onInput={({ currentTarget }) => letter.type({ body: currentTarget.value })}
      />
      {letter.kept === 'failed' && (
        <p class="notice bad" role="alert">
          {m.write_not_saved()}
        </p>
      )}
      <div class="line between wrap">
        <LetterCounter size={size} over={over} purpose={purpose} channel={channel} />
        <span class="line wrap">
          <button type="button" class="button" onClick={vary}>
            {m.write_vary()}
          </button>
          <button type="button" class="button quiet" onClick={blank}>
            {m.write_blank()}
          </button>
          <button
            type="button"
            class="button primary"
            disabled={third || text.body.trim() === ''}
            onClick={() => (over > 0 ? setAsking(true) : copy())}
          >
            {onNetwork && url ? m.write_copy() : m.write_copy_only()}
          </button>
        </span>
      </div>
      <LetterHints missing={letter.missing} channel={channel} account={account} />
      <ReadyBox
        ready={ready}
        over={over}
        empty={text.body.trim() === ''}
        set={(on) => letter.keep({ ready: on })}
      />
      <CoachCard
        mentor={mentor}
        journal={journal}
        purpose={purpose}
        letter={letter}
        known={known}
        account={account}
      />
      <footer class="panel-foot">
        <span role="status">
          {letter.kept === 'suggestion'
            ? m.write_not_stored()
            : letter.kept === 'kept'
              ? m.write_saved_now()
              : ''}
        </span>
        <span>{m.you_press_send()}</span>
      </footer>
      {asking && <OverLimitDialog over={over} copy={copy} onClose={() => setAsking(false)} />}
    </>
  );
}

interface ReadyBoxProps {
  ready: boolean;
  over: number;
  empty: boolean;
  set: (on: boolean) => unknown;
}

/** "Ready to send": cannot be ticked while the draft is over the limit. */
function ReadyBox({ ready, over, empty, set }: ReadyBoxProps) {
  return (
    <label class="check small">
      <input
        type="checkbox"
        checked={ready && over === 0}
        disabled={over > 0 || empty}
        aria-describedby={over > 0 ? 'not-ready' : undefined}
        onChange={({ currentTarget }) => set(currentTarget.checked)}
      />
      <span>{m.write_ready()}</span>
      {over > 0 && (
        <span class="soft" id="not-ready">
          {m.write_ready_not_over()}
        </span>
      )}
    </label>
  );
}
