/** First step: the language, spoken at once. */
import { useContext, useEffect, useRef } from 'preact/hooks';
import { LANGUAGES, type Language } from '../../../shared/model.ts';
import { languageFor, speak } from '../../language.ts';
import { m } from '../../locales/compiled/messages.js';
import { makeMenus } from '../../menus.ts';
import { changeSettings } from '../../store/settings.ts';
import { SettingsContext } from '../../ui/contexts.ts';
import { useStore } from '../../ui/live.ts';

/** The page is drawn anew in the other language; its address says that the focus was here. */
const HERE = '#language';

/** Each language under its own name, so that everybody finds hers whatever the page speaks now. */
const OWN_NAMES: Record<Language, () => string> = { en: m.welcome_in_english, fr: m.welcome_in_french };

export function LanguageStep() {
  const store = useStore();
  const settings = useContext(SettingsContext);
  const spoken = languageFor(settings.language, navigator.languages);
  const chosen = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (location.hash === HERE) chosen.current?.focus();
  }, []);
  const choose = async (language: Language) => {
    history.replaceState(null, '', HERE);
    await changeSettings(store, { language });
    speak(language);
    await makeMenus();
  };
  return (
    <fieldset class="card stack tight step">
      <legend>{m.welcome_language()}</legend>
      <div class="line wrap">
        {LANGUAGES.map((language) => (
          <label key={language} class="check" lang={language}>
            <input
              type="radio"
              name="language"
              ref={language === spoken ? chosen : null}
              checked={language === spoken}
              onChange={() => choose(language)}
            />
            {OWN_NAMES[language]()}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
