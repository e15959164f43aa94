/** How the pages look and which language they speak. */

import type { Settings } from '../../../../shared/mentee.ts';
import { LANGUAGES } from '../../../../shared/model.ts';
import { m } from '../../../locales/compiled/messages.js';
import { Choice } from '../../../ui/mentor/choice.tsx';
import { hashOf } from '../route.ts';
import { Section } from './section.tsx';
import type { ChangeSettings } from './use-changes.ts';

const LANGUAGE_ID = 'settings-language';

export function Reading({ settings, change }: { settings: Settings; change: ChangeSettings }) {
  return (
    <Section title={m.desk_reading()}>
      <div class="pair">
        <div class="field">
          <label for={LANGUAGE_ID}>{m.field_language()}</label>
          <LanguageSelect language={settings.language} change={change} />
        </div>
        <Choice
          label={m.desk_theme()}
          value={settings.theme}
          options={[
            { value: 'auto', text: m.desk_theme_auto() },
            { value: 'light', text: m.desk_theme_light() },
            { value: 'dark', text: m.desk_theme_dark() },
          ]}
          choose={(theme) => change({ theme })}
        />
      </div>
    </Section>
  );
}

function LanguageSelect({ language, change }: { language: Settings['language']; change: ChangeSettings }) {
  const choices = ['auto', ...LANGUAGES] as const;
  const names = { auto: m.desk_language_auto(), en: m.language_en(), fr: m.language_fr() };
  return (
    <select
      id={LANGUAGE_ID}
      class="select"
      value={language}
      onChange={({ currentTarget }) => {
        const chosen = choices.find((each) => each === currentTarget.value);
        if (!chosen) return;
        // The page is drawn anew in the other language; its address says where the focus was.
        history.replaceState(null, '', hashOf({ name: 'settings', at: 'language' }));
        void change({ language: chosen });
      }}
    >
      {choices.map((each) => (
        <option key={each} value={each}>
          {names[each]}
        </option>
      ))}
    </select>
  );
}
