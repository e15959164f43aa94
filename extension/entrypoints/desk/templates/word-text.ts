/** What each word and filter of a template stands for, said to the mentee. */
import { m } from '../../../locales/compiled/messages.js';

const WORDS: Readonly<Record<string, () => string>> = {
  first_name: m.template_first_name,
  role: m.template_role,
  organisation: m.template_organisation,
  place: m.template_place,
  recommender: m.template_recommender,
  event: m.template_event,
  programme: m.template_programme,
  hook: m.template_hook,
  hooks: m.template_hooks,
  goal: m.template_goal,
  aim: m.template_aim,
  introduction: m.template_introduction,
  pitch: m.template_pitch,
  school: m.template_school,
  employer: m.template_employer,
  common: m.template_common,
  news: m.template_news,
  slots: m.template_slots,
  since: m.template_since,
  meeting: m.template_meeting,
  signature: m.template_signature,
  sign: m.template_sign,
  list: m.template_list,
  accord: m.template_accord,
  chez: m.template_chez,
  a: m.template_a,
  de: m.template_de,
  de_la: m.template_de_la,
  la: m.template_la,
  default: m.template_default,
  if: m.template_if,
  unless: m.template_unless,
};

/** One short sentence; '' for what speaks for itself. */
export function wordText(name: string): string {
  return WORDS[name]?.() ?? '';
}
