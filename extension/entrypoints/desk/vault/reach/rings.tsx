/** Phones and other browsers that ring: invited by a QR code, listed, removed. */
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { InvitationReply } from '../../../../../shared/reminders-api.ts';
import { m } from '../../../../locales/compiled/messages.js';
import { getLocale } from '../../../../locales/compiled/runtime.js';
import { ShowToast } from '../../../../ui/contexts.ts';
import { QrCode } from '../../../../ui/qr-code.tsx';
import { dateText } from '../../../../ui/words.ts';
import { Refusal } from '../refusal.tsx';
import { useServerAct } from '../use-server-act.ts';
import type { ReachProps } from './reaching-her.tsx';

/** How often it is asked whether the invitation was taken, while it is on the screen. */
const LOOK_EVERY_MS = 10_000;

export function Rings({ channels: { rings }, ask, look }: ReachProps) {
  const toast = useContext(ShowToast);
  const [invitation, setInvitation] = useState<InvitationReply | null>(null);
  const { act, isBusy, refusal } = useServerAct();
  const invite = async () => {
    const made = await act(() => ask((server) => server.inviteRing()));
    if (made) setInvitation(made.value);
  };
  useArrival(invitation !== null, rings.length, look, () => {
    setInvitation(null);
    toast({ text: m.ring_added() });
  });
  const remove = async (id: string) => {
    if (!(await act(() => ask((server) => server.endRing(id))))) return;
    await look();
    toast({ text: m.ring_removed() });
  };
  return (
    <section class="stack tight part" aria-labelledby="rings">
      <h3 id="rings">{m.ring_title()}</h3>
      <p class="soft small">{m.ring_hint()}</p>
      {rings.length > 0 && (
        <ul class="rows">
          {rings.map(({ id, createdAt }, at) => (
            <li key={id}>
              <span class="who">
                <b>{m.ring_nth({ place: at + 1 })}</b>
                <span>{m.devices_since({ date: dateText(createdAt) })}</span>
              </span>
              <button
                type="button"
                class="button danger"
                aria-label={m.ring_remove_which({ place: at + 1 })}
                onClick={() => remove(id)}
              >
                {m.devices_remove()}
              </button>
            </li>
          ))}
        </ul>
      )}
      {invitation && <Invitation invitation={invitation} />}
      <Refusal text={refusal} />
      <p>
        <button type="button" class="button" aria-disabled={isBusy} onClick={invite}>
          {m.ring_make()}
        </button>
      </p>
    </section>
  );
}

/** While an invitation is out, looks whether one more rings. */
function useArrival(isOut: boolean, count: number, look: () => Promise<void>, arrived: () => void): void {
  const before = useRef(count);
  useEffect(() => {
    if (isOut && count > before.current) arrived();
    before.current = count;
  }, [count]);
  useEffect(() => {
    if (!isOut) return;
    const timer = setInterval(() => {
      if (!document.hidden) void look();
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isOut]);
}

function Invitation({ invitation: { url, expiresAt } }: { invitation: InvitationReply }) {
  const time = new Intl.DateTimeFormat(getLocale(), { timeStyle: 'short' }).format(expiresAt);
  return (
    <div class="line wrap invitation">
      <QrCode text={url} label={m.ring_code()} />
      <div class="who-text stack tight">
        <p>{m.ring_until({ time })}</p>
        <p class="small">
          {m.ring_link()}
          <br />
          <span class="address">{url}</span>
        </p>
      </div>
    </div>
  );
}
