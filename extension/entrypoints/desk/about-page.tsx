/** What the product promises, what it asks of the browser, and how sure the figures behind it are. */
import { browser } from 'wxt/browser';
import { m } from '../../locales/compiled/messages.js';
import { Findings } from './findings.tsx';
import { PageHead } from './page-head.tsx';

export function AboutPage() {
  return (
    <>
      <PageHead title={m.desk_about()} />
      <div class="stack sections readable">
        <p>{m.desk_about_what()}</p>
        <Promises />
        <Permissions />
        <section class="card stack tight" aria-labelledby="terms">
          <h2 id="terms">{m.desk_terms_title()}</h2>
          <p>{m.desk_terms_text()}</p>
        </section>
        <Findings />
        <p class="soft small">{m.desk_version({ version: browser.runtime.getManifest().version })}</p>
      </div>
    </>
  );
}

function Promises() {
  const promises: [string, string][] = [
    [m.desk_promise_trace(), m.desk_promise_trace_how()],
    [m.desk_promise_send(), m.desk_promise_send_how()],
    [m.desk_promise_alone(), m.desk_promise_alone_how()],
    [m.desk_promise_typed(), m.desk_promise_typed_how()],
    [m.desk_promise_device(), m.desk_promise_device_how()],
    [m.desk_promise_kept(), m.desk_promise_kept_how()],
    [m.desk_promise_measure(), m.desk_promise_measure_how()],
    [m.desk_promise_equal(), m.desk_promise_equal_how()],
  ];
  return (
    <section class="card stack tight" aria-labelledby="promises">
      <h2 id="promises">{m.desk_promises()}</h2>
      <ol class="promises">
        {promises.map(([promise, how]) => (
          <li key={promise}>
            <b>{promise}</b> {how}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Why each permission is asked for, those of this browser's manifest only. */
function Permissions() {
  const reasons: [string, string, string][] = [
    ['activeTab', m.desk_permission_tab(), m.desk_permission_tab_why()],
    ['scripting', m.desk_permission_reading(), m.desk_permission_reading_why()],
    ['contextMenus', m.desk_permission_menus(), m.desk_permission_menus_why()],
    ['sidePanel', m.desk_permission_panel(), m.desk_permission_panel_why()],
    ['alarms', m.desk_permission_alarms(), m.desk_permission_alarms_why()],
    ['notifications', m.desk_permission_notifications(), m.desk_permission_notifications_why()],
    ['storage', m.desk_permission_storage(), m.desk_permission_storage_why()],
    ['unlimitedStorage', m.desk_permission_room(), m.desk_permission_room_why()],
  ];
  const asked = new Set<string>(browser.runtime.getManifest().permissions);
  return (
    <section class="card stack tight" aria-labelledby="permissions">
      <h2 id="permissions">{m.desk_permissions()}</h2>
      <p class="soft small">{m.desk_permissions_none()}</p>
      <dl class="permissions">
        {reasons
          .filter(([permission]) => asked.has(permission))
          .map(([permission, name, why]) => (
            <div key={permission}>
              <dt>{name}</dt>
              <dd>{why}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
