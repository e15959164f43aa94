/**
 * The letter on screen: a suggestion until the first key is pressed, from then on a draft that is stored at
 * every keystroke. Nothing the mentee typed is ever replaced without a way back.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Goal, Me, Settings } from '../../../shared/mentee.ts';
import type { Address, Channel, Draft, Language, OwnTemplate } from '../../../shared/model.ts';
import { getLocale } from '../../locales/compiled/runtime.js';
import { keepDraft } from '../../store/drafts.ts';
import { defaultChannel } from '../../write/channels.ts';
import type { EarlierMessages } from '../../write/coach/earlier-messages.ts';
import { draftLanguage } from '../../write/language.ts';
import type { Missing } from '../../write/render.ts';
import { type Situation, situationOf } from '../../write/situation.ts';
import { useStore } from '../live.ts';
import { suggestion, varied, type Writing } from './suggestion.ts';

/** What the letter is made from besides the mentor. */
export interface Known {
  drafts: readonly Draft[];
  goals: readonly Goal[];
  templates: readonly OwnTemplate[];
  me: Me;
  settings: Settings;
  zone: string;
  /** What was sent to others, for the coach. */
  earlier: EarlierMessages;
}

export interface Choices {
  channel: Channel;
  language: Language;
  address: Address;
  /** What the opening speaks of. */
  situation: Situation;
  /** The letter or the mentee's own template it is made from; null for the first one that suits. */
  templateId: string | null;
  /** The text of the hook to build on; null for none. */
  hook: string | null;
  /** What the mentee did since the last exchange. */
  news: string;
}

export interface Text {
  subject: string;
  body: string;
}

export interface Letter {
  choices: Choices;
  text: Text;
  stored: Draft | null;
  missing: readonly Missing[];
  /** `suggestion`: nothing typed yet; `failed`: the last keystroke could not be stored. */
  kept: 'suggestion' | 'kept' | 'failed';
  /** Changes a choice; what the text is made from makes a new text. Returns the text replaced, if it was the mentee's. */
  choose: (change: Partial<Choices>) => Text | null;
  /** Makes the next text in place of this one. Returns the text replaced, if it was the mentee's. */
  vary: () => Text | null;
  type: (text: Partial<Text>) => void;
  /** Stores the letter as it stands, with these marks. */
  keep: (marks?: Partial<Pick<Draft, 'ready' | 'copiedAt'>>) => Promise<Draft>;
}

export function useLetter(about: Writing): Letter {
  const { mentor, purpose, known } = about;
  const store = useStore();
  const stored = known.drafts.find((draft) => draft.purpose === purpose) ?? null;
  const [choices, setChoices] = useState(() => firstChoices(about, stored));
  const [typed, setTyped] = useState<Text | null>(stored);
  const [failed, setFailed] = useState(false);
  const writing = useRef(0);
  /** What this page wrote and has not yet read back, oldest first. */
  const unseen = useRef<Text[]>([]);
  const suggest = (some: Choices) => suggestion(about, some, store.now());
  // A new suggestion only when what it is made from changes: not at every keystroke.
  const suggested = useMemo(() => suggest(choices), [choices, mentor, known]);
  const text = typed ?? suggested.text;

  // Sent, or changed on another page: follow the row. What this page wrote comes back too, and later than the next
  // keystroke where the machine is busy: following that would take the keystroke back.
  useEffect(() => {
    const own = stored ? unseen.current.findIndex((text) => isSameText(text, stored)) : -1;
    if (own >= 0) unseen.current.splice(0, own + 1);
    else if (writing.current === 0) setTyped(stored);
  }, [stored?.updatedAt]);

  const write = async (next: Text, some: Choices, marks: Partial<Pick<Draft, 'ready' | 'copiedAt'>>) => {
    writing.current += 1;
    unseen.current.push(next);
    try {
      const { channel, language, address } = some;
      const templateId = some.templateId ?? suggest(some).templateId;
      const { ready, copiedAt } = { ready: false, copiedAt: null, ...marks };
      const row = { mentorId: mentor.id, purpose, channel, language, address, templateId, ready, copiedAt };
      const draft = await keepDraft(store, { ...row, subject: next.subject, body: next.body });
      setFailed(false);
      return draft;
    } catch (error) {
      setFailed(true);
      throw error;
    } finally {
      writing.current -= 1;
    }
  };
  const put = (next: Text, some: Choices) => {
    setTyped(next);
    // The failure shows beside the text, which is still there.
    write(next, some, {}).catch(() => undefined);
  };
  const choose = (change: Partial<Choices>) => {
    const some = { ...choices, ...change };
    setChoices(some);
    if (!typed) return null;
    const onlyChannel = Object.keys(change).every((key) => key === 'channel');
    put(onlyChannel ? typed : suggest(some).text, some);
    return onlyChannel ? null : typed;
  };
  return {
    choices,
    text,
    stored,
    missing: suggested.missing,
    kept: failed ? 'failed' : typed ? 'kept' : 'suggestion',
    type: (change) => put({ ...text, ...change }, choices),
    choose,
    vary: () => choose({ templateId: varied(about, choices, text.body, store.now()) }),
    keep: (marks = {}) => {
      setTyped(text);
      return write(text, choices, marks);
    },
  };
}

function isSameText(one: Text, other: Text): boolean {
  return one.body === other.body && one.subject === other.subject;
}

function firstChoices({ mentor, journal, purpose, known }: Writing, stored: Draft | null): Choices {
  const lastUsed =
    journal.findLast((entry) => entry.direction === 'out' && entry.channel !== null)?.channel ?? null;
  const [hook] = mentor.hooks;
  return {
    channel: stored?.channel ?? defaultChannel(purpose, lastUsed),
    language: stored?.language ?? draftLanguage(mentor.language, null, getLocale()),
    address: stored?.address ?? mentor.address,
    situation: situationOf(mentor, known.me, hook ?? null),
    templateId: stored?.templateId ?? null,
    hook: hook?.text ?? null,
    news: '',
  };
}
