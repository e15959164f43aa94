/** Reminders by e-mail: an address, proved by a code of six digits. */
import { useContext, useState } from 'preact/hooks';
import { EmailChannel, EmailConfirmation } from '../../../../../shared/reminders-api.ts';
import { LIMITS } from '../../../../../shared/sync-api.ts';
import { m } from '../../../../locales/compiled/messages.js';
import { getLocale } from '../../../../locales/compiled/runtime.js';
import { ShowToast } from '../../../../ui/contexts.ts';
import { TextField } from '../../text-field.tsx';
import { Refusal } from '../refusal.tsx';
import { useFirstError } from '../use-first-error.ts';
import { useServerAct } from '../use-server-act.ts';
import type { ReachProps } from './reaching-her.tsx';

export function Email({ channels: { email, hasMail }, ask, look }: ReachProps) {
  const toast = useContext(ShowToast);
  const { act, refusal } = useServerAct();
  const stop = async () => {
    if (!(await act(() => ask((server) => server.endEmail())))) return;
    await look();
    toast({ text: m.email_stopped() });
  };
  return (
    <section class="stack tight part" aria-labelledby="email">
      <h3 id="email">{m.email_title()}</h3>
      {!hasMail && !email && <p class="soft small">{m.email_none()}</p>}
      {email && (
        <p class="line wrap">
          <span>
            {email.isConfirmed
              ? m.email_on({ address: email.address })
              : m.email_code_hint({ address: email.address })}
          </span>
          <button type="button" class="button" onClick={stop}>
            {email.isConfirmed ? m.email_off() : m.cancel()}
          </button>
        </p>
      )}
      <Refusal text={refusal} />
      {hasMail && !email && <AddressForm ask={ask} look={look} />}
      {email && !email.isConfirmed && <CodeForm address={email.address} ask={ask} look={look} />}
    </section>
  );
}

type FormProps = Pick<ReachProps, 'ask' | 'look'>;

function AddressForm({ ask, look }: FormProps) {
  const [address, setAddress] = useState('');
  const [judged, setJudged] = useState<object | null>(null);
  const { act, isBusy, refusal } = useServerAct();
  const form = useFirstError(judged);
  const channel = EmailChannel.safeParse({ address: address.trim(), language: getLocale() });
  const send = async (event: Event) => {
    event.preventDefault();
    setJudged({});
    const { data } = channel;
    if (data && (await act(() => ask((server) => server.setEmail(data))))) await look();
  };
  return (
    <form ref={form} class="stack tight" onSubmit={send} noValidate>
      <TextField
        label={m.email_address()}
        value={address}
        max={LIMITS.address}
        inputMode="email"
        change={setAddress}
        error={judged && !channel.success ? m.email_address_bad() : null}
      />
      <Refusal text={refusal} />
      <p>
        <button type="submit" class="button" aria-disabled={isBusy}>
          {m.email_send_code()}
        </button>
      </p>
    </form>
  );
}

function CodeForm({ address, ask, look }: FormProps & { address: string }) {
  const toast = useContext(ShowToast);
  const [typed, setTyped] = useState('');
  const [judged, setJudged] = useState<object | null>(null);
  const { act, isBusy, refusal } = useServerAct();
  const form = useFirstError(judged);
  const confirmation = EmailConfirmation.safeParse({ code: typed.replaceAll(/\s/g, '') });
  const confirm = async (event: Event) => {
    event.preventDefault();
    setJudged({});
    const { data } = confirmation;
    if (data && (await act(() => ask((server) => server.confirmEmail(data.code))))) await look();
  };
  const resend = async () => {
    const language = getLocale();
    const sent = await act(() => ask((server) => server.setEmail({ address, language })));
    if (sent) toast({ text: m.email_resent() });
  };
  return (
    <form ref={form} class="stack tight" onSubmit={confirm} noValidate>
      <TextField
        label={m.email_code()}
        value={typed}
        max={12}
        inputMode="numeric"
        plain
        change={setTyped}
        error={judged && !confirmation.success ? m.email_code_bad() : null}
      />
      <Refusal text={refusal} />
      <p class="line wrap">
        <button type="submit" class="button primary" aria-disabled={isBusy}>
          {m.email_confirm()}
        </button>
        <button type="button" class="button" onClick={resend}>
          {m.email_resend()}
        </button>
      </p>
    </form>
  );
}
