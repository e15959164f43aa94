/** The one judge: combines what all readers say into a profile, or decides that the page is no person. */
import type { Chosen, Profile, ProfileField, Source } from '../../shared/profile.ts';
import { canonicalUrl } from './canonical-url.ts';
import { cleanLine, cutText, fold } from './clean-text.ts';
import { CAPS, type Evidence, MAX_HOOKS } from './evidence.ts';
import { roleAndOrganisation } from './headline.ts';
import { languageOfText } from './language-of-text.ts';
import type { Page } from './page.ts';
import { cleanName, splitName } from './person-name.ts';

/** Below this, too little speaks for a person: an article's author weighs 2, a profile by markup 5 or more. */
const ENOUGH = 4;
const MAX_LINKS = 20;

type Verdict = { value: string; source: Chosen };

/** Null where the page is not about one person, or names nobody. */
export function judge(page: Page, evidence: readonly Evidence[]): Profile | null {
  const url = canonicalUrl(page.url.href);
  const name = best(evidence, 'name', CAPS.name);
  if (!url || !name) return null;
  if (!isPerson(page, evidence)) return null;
  const fields = fieldsOf(evidence, name.value);
  const hooks = hooksOf(evidence);
  const written = [fields.get('headline')?.value, ...hooks.map(({ text }) => text)].join('\n');
  const language = languageOfText(written);
  if (language) fields.set('language', { value: language, source: { reader: 'derived', place: 'words' } });
  const value = (field: ProfileField) => fields.get(field)?.value ?? null;
  return {
    url,
    name: name.value,
    givenName: value('givenName'),
    familyName: value('familyName'),
    headline: value('headline'),
    role: value('role'),
    organisation: value('organisation'),
    location: value('location'),
    language: value('language'),
    links: linksOf(evidence, url),
    hooks,
    site: page.site?.name ?? cutText(page.url.hostname, CAPS.line),
    evidence: Object.fromEntries([
      ['name', name.source],
      ...[...fields].map(([field, verdict]) => [field, verdict.source]),
    ]),
    runnersUp: {},
  };
}

/**
 * The address of a profile on a known site is itself a sign: there only the site's own reader may object, since
 * profiles also list articles and jobs in their markup.
 */
function isPerson(page: Page, evidence: readonly Evidence[]): boolean {
  const signs = evidence.filter(
    ({ field, reader }) => field === 'person' && (!page.site || reader === page.site.name),
  );
  return signs.reduce((sum, { weight }) => sum + weight, page.site ? ENOUGH : 0) >= ENOUGH;
}

function fieldsOf(evidence: readonly Evidence[], name: string): Map<ProfileField, Verdict> {
  const fields = new Map<ProfileField, Verdict>();
  for (const field of ['givenName', 'familyName', 'headline', 'role', 'organisation', 'location'] as const) {
    const verdict = best(evidence, field, CAPS.line);
    if (verdict) fields.set(field, verdict);
  }
  const derive = (field: ProfileField, value: string | null, place: string) => {
    if (value && !fields.has(field)) fields.set(field, { value, source: { reader: 'derived', place } });
  };
  const headline = fields.get('headline')?.value;
  if (headline) {
    const { role, organisation } = roleAndOrganisation(headline);
    derive('organisation', organisation, 'headline');
    derive('role', role, 'headline');
  }
  const { given, family } = splitName(name);
  derive('givenName', given, 'name');
  derive('familyName', family, 'name');
  return fields;
}

/** The value with the most weight behind it; readers that agree add up, one reader counts once per value. */
function best(evidence: readonly Evidence[], field: ProfileField, cap: number): Verdict | null {
  const groups = new Map<string, { weight: number; readers: Set<string>; top: Evidence; value: string }>();
  for (const item of evidence) {
    if (item.field !== field) continue;
    // A handle or a stage name may consist of signs only; it is kept as it is.
    const value = (field === 'name' && cleanName(item.value)) || cleanLine(item.value.replace(/^@/, ''), cap);
    if (value === null) continue;
    const key = fold(value) || value;
    const group = groups.get(key);
    if (!group) groups.set(key, { weight: item.weight, readers: new Set([item.reader]), top: item, value });
    else {
      if (!group.readers.has(item.reader)) group.weight += item.weight;
      group.readers.add(item.reader);
      if (item.weight > group.top.weight) Object.assign(group, { top: item, value });
    }
  }
  const winner = [...groups.values()].sort((one, other) => other.weight - one.weight)[0];
  if (!winner) return null;
  const agreed = [...winner.readers].filter((reader) => reader !== winner.top.reader);
  return { value: winner.value, source: { ...sourceOf(winner.top), agreed } };
}

function sourceOf({ reader, place }: Evidence): Source {
  return { reader: cleanLine(reader, 60) ?? 'page', place: cleanLine(place, 100) ?? 'page' };
}

function linksOf(evidence: readonly Evidence[], own: string): string[] {
  const found = new Set<string>();
  for (const item of evidence) {
    const link = item.field === 'link' ? canonicalUrl(item.value) : null;
    if (link && link !== own && found.size < MAX_LINKS) found.add(link);
  }
  return [...found];
}

function hooksOf(evidence: readonly Evidence[]): Profile['hooks'] {
  const found = new Map<string, Profile['hooks'][number]>();
  for (const item of evidence) {
    const text = item.field === 'hook' ? cleanLine(item.value, CAPS.hook) : null;
    const key = text === null ? '' : fold(text) || text;
    if (text && !found.has(key) && found.size < MAX_HOOKS)
      found.set(key, { text, url: item.url ? canonicalUrl(item.url) : null, date: null });
  }
  return [...found.values()];
}
