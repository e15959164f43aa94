/** What no chance hits on: the words of a vault there is, a code that was mailed, the secret of an invited browser. */
import { InvitationReply, RemindersReply, RingReply } from '../../shared/reminders-api.ts';
import { Push } from '../../shared/sync-api.ts';
import { SubscribedBrowser } from '../ring-page/subscribed-browser.ts';
import type { Bell } from './bell.ts';
import type { Chance } from './from-schema.ts';
import type { Answer, TestDevice } from './server.ts';

export class Known {
  readonly #bell: Bell;
  readonly #subscription: unknown;
  #secret = '';
  #reminder = 'a';
  #ring = 'a';

  private constructor(bell: Bell, subscription: unknown) {
    this.#bell = bell;
    this.#subscription = subscription;
  }

  static async with(bell: Bell): Promise<Known> {
    return new Known(bell, (await SubscribedBrowser.subscribed()).subscription);
  }

  /** Keeps what a reply gave away. */
  learn({ status, body }: Answer): void {
    if (status === 201 && InvitationReply.safeParse(body).success)
      this.#secret = new URL(InvitationReply.parse(body).url).hash.slice(1);
    if (status !== 200) return;
    const [ring, list] = [RingReply.safeParse(body), RemindersReply.safeParse(body)];
    if (ring.success) [this.#ring, this.#secret] = [ring.data.id, ring.data.secret];
    if (list.success) this.#reminder = list.data.reminders[0]?.id ?? this.#reminder;
  }

  /** An id that may be there; null where the route has none of these. */
  idFor(path: string): string | null {
    if (path.includes('/reminders/')) return this.#reminder;
    return path.includes('/push/{') ? this.#ring : null;
  }

  /** The same body, with what is known in two of three. */
  into(made: unknown, device: TestDevice, chance: Chance): unknown {
    if (typeof made !== 'object' || made === null || chance.number(3) === 0) return made;
    const push = Push.safeParse(made);
    if (push.success)
      this.#reminder = push.data.changes.find(({ reminder }) => reminder)?.id ?? this.#reminder;
    if ('joinKey' in made) return { ...made, ...device.words };
    if ('code' in made) return { ...made, code: this.#bell.code };
    if ('subscription' in made) return { ...made, secret: this.#secret, subscription: this.#subscription };
    return 'secret' in made ? { ...made, secret: this.#secret } : made;
  }
}
