/** What a letter is for, how it travels, in which language, and what it builds on. */
import type { ComponentChildren } from 'preact';
import type { Mentor, Purpose } from '../../../shared/model.ts';
import { m } from '../../locales/compiled/messages.js';
import { channelsFor } from '../../write/channels.ts';
import { hookSituation, SITUATIONS, type Situation } from '../../write/situation.ts';
import { channelName, situationName } from '../words.ts';
import { Choice } from './choice.tsx';
import { ownFor } from './suggestion.ts';
import type { Choices, Known } from './use-letter.ts';

interface LetterChoicesProps {
  mentor: Mentor;
  purpose: Purpose;
  known: Pick<Known, 'templates' | 'me'>;
  choices: Choices;
  choose: (change: Partial<Choices>) => void;
  purposeChoice: ComponentChildren;
}

/** Letters that are better for a word on what happened since. */
const TELLS_NEWS: readonly Purpose[] = [
  'follow-up-1',
  'follow-up-2',
  'closing',
  'thanks',
  'news-30',
  'news-90',
  'review',
  'goodbye',
];

/** French has two forms of address, English one. */
const TONGUES = ['en', 'fr-vous', 'fr-tu'] as const;

export function LetterChoices(props: LetterChoicesProps) {
  const { mentor, purpose, choices, choose, purposeChoice } = props;
  const { language, address, channel, hook } = choices;
  const channels = channelsFor(purpose);
  return (
    <div class="choices">
      {purposeChoice}
      {channels.length > 1 && (
        <Choice
          compact
          label={m.write_channel()}
          value={channel}
          options={channels.map((value) => ({ value, text: channelName(value) }))}
          choose={(value) => choose({ channel: value })}
        />
      )}
      <Choice
        compact
        label={m.write_language()}
        value={language === 'en' ? 'en' : address === 'tu' ? 'fr-tu' : 'fr-vous'}
        options={TONGUES.map((value) => ({ value, text: tongueName(value) }))}
        choose={(value) =>
          choose(
            value === 'en'
              ? { language: 'en', templateId: null }
              : { language: 'fr', address: value === 'fr-tu' ? 'tu' : 'vous', templateId: null },
          )
        }
      />
      <StartChoice {...props} />
      {mentor.hooks.length > 0 && (
        <Choice
          compact
          label={m.write_hook()}
          value={hook ?? ''}
          options={[
            ...mentor.hooks.map(({ text }) => ({
              value: text,
              text: text.length > 48 ? `${text.slice(0, 47)}…` : text,
            })),
            { value: '', text: m.write_hook_none() },
          ]}
          choose={(value) => choose(builtOn(value, choices))}
        />
      )}
      {TELLS_NEWS.includes(purpose) && (
        <input
          class="input"
          dir="auto"
          aria-label={m.write_news()}
          placeholder={m.write_news()}
          maxLength={300}
          value={choices.news}
          onChange={({ currentTarget }) => choose({ news: currentTarget.value })}
        />
      )}
    </div>
  );
}

/** Another reason to write may be of another kind: an opening about a talk does not fit a change of path. */
function builtOn(text: string, { situation }: Choices): Partial<Choices> {
  if (situation !== 'work' && situation !== 'turn' && situation !== 'cold') return { hook: text || null };
  return { hook: text || null, situation: text ? hookSituation(text) : 'cold', templateId: null };
}

/** What the letter starts from: how the mentee came to this person, or a template of her own. */
function StartChoice({ mentor, purpose, known, choices, choose }: LetterChoicesProps) {
  const own = ownFor(known.templates, purpose, choices);
  const chosen = own.find(({ id }) => id === choices.templateId);
  const group = m.write_own_templates();
  return (
    <Choice
      compact
      label={m.write_start()}
      value={chosen?.id ?? choices.situation}
      options={[
        ...SITUATIONS.filter((value) => isSayable(value, mentor, choices)).map((value) => ({
          value,
          text: situationName(value),
        })),
        ...own.map(({ id, title }) => ({ value: id, text: title, group })),
      ]}
      choose={(value) => {
        const situation = SITUATIONS.find((each) => each === value);
        choose(situation ? { situation, templateId: null } : { templateId: value });
      }}
    />
  );
}

/** An opening about a talk or a change of path needs one to speak of. */
function isSayable(situation: Situation, mentor: Mentor, { hook }: Choices): boolean {
  if (situation === 'work') return hook !== null;
  return situation !== 'turn' || hook !== null || mentor.role !== null;
}

function tongueName(tongue: (typeof TONGUES)[number]): string {
  const names = {
    en: m.language_en,
    'fr-vous': m.language_fr_vous,
    'fr-tu': m.language_fr_tu,
  };
  return names[tongue]();
}
