/** What a letter is for, how it travels, in which language, and what it builds on. */
import type { ComponentChildren } from 'preact';
import type { Mentor, Purpose } from '../../../shared/model.ts';
import { m } from '../../locales/compiled/messages.js';
import { channelsFor } from '../../write/channels.ts';
import { channelName } from '../words.ts';
import { Choice } from './choice.tsx';
import type { Choices } from './use-letter.ts';

interface LetterChoicesProps {
  mentor: Mentor;
  purpose: Purpose;
  choices: Choices;
  choose: (change: Partial<Choices>) => void;
  purposeChoice: ComponentChildren;
}

/** French has two forms of address, English one. */
const TONGUES = ['en', 'fr-vous', 'fr-tu'] as const;

export function LetterChoices({ mentor, purpose, choices, choose, purposeChoice }: LetterChoicesProps) {
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
              ? { language: 'en', templateAt: 0 }
              : { language: 'fr', address: value === 'fr-tu' ? 'tu' : 'vous', templateAt: 0 },
          )
        }
      />
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
          choose={(value) => choose({ hook: value || null })}
        />
      )}
      {purpose.startsWith('follow-up') && (
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

function tongueName(tongue: (typeof TONGUES)[number]): string {
  const names = {
    en: m.language_en,
    'fr-vous': m.language_fr_vous,
    'fr-tu': m.language_fr_tu,
  };
  return names[tongue]();
}
