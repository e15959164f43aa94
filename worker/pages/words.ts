/** The words of pages, mails and notifications that the server itself shows: each language fills this in. */
export interface Words {
  /** The product, as a page and the sender of a mail are called. */
  readonly product: string;
  readonly answer: {
    /** The button, and the question above it. */
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
    readonly closing: string;
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
    readonly unusedSubject: string;
    readonly unused: string;
    readonly codeSubject: (code: string) => string;
    readonly code: (code: string) => string;
    readonly codeLife: string;
    readonly codeUnasked: string;
  };
}
