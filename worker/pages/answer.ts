/** The pages behind the links in mails and notifications: a question with one button, and a single line after it. */
import { html } from 'hono/html';
import { type Link, snoozeDaysOf } from '../links.ts';
import { type Language, wordsIn } from './language.ts';
import { type Html, page } from './layout.ts';

/** The question. Its button sends the page's own address back, with nothing in it. */
export function answerPage({ act, language }: Link): Html {
  const { answer } = wordsIn(language);
  const days = snoozeDaysOf(act);
  const { title, button } =
    act === 'off' || act === 'done' ? answer[act] : { ...answer.snooze, title: answer.snooze.title(days) };
  const body = html`<h1>${title}</h1>
<form method="post">
<button>${button}</button>
</form>`;
  return page({ language, title, body });
}

/** What is so once the button was pressed. */
export function answeredPage({ act, language }: Link): Html {
  const { answer } = wordsIn(language);
  if (act === 'off') return messagePage(language, answer.offNow);
  return messagePage(language, act === 'done' ? answer.doneNow : answer.snoozedNow(snoozeDaysOf(act)));
}

/** One line, and nothing to press. */
export function messagePage(language: Language, message: string): Html {
  return page({ language, title: message, body: html`<h1>${message}</h1>` });
}
