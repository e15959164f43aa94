/** The side panel: one mentor in full, beside the page. It follows the row that says which one. */
import { m } from '../../locales/compiled/messages.js';
import { panelTarget, pointPanel } from '../../store/settings.ts';
import { BridgeMark } from '../../ui/bridge-mark.tsx';
import { useLive, useStore } from '../../ui/live.ts';
import { MentorView } from '../../ui/mentor/mentor-view.tsx';
import { openDesk } from '../../ui/panel.ts';

export function SidePanel() {
  const store = useStore();
  const found = useLive(async (from) => ({ target: await panelTarget(from) }));
  if (!found) return null;
  const { target } = found;
  if (!target) {
    return (
      <main class="empty">
        <BridgeMark size={40} />
        <h1>{m.mentor_none()}</h1>
        <p>{m.mentor_none_todo()}</p>
        <p>
          <button type="button" class="button primary" onClick={() => openDesk('/mentors')}>
            {m.open_desk()}
          </button>
        </p>
      </main>
    );
  }
  return (
    <main class="panel">
      <MentorView
        key={target.mentorId}
        mentorId={target.mentorId}
        tab={target.tab}
        purpose={target.purpose}
        setTab={(tab) => pointPanel(store, { ...target, tab })}
      />
    </main>
  );
}
