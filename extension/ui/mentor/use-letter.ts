/**
 * The letter on screen: a suggestion until the first key is pressed, from then on a draft that is stored at
 * every keystroke. Nothing the mentee typed is ever replaced without a way back.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Goal, Me, Settings } from '../../../shared/mentee.ts';
import type {
  Address,
  Channel,
  Draft,
  Interaction,
  Language,
  Mentor,
  Purpose,
} from '../../../shared/model.ts';
import { isRestDay } from '../../follow-up/working-time.ts';
import { getLocale } from '../../locales/compiled/runtime.js';
import { keepDraft } from '../../store/drafts.ts';
import { defaultChannel } from '../../write/channels.ts';
import type { EarlierMessages } from '../../write/coach/earlier-messages.ts';
import { draftLanguage } from '../../write/language.ts';
import { previousFor } from '../../write/purpose.ts';
import { type Missing, missingFor, renderDraft } from '../../write/render.ts';
import { proposedSlots } from '../../write/slots.ts';
import { templatesFor } from '../../write/templates.ts';
import { useStore } from '../live.ts';

/** What the letter is made from besides the mentor. */
export interface Known {
  drafts: readonly Draft[];
  goals: readonly Goal[];
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
  templateAt: number;
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
  type: (text: Partial<Text>) => void;
  /** Stores the letter as it stands, with these marks. */
  keep: (marks?: Partial<Pick<Draft, 'ready' | 'copiedAt'>>) => Promise<Draft>;
}

interface LetterInput {
  mentor: Mentor;
  journal: readonly Interaction[];
  purpose: Purpose;
  known: Known;
}

export function useLetter({ mentor, journal, purpose, known }: LetterInput): Letter {
  const store = useStore();
  const stored = known.drafts.find((draft) => draft.purpose === purpose) ?? null;
  const [choices, setChoices] = useState(() => firstChoices(mentor, journal, purpose, stored));
  const [typed, setTyped] = useState<Text | null>(stored);
  const [failed, setFailed] = useState(false);
  const writing = useRef(0);
  /** What this page wrote and has not yet read back, oldest first. */
  const unseen = useRef<Text[]>([]);
  const suggest = (some: Choices) => suggestion({ mentor, journal, purpose, known }, some, store.now());
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
      const { channel, language, address, templateAt } = some;
      const templateId = templatesFor(purpose, language, address)[templateAt]?.id ?? null;
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
  return {
    choices,
    text,
    stored,
    missing: suggested.missing,
    kept: failed ? 'failed' : typed ? 'kept' : 'suggestion',
    type: (change) => put({ ...text, ...change }, choices),
    choose: (change) => {
      const some = { ...choices, ...change };
      setChoices(some);
      if (!typed) return null;
      const onlyChannel = Object.keys(change).every((key) => key === 'channel');
      put(onlyChannel ? typed : suggest(some).text, some);
      return onlyChannel ? null : typed;
    },
    keep: (marks = {}) => {
      setTyped(text);
      return write(text, choices, marks);
    },
  };
}

function isSameText(one: Text, other: Text): boolean {
  return one.body === other.body && one.subject === other.subject;
}

function firstChoices(
  mentor: Mentor,
  journal: readonly Interaction[],
  purpose: Purpose,
  stored: Draft | null,
): Choices {
  const lastUsed =
    journal.findLast((entry) => entry.direction === 'out' && entry.channel !== null)?.channel ?? null;
  const language = stored?.language ?? draftLanguage(mentor.language, null, getLocale());
  const address = stored?.address ?? mentor.address;
  const at = templatesFor(purpose, language, address).findIndex(({ id }) => id === stored?.templateId);
  return {
    channel: stored?.channel ?? defaultChannel(purpose, lastUsed),
    language,
    address,
    templateAt: Math.max(0, at),
    hook: mentor.hooks[0]?.text ?? null,
    news: '',
  };
}

/** The text a template gives with what is known now; blank where the mentee answers in her own words. */
function suggestion({ mentor, journal, purpose, known }: LetterInput, choices: Choices, now: number) {
  const template = templatesFor(purpose, choices.language, choices.address)[choices.templateAt];
  const answering = mentor.stage === 'replied' && purpose === 'first-message';
  if (!template || answering) return { text: { subject: '', body: '' }, missing: [] };
  const input = {
    template,
    mentor,
    me: known.me,
    goal: known.goals.find(({ id }) => mentor.goalIds.includes(id)) ?? known.goals[0] ?? null,
    hook: mentor.hooks.find(({ text }) => text === choices.hook) ?? null,
    slots: proposedSlots(now, known.zone, (date) => isRestDay(date, known.settings)),
    now,
    zone: known.zone,
    previous: previousFor(purpose, journal),
    news: choices.news,
  };
  return { text: renderDraft(input), missing: missingFor(input) };
}
