/** How reminders reach her when the browser is closed: by e-mail, in a calendar, on a phone; and whether they name anybody. */
import { useContext } from 'preact/hooks';
import type { ChannelsReply } from '../../../../../shared/reminders-api.ts';
import { m } from '../../../../locales/compiled/messages.js';
import { changeSettings } from '../../../../store/settings.ts';
import type { Client, Reply } from '../../../../sync/client.ts';
import { client, type NoVault } from '../../../../sync/membership.ts';
import { resendReminders, run } from '../../../../sync/run.ts';
import { SettingsContext } from '../../../../ui/contexts.ts';
import { useSync } from '../sync-context.ts';
import { useAsked } from '../use-asked.ts';
import { Calendar } from './calendar.tsx';
import { Email } from './email.tsx';
import { Rings } from './rings.tsx';

/** Asks the vault's server something. */
export type AskServer = <T>(ask: (server: Client) => Promise<Reply<T>>) => Promise<Reply<T> | NoVault>;

/** What each way to reach her is given. */
export interface ReachProps {
  channels: ChannelsReply;
  ask: AskServer;
  /** Looks again, after something was changed. */
  look: () => Promise<void>;
}

export function ReachingHer() {
  const sync = useSync();
  const ask: AskServer = async (question) => {
    const server = await client(sync);
    return server ? question(server) : { kind: 'no-vault' };
  };
  const { answer, again } = useAsked(() => ask((server) => server.channels()), null);
  const channels = answer?.kind === 'ok' ? answer.value : null;
  return (
    <section class="card stack" aria-labelledby="reach">
      <h2 id="reach">{m.reach_title()}</h2>
      <p class="soft small">{m.reach_why()}</p>
      {answer && !channels && <p class="soft small">{m.reach_offline()}</p>}
      {channels && (
        <>
          <Email channels={channels} ask={ask} look={again} />
          <Calendar channels={channels} ask={ask} look={again} />
          <Rings channels={channels} ask={ask} look={again} />
        </>
      )}
      <ShowNames />
    </section>
  );
}

function ShowNames() {
  const sync = useSync();
  const { showTitles } = useContext(SettingsContext);
  const change = async (isShown: boolean) => {
    await changeSettings(sync.store, { showTitles: isShown });
    await resendReminders(sync);
    void run(sync, { force: true });
  };
  return (
    <div class="stack tight part">
      <label class="check">
        <input
          type="checkbox"
          checked={showTitles}
          aria-describedby="names-hint"
          onChange={({ currentTarget: { checked } }) => change(checked)}
        />
        {m.reach_names()}
      </label>
      <p class="soft small" id="names-hint">
        {m.reach_names_hint()}
      </p>
    </div>
  );
}
