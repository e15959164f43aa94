/** When the database cannot be used: what happened, what to do, and that nothing was deleted. */
import { m } from '../locales/compiled/messages.js';
import type { Fault } from '../store/faults.ts';
import { BridgeMark } from './bridge-mark.tsx';

export function FaultScreen({ fault }: { fault: Fault }) {
  const [what, todo] = sentences(fault);
  return (
    <main class="empty">
      <BridgeMark size={40} />
      <div role="alert">
        <h1 class="fault-title">{what}</h1>
        <p>{todo}</p>
      </div>
      <p>
        <button type="button" class="button primary" onClick={() => location.reload()}>
          {m.fault_reload()}
        </button>
      </p>
    </main>
  );
}

function sentences(fault: Fault): [string, string] {
  const all: Record<Fault, [string, string]> = {
    full: [m.fault_full(), m.fault_full_todo()],
    newer: [m.fault_newer(), m.fault_newer_todo()],
    blocked: [m.fault_blocked(), m.fault_blocked_todo()],
    closed: [m.fault_closed(), m.fault_closed_todo()],
    unavailable: [m.fault_unavailable(), m.fault_unavailable_todo()],
    unexpected: [m.fault_unexpected(), m.fault_unexpected_todo()],
  };
  return all[fault];
}
