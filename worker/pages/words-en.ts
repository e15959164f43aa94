/** English, for what the server itself shows. */
import type { Words } from './words.ts';

export const en: Words = {
  product: 'Passerelle',
  answer: {
    done: { title: 'Is this reminder done?', button: 'Yes, done' },
    snooze: {
      title: (days) => `Remind you in ${inDays(days)}?`,
      button: 'Yes, remind me later',
    },
    off: { title: 'Stop reminders by e-mail?', button: 'Yes, stop' },
    doneNow: 'Done',
    snoozedNow: (days) => `You will hear again in ${inDays(days)}`,
    offNow: 'No more reminders by e-mail',
    expired: 'This link was good for 30 days',
    spent: 'This is settled already',
    unknown: 'This link is not complete',
  },
  refused: {
    busy: 'Too many visits at once. Please try again in a minute.',
    failed: 'That did not work. Please try again in a minute.',
    nothing: 'There is nothing here',
  },
  mail: {
    subject: (count) => (count === 1 ? 'A reminder from Passerelle' : `${count} reminders from Passerelle`),
    greeting: 'Hello,',
    intro: (count) =>
      count === 1 ? 'You asked to be reminded of this:' : 'You asked to be reminded of these:',
    untitled: 'A small step towards a mentor',
    done: 'Done',
    snooze: (days) => `In ${inDays(days)}`,
    more: (count) => (count === 1 ? 'And one more.' : `And ${count} more.`),
    open: 'Everything else is in Passerelle, in your browser.',
    why: 'You get this mail because reminders by e-mail are on in Passerelle.',
    off: 'Stop these mails',
    link: (label, url) => `${label}: ${url}`,
    unusedSubject: 'Your Passerelle vault is still here',
    unused:
      'Nobody has opened your Passerelle vault for two years. Nothing is erased: it stays as it is. If you no longer need it, you can erase it in the settings of Passerelle.',
    codeSubject: (code) => `${code} is your Passerelle code`,
    code: (code) => `Your code is ${code}. Type it in Passerelle to get reminders here.`,
    codeLife: 'It is good for 15 minutes.',
    codeUnasked: 'You did not ask for it? Then ignore this mail: nothing will be sent to you.',
  },
  calendar: { name: 'Passerelle reminders', meeting: 'A meeting with a mentor' },
  ring: {
    title: 'Reminders on this device',
    otherLanguage: 'Français',
    invited: 'Passerelle can tell you here when a reminder is due, even when your computer is off.',
    switchOn: 'Switch on',
    asking: 'Your browser is asking whether it may show notifications.',
    on: 'On. Reminders will show here.',
    switchOff: 'Switch off',
    off: 'Off. To switch them on again, make a new invitation in Passerelle.',
    uninvited: 'Open Passerelle on your computer: its settings show a code to scan, or a link to open here.',
    paste: 'Or paste the link',
    goOn: 'Go on',
    blocked: 'Your browser blocks notifications from this page. Allow them in its settings, then reload.',
    expired: 'This invitation has ended: it works once, within an hour. Make a new one in Passerelle.',
    unsupported: 'This browser cannot show notifications from a page. Another one may.',
    install:
      'First put this page on your home screen: in the share menu, choose “Add to Home Screen”. Then open it from there.',
    unavailable: 'This server is not set up to send notifications.',
    offline: 'There is no network right now.',
    failed: 'That did not work. Please try again in a minute.',
    tryAgain: 'Try again',
    due: 'It is time',
    noScript: 'This page needs JavaScript to speak to your browser.',
  },
};

function inDays(days: number): string {
  if (days === 7) return 'one week';
  return days === 1 ? 'one day' : `${days} days`;
}
