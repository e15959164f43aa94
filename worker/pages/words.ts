/** The words of pages, mails and notifications that the server itself shows: each language fills this in. */
export interface Words {
  /** The product, as a page and the sender of a mail are called. */
  readonly product: string;
  readonly answer: {
    /** A question, and the button under it. */
    readonly done: { readonly title: string; readonly button: string };
    readonly snooze: { readonly title: (days: number) => string; readonly button: string };
    readonly off: { readonly title: string; readonly button: string };
    /** After the button. */
    readonly doneNow: string;
    readonly snoozedNow: (days: number) => string;
    readonly offNow: string;
    readonly expired: string;
    readonly spent: string;
    readonly unknown: string;
  };
  /** For whoever opens an address in a browser that cannot be served. */
  readonly refused: {
    readonly busy: string;
    readonly failed: string;
    readonly nothing: string;
  };
  readonly mail: {
    readonly subject: (count: number) => string;
    readonly greeting: string;
    readonly intro: (count: number) => string;
    /** In place of a title the mentee does not show. */
    readonly untitled: string;
    readonly done: string;
    readonly snooze: (days: number) => string;
    readonly more: (count: number) => string;
    readonly open: string;
    readonly why: string;
    readonly off: string;
    /** A link in plain text. */
    readonly link: (label: string, url: string) => string;
    readonly unusedSubject: string;
    readonly unused: string;
    readonly codeSubject: (code: string) => string;
    readonly code: (code: string) => string;
    readonly codeLife: string;
    readonly codeUnasked: string;
  };
  readonly calendar: {
    /** In the list of calendars. */
    readonly name: string;
    readonly meeting: string;
  };
  /** The page that switches notifications on: one part for each state it can be in. */
  readonly ring: {
    readonly title: string;
    readonly otherLanguage: string;
    readonly invited: string;
    readonly switchOn: string;
    readonly asking: string;
    readonly on: string;
    readonly switchOff: string;
    readonly off: string;
    readonly uninvited: string;
    readonly paste: string;
    readonly goOn: string;
    readonly blocked: string;
    readonly expired: string;
    readonly unsupported: string;
    readonly install: string;
    readonly unavailable: string;
    readonly offline: string;
    readonly failed: string;
    readonly tryAgain: string;
    readonly due: string;
    readonly noScript: string;
  };
}
