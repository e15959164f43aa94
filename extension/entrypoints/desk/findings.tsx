/**
 * Where the numbers behind the advice come from, and how far each can be trusted. Sources: LinkedIn on its
 * InMail (2021-22); Boomerang on e-mail; Milkman, Akinola and Chugh (2012) on professors; Flynn and Lake
 * (2008) on asking; Grant and Gino (2010) on thanks; vendors of sales tools where the table says so.
 */
import { m } from '../../locales/compiled/messages.js';

export function Findings() {
  const findings: [string, string, string][] = [
    [m.desk_find_short(), m.desk_find_short_figure(), m.desk_find_short_source()],
    [m.desk_find_mail(), m.desk_find_mail_figure(), m.desk_find_mail_source()],
    [m.desk_find_closing(), m.desk_find_closing_figure(), m.desk_find_mail_source()],
    [m.desk_find_minutes(), m.desk_find_minutes_figure(), m.desk_find_minutes_source()],
    [m.desk_find_help(), m.desk_find_help_figure(), m.desk_find_help_source()],
    [m.desk_find_thanks(), m.desk_find_thanks_figure(), m.desk_find_thanks_source()],
    [m.desk_find_accept(), m.desk_find_accept_figure(), m.desk_find_accept_source()],
    [m.desk_find_follow_ups(), m.desk_find_follow_ups_figure(), m.desk_find_vendors()],
    [m.desk_find_note(), m.desk_find_note_figure(), m.desk_find_note_source()],
    [m.desk_find_weekday(), m.desk_find_weekday_figure(), m.desk_find_weekday_source()],
  ];
  return (
    <section class="card stack tight" aria-labelledby="findings">
      <h2 id="findings">{m.desk_findings()}</h2>
      <p>{m.desk_findings_weakness()}</p>
      <div class="table-scroll">
        <table class="findings">
          <thead>
            <tr>
              <th scope="col">{m.desk_find_what()}</th>
              <th scope="col">{m.desk_find_figure()}</th>
              <th scope="col">{m.desk_find_source()}</th>
            </tr>
          </thead>
          <tbody>
            {findings.map(([finding, figure, source]) => (
              <tr key={finding}>
                <th scope="row">{finding}</th>
                <td>{figure}</td>
                <td>{source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
