/** The pages behind the links in mails and notifications: a question with one button, a single line after it, a refusal. */
import { html } from 'hono/html';
import type { ErrorCode } from '../../shared/sync-api.ts';
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

/** What somebody reads who opened an address that cannot be served. */
export function refusedPage(language: Language, code: ErrorCode): Html {
  const { refused } = wordsIn(language);
  if (code === 'too-many-requests') return messagePage(language, refused.busy);
  return messagePage(language, code === 'internal' ? refused.failed : refused.nothing);
}

/** One line, and nothing to press. */
export function messagePage(language: Language, message: string): Html {
  return page({ language, title: message, body: html`<h1>${message}</h1>` });
}
