/** Packs in and out: a file of templates is read whole or refused with a reason, or made of what is here. */
import { useContext, useEffect, useState } from 'preact/hooks';
import type { OwnTemplate } from '../../../../shared/model.ts';
import { TEMPLATE_MAX } from '../../../../shared/values.ts';
import { m } from '../../../locales/compiled/messages.js';
import { addTemplates, removeTemplate } from '../../../store/templates.ts';
import { ShowToast } from '../../../ui/contexts.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { useStore } from '../../../ui/live.ts';
import { PACK_MAX, packFile, readPack } from '../../../write/pack.ts';
import { newInPack } from '../../../write/pack-news.ts';
import { TextField } from '../text-field.tsx';
import { refusalText } from './refusal-text.ts';

/** Bytes of a file that is opened at all; no UTF-16 unit takes more than three in UTF-8. */
const FILE_MAX = PACK_MAX * 3;

export function ImportPack({ known }: { known: readonly OwnTemplate[] }) {
  const store = useStore();
  const toast = useContext(ShowToast);
  const [refused, setRefused] = useState<string | null>(null);
  const take = async (file: File) => {
    const reading = readPack(file.size > FILE_MAX ? ' '.repeat(PACK_MAX + 1) : await file.text());
    if (!reading.ok) return setRefused(refusalText(reading.refusal));
    const added = await addTemplates(store, newInPack(reading.templates, known));
    const undo =
      added.length > 0 ? () => Promise.all(added.map(({ id }) => removeTemplate(store, id))) : undefined;
    toast({ text: m.templates_imported({ count: added.length, name: reading.pack.name }), undo });
  };
  return (
    <>
      <label class="button file-button">
        <input
          type="file"
          class="hidden-text"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void take(file);
            // The same file can be chosen again after it was mended.
            currentTarget.value = '';
          }}
        />
        {m.templates_import()}
      </label>
      {refused && (
        <Dialog title={m.templates_refused()} onClose={() => setRefused(null)}>
          <p>{refused}</p>
          <div class="buttons">
            <button type="button" class="button primary" onClick={() => setRefused(null)}>
              {m.close()}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}

export function ExportPack({ templates }: { templates: readonly OwnTemplate[] }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="button" onClick={() => setOpen(true)}>
        {m.templates_export()}
      </button>
      {open && <ExportDialog templates={templates} onClose={() => setOpen(false)} />}
    </>
  );
}

function ExportDialog({ templates, onClose }: { templates: readonly OwnTemplate[]; onClose: () => void }) {
  const [name, setName] = useState('');
  const [author, setAuthor] = useState('');
  const [licence, setLicence] = useState('CC BY 4.0');
  const origin = { name: name.trim(), author: author.trim(), licence: licence.trim() };
  const isTold = Object.values(origin).every((text) => text !== '');
  const url = useFile(isTold ? packFile(origin, templates) : null);
  const max = TEMPLATE_MAX.title;
  return (
    <Dialog title={m.templates_export()} onClose={onClose}>
      <p class="soft small">{m.templates_export_why({ count: templates.length })}</p>
      <TextField label={m.templates_pack_name()} value={name} change={setName} max={max} required />
      <TextField label={m.templates_pack_author()} value={author} change={setAuthor} max={max} required />
      <TextField label={m.templates_pack_licence()} value={licence} change={setLicence} max={max} required />
      <div class="buttons">
        <button type="button" class="button" onClick={onClose}>
          {m.cancel()}
        </button>
        {url && (
          <a class="button primary" href={url} download="passerelle-templates.json" onClick={onClose}>
            {m.templates_export_file()}
          </a>
        )}
      </div>
    </Dialog>
  );
}

/** The address of a file made on the spot; it lives a little longer than the dialog, for the download to begin. */
function useFile(text: string | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (text === null) return setUrl(null);
    const made = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    setUrl(made);
    return () => setTimeout(() => URL.revokeObjectURL(made), 10_000);
  }, [text]);
  return url;
}
