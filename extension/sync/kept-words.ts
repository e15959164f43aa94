/** What the journal says of an edit that a merge set aside, in the language the mentee reads. */
import { m } from '../locales/compiled/messages.js';
import type { Kept } from './merge.ts';

/** The names of fields where they are not those of a mentor. */
const ELSEWHERE = new Map<string, () => string>([
  ['drafts.subject', m.write_subject],
  ['drafts.channel', m.write_channel],
  ['drafts.body', m.channel_message],
  ['goals.text', m.desk_goals],
  ['me.situation', m.desk_me_situation],
  ['me.pitch', m.desk_me_pitch],
  ['me.signature', m.desk_me_signature],
  ['me.school', m.desk_me_school],
  ['me.employer', m.desk_me_employer],
  ['me.agreement', m.desk_me_agreement],
  ['me.freeFrom', m.desk_me_free_from],
  ['me.freeTo', m.desk_me_free_to],
  ['templates.title', m.templates_name],
  ['templates.subject', m.write_subject],
  ['templates.body', m.templates_text],
  ['templates.purpose', m.write_purpose],
  ['templates.language', m.write_language],
  ['templates.address', m.write_language],
  ['reminders.due', m.reminders_title],
]);

const FIELDS = new Map<string, () => string>([
  ['name', m.field_name],
  ['givenName', m.field_givenName],
  ['familyName', m.field_familyName],
  ['headline', m.field_headline],
  ['role', m.field_role],
  ['organisation', m.field_organisation],
  ['location', m.field_location],
  ['language', m.field_language],
  ['address', m.field_address],
  ['urls', m.field_url],
  ['links', m.about_links],
  ['source', m.field_source],
  ['via', m.field_via],
  ['hooks', m.field_hooks],
  ['tags', m.field_tags],
  ['goalIds', m.desk_goals],
  ['note', m.field_note],
]);

/** One sentence; what was set aside follows it. */
export function keptSentence({ why, table, field }: Kept): string {
  if (why === 'deleted-elsewhere') return m.sync_kept_alive();
  const [top = ''] = field.split('.', 1);
  const name =
    ELSEWHERE.get(`${table}.${field}`) ?? (table === 'settings' ? m.desk_settings : FIELDS.get(top));
  const what = name?.() ?? top;
  return why === 'list-full' ? m.sync_kept_room({ what }) : m.sync_kept_edit({ what });
}
