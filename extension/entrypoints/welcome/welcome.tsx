/** The first page after installing: three short steps, each of which may be left out, and what to do next. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { m } from '../../locales/compiled/messages.js';
import { changeSettings } from '../../store/settings.ts';
import { BridgeMark } from '../../ui/bridge-mark.tsx';
import { useStore } from '../../ui/live.ts';
import { GoalStep } from './goal-step.tsx';
import { LanguageStep } from './language-step.tsx';
import { MeStep } from './me-step.tsx';
import { NextSteps } from './next-steps.tsx';

export function Welcome() {
  const store = useStore();
  const [done, setDone] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${m.welcome_title()} · ${m.app_name()}`;
    if (done) heading.current?.focus();
  }, [done]);
  const finish = async () => {
    await changeSettings(store, { welcomed: true });
    setDone(true);
  };
  return (
    <main class="welcome">
      <header class="welcome-head">
        <BridgeMark size={40} />
        <h1 ref={heading} tabIndex={-1}>
          {done ? m.welcome_ready() : m.welcome_title()}
        </h1>
        {!done && <p>{m.welcome_what()}</p>}
      </header>
      {done ? (
        <NextSteps />
      ) : (
        <>
          <LanguageStep />
          <GoalStep />
          <MeStep />
          <Promises />
          <p>
            <a href="/desk.html#/vault?step=join">{m.welcome_join()}</a>
          </p>
          <div class="line wrap end">
            <span class="soft small">{m.welcome_all_optional()}</span>
            <button type="button" class="button primary" onClick={finish}>
              {m.welcome_begin()}
            </button>
          </div>
        </>
      )}
    </main>
  );
}

function Promises() {
  const promises = [
    m.welcome_promise_device(),
    m.welcome_promise_send(),
    m.welcome_promise_pages(),
    m.welcome_promise_measure(),
  ];
  return (
    <section class="card stack tight" aria-labelledby="promises">
      <h2 id="promises">{m.welcome_promises()}</h2>
      <ul class="ticks">
        {promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <p>
        <a href="/desk.html#/about">{m.welcome_promises_all()}</a>
      </p>
    </section>
  );
}
