/** What merging set aside and no journal holds: shown until she has seen it. */
import { m } from '../../../locales/compiled/messages.js';
import { dismissKept, type KeptEdit, keptEdits } from '../../../store/kept.ts';
import { keptSentence } from '../../../sync/kept-words.ts';
import { useLive, useStore } from '../../../ui/live.ts';

export function KeptEdits() {
  const kept = useLive(keptEdits);
  if (!kept || kept.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="kept">
      <h2 id="kept">{m.kept_title()}</h2>
      <p class="soft small">{m.kept_why()}</p>
      <ul class="rows">
        {kept.map((edit) => (
          <KeptRow key={edit.id} edit={edit} />
        ))}
      </ul>
    </section>
  );
}

function KeptRow({ edit }: { edit: KeptEdit }) {
  const store = useStore();
  const { table, record, field, value, why } = edit;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return (
    <li>
      <div class="who-text stack tight">
        <p class="small">{keptSentence({ why, table, id: record, field, value, mentorId: null })}</p>
        {why !== 'deleted-elsewhere' && (
          <blockquote dir="auto" class="kept-text">
            {text}
          </blockquote>
        )}
      </div>
      <button type="button" class="button" onClick={() => dismissKept(store, edit.id)}>
        {m.kept_seen()}
      </button>
    </li>
  );
}
