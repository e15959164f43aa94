/** Templates of the mentee's own: the list, or one of them in its editor. */
import type { OwnTemplate } from '../../../../shared/model.ts';
import { m } from '../../../locales/compiled/messages.js';
import { ownTemplates } from '../../../store/templates.ts';
import { useLive } from '../../../ui/live.ts';
import { purposeName } from '../../../ui/words.ts';
import { PageHead } from '../page-head.tsx';
import { hashOf } from '../route.ts';
import { NewTemplate } from './new-template.tsx';
import { ExportPack, ImportPack } from './packs.tsx';
import { TemplateEditor } from './template-editor.tsx';
import { tongueOf } from './tongues.ts';
import './templates.css';

export function TemplatesPage({ id }: { id: string | null }) {
  const all = useLive(ownTemplates);
  if (!all) return <p class="soft">{m.loading()}</p>;
  const chosen = all.find((template) => template.id === id);
  if (chosen) return <TemplateEditor key={chosen.id} template={chosen} />;
  return (
    <>
      <PageHead title={m.templates_title()}>
        <ImportPack known={all} />
        {all.length > 0 && <ExportPack templates={all} />}
        <NewTemplate primary />
      </PageHead>
      <div class="stack readable">
        {id !== null && <p class="notice">{m.templates_gone()}</p>}
        <p class="soft">{m.templates_why()}</p>
        {all.length > 0 ? (
          <ul class="rows card">
            {all.map((template) => (
              <TemplateRow key={template.id} template={template} />
            ))}
          </ul>
        ) : (
          <p class="soft">{m.templates_empty()}</p>
        )}
      </div>
    </>
  );
}

function TemplateRow({ template }: { template: OwnTemplate }) {
  const { id, title, purpose, pack } = template;
  return (
    <li class="template-row">
      <a href={hashOf({ name: 'templates', id })} dir="auto">
        {title}
      </a>
      <span class="soft small">
        {purposeName(purpose)} · {tongueOf(template).text()}
        {pack && <> · {m.templates_from({ name: pack.name, author: pack.author, licence: pack.licence })}</>}
      </span>
    </li>
  );
}
