/**
 * Packs: templates of a school or an association as one JSON file, with who wrote them and under which licence. A pack is
 * data: it is checked by schema and size, and its texts are filled like the mentee's own, with nothing but her facts.
 */
import { z } from 'zod/mini';
import { Address, Language, type OwnTemplate, type PackOrigin, Purpose } from '../../shared/model.ts';
import { TEMPLATE_MAX } from '../../shared/values.ts';
import { type Fault, faultsIn } from './faults.ts';

/** UTF-16 units of a whole file: two hundred long templates. */
export const PACK_MAX = 1_000_000;
/** Templates in one pack. */
const MOST = 200;
/** The one version there is; a newer one is refused, not guessed at. */
const VERSION = 1;
const FORMAT = 'passerelle-templates';

const short = z.string().check(z.trim(), z.minLength(1), z.maxLength(TEMPLATE_MAX.title));

const PackTemplate = z.strictObject({
  purpose: Purpose,
  language: Language,
  address: z.nullable(Address),
  title: short,
  subject: z.string().check(z.maxLength(200)),
  body: z.string().check(z.minLength(1), z.maxLength(TEMPLATE_MAX.body)),
});
const Pack = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  name: short,
  author: short,
  licence: short,
  templates: z.array(PackTemplate).check(z.minLength(1), z.maxLength(MOST)),
});
export type Pack = z.infer<typeof Pack>;

/** A template as a pack brings it, ready for the store. */
export type FromPack = z.infer<typeof PackTemplate> & { readonly pack: PackOrigin };

export type Refusal =
  | { readonly why: 'too-large' | 'no-json' | 'no-pack' | 'newer' }
  /** The place in the file, as `templates.3.body`. */
  | { readonly why: 'bad-field'; readonly place: string }
  | { readonly why: 'bad-template'; readonly title: string; readonly fault: Fault };

export type Reading =
  | { readonly ok: true; readonly pack: Pack; readonly templates: readonly FromPack[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** Reads the text of a file. It is taken whole or not at all. */
export function readPack(text: string): Reading {
  if (text.length > PACK_MAX) return refused({ why: 'too-large' });
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return refused({ why: 'no-json' });
  }
  const head = z.looseObject({ format: z.literal(FORMAT), version: z.int() }).safeParse(given);
  if (!head.success) return refused({ why: 'no-pack' });
  if (head.data.version > VERSION) return refused({ why: 'newer' });
  const parsed = Pack.safeParse(given);
  if (!parsed.success) {
    const place = (parsed.error.issues[0]?.path ?? []).map(String).join('.');
    return refused({ why: 'bad-field', place: place.slice(0, 80) });
  }
  return withSoundTexts(parsed.data);
}

function withSoundTexts(pack: Pack): Reading {
  for (const { title, subject, body } of pack.templates) {
    const [fault] = [...faultsIn(subject), ...faultsIn(body)];
    if (fault) return refused({ why: 'bad-template', title, fault });
  }
  const { name, author, licence } = pack;
  const templates = pack.templates.map((template) => ({ ...template, pack: { name, author, licence } }));
  return { ok: true, pack, templates };
}

function refused(refusal: Refusal): Reading {
  return { ok: false, refusal };
}

/** The file of a pack: templates with the name, author and licence the mentee gives. `readPack` reads it back. */
export function packFile(origin: PackOrigin, templates: readonly OwnTemplate[]): string {
  const texts = templates.map(({ purpose, language, address, title, subject, body }) => ({
    purpose,
    language,
    address,
    title,
    subject,
    body,
  }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...origin, templates: texts }, null, 2)}\n`;
}
