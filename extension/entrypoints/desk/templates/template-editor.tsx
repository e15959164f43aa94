/** One template: what it is for, its text kept at every keystroke, what is wrong in it, and how it reads for a mentor. */
import { useContext } from 'preact/hooks';
import { type OwnTemplate, PURPOSES } from '../../../../shared/model.ts';
import { TEMPLATE_MAX } from '../../../../shared/values.ts';
import { m } from '../../../locales/compiled/messages.js';
import {
  changeTemplate,
  removeTemplate,
  restoreTemplates,
  type TemplateFields,
} from '../../../store/templates.ts';
import { ShowToast } from '../../../ui/contexts.ts';
import { useStore } from '../../../ui/live.ts';
import { Choice } from '../../../ui/mentor/choice.tsx';
import { KeptField } from '../../../ui/mentor/kept-field.tsx';
import { purposeName } from '../../../ui/words.ts';
import { PageHead } from '../page-head.tsx';
import { hashOf } from '../route.ts';
import { go } from '../use-route.ts';
import { Preview } from './preview.tsx';
import { TemplateText } from './template-text.tsx';
import { TONGUES, tongueOf } from './tongues.ts';

export function TemplateEditor({ template }: { template: OwnTemplate }) {
  const store = useStore();
  const toast = useContext(ShowToast);
  const keep = (change: Partial<TemplateFields>) => changeTemplate(store, template.id, change);
  const remove = async () => {
    const removed = await removeTemplate(store, template.id);
    go({ name: 'templates', id: null });
    if (removed) toast({ text: m.templates_removed(), undo: () => restoreTemplates(store, [removed]) });
  };
  return (
    <>
      <p>
        <a href={hashOf({ name: 'templates', id: null })}>{m.templates_back()}</a>
      </p>
      <PageHead title={template.title}>
        <button type="button" class="button danger" onClick={remove}>
          {m.delete()}
        </button>
      </PageHead>
      <div class="template-editor">
        <div class="stack">
          <Fields template={template} keep={keep} />
          {template.pack && <p class="soft small">{m.templates_from(template.pack)}</p>}
          <p class="soft small" role="note">
            {m.templates_kept()}
          </p>
        </div>
        <Preview template={template} />
      </div>
    </>
  );
}

interface FieldsProps {
  template: OwnTemplate;
  keep: (change: Partial<TemplateFields>) => Promise<void>;
}

function Fields({ template, keep }: FieldsProps) {
  return (
    <>
      <KeptField
        label={m.templates_name()}
        value={template.title}
        max={TEMPLATE_MAX.title}
        required
        keep={(title) => keep({ title })}
      />
      <div class="pair">
        <Choice
          label={m.write_purpose()}
          value={template.purpose}
          options={PURPOSES.map((value) => ({ value, text: purposeName(value) }))}
          choose={(purpose) => keep({ purpose })}
        />
        <Choice
          label={m.write_language()}
          value={tongueOf(template).value}
          options={TONGUES.map(({ value, text }) => ({ value, text: text() }))}
          choose={(chosen) => {
            const tongue = TONGUES.find(({ value }) => value === chosen);
            if (tongue) keep({ language: tongue.language, address: tongue.address });
          }}
        />
      </div>
      {template.purpose !== 'invitation' && (
        <TemplateText
          label={m.write_subject()}
          value={template.subject}
          max={200}
          rows={1}
          keep={(subject) => keep({ subject })}
        />
      )}
      <TemplateText
        label={m.templates_text()}
        value={template.body}
        max={TEMPLATE_MAX.body}
        rows={14}
        hint={m.templates_hint()}
        keep={(body) => keep({ body })}
      />
    </>
  );
}
