/** The one judge: combines what all readers say into a profile, or decides that the page is no person. */
import type { Profile, ProfileField, RunnerUp } from '../../shared/profile.ts';
import { canonicalUrl } from './canonical-url.ts';
import { cleanLine, cutText, fold } from './clean-text.ts';
import { CAPS, type Evidence, isoDay, MAX_HOOKS } from './evidence.ts';
import { roleAndOrganisation } from './headline.ts';
import { languageOfText } from './language-of-text.ts';
import type { Page } from './page.ts';
import { splitName } from './person-name.ts';
import { type Candidate, MAX_RUNNERS_UP, ranked } from './ranking.ts';

/**
 * Below this, too little speaks for a person: an article's author weighs 2, a profile by markup 5 or more.
 * Learned on the recorded pages: at 3 shops and bands pass, at 5 staff pages without markup are lost.
 */
const ENOUGH = 4;
const MAX_LINKS = 20;
/** What may speak against the address of a known profile: its own reader, and the title of an error page. */
const OBJECTORS = new Set(['headings', 'wall']);
const READ_FIELDS = ['givenName', 'familyName', 'headline', 'role', 'organisation', 'location'] as const;

/** Null where the page is not about one person, or names nobody. */
export function judge(page: Page, evidence: readonly Evidence[]): Profile | null {
  return isPerson(page, evidence) ? profileFrom(page, evidence, page.url.href) : null;
}

/**
 * A profile of what the evidence says, whoever it is; null where no name is in it.
 * @param address where the person is found: the page, or her own link on a page about several
 */
export function profileFrom(page: Page, evidence: readonly Evidence[], address: string): Profile | null {
  const url = canonicalUrl(address);
  const names = ranked(evidence, 'name');
  const name = names[0];
  if (!url || !name) return null;
  const fields = fieldsOf(evidence, names, name.value);
  const hooks = hooksOf(evidence);
  const value = (field: ProfileField) => fields.get(field)?.[0]?.value ?? null;
  const language = languageOfText([value('headline'), ...hooks.map(({ text }) => text)].join('\n'));
  if (language) fields.set('language', [derived(language, 'words')]);
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
    evidence: Object.fromEntries(
      [...fields].flatMap(([field, [best]]) => (best ? [[field, best.source]] : [])),
    ),
    runnersUp: runnersUp(fields),
  };
}

/**
 * The address of a profile on a known site is itself a sign: there only the site's own reader may object, since
 * profiles also list articles and jobs in their markup.
 */
function isPerson(page: Page, evidence: readonly Evidence[]): boolean {
  const { site } = page;
  const signs = evidence.filter(
    ({ field, reader, weight }) =>
      field === 'person' && (!site || reader === site.name || (weight < 0 && OBJECTORS.has(reader))),
  );
  return signs.reduce((sum, { weight }) => sum + weight, site ? ENOUGH : 0) >= ENOUGH;
}

/** True where something says that the page is about something else than people. */
export function isAboutElse(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ field, weight }) => field === 'person' && weight < 0);
}

type Fields = Map<ProfileField, Candidate[]>;

function fieldsOf(evidence: readonly Evidence[], names: Candidate[], name: string): Fields {
  const fields: Fields = new Map([['name', names]]);
  for (const field of READ_FIELDS) {
    const values = ranked(evidence, field);
    if (values.length > 0) fields.set(field, values);
  }
  const derive = (field: ProfileField, value: string | null, place: string) => {
    if (value) fields.set(field, [...(fields.get(field) ?? []), derived(value, place)]);
  };
  const headline = fields.get('headline')?.[0]?.value;
  if (headline) {
    const { role, organisation } = roleAndOrganisation(headline);
    derive('organisation', organisation, 'headline');
    derive('role', role, 'headline');
  }
  const { given, family } = splitName(name);
  if (!fields.has('givenName')) derive('givenName', given, 'name');
  if (!fields.has('familyName')) derive('familyName', family, 'name');
  return fields;
}

function derived(value: string, place: string): Candidate {
  return { value, source: { reader: 'derived', place }, weight: 1 };
}

function runnersUp(fields: Fields): Profile['runnersUp'] {
  const kept = [...fields].flatMap(([field, [best, ...others]]) => {
    const seen = new Set([fold(best?.value ?? '')]);
    const values: RunnerUp[] = [];
    for (const { value, source } of others) {
      if (values.length >= MAX_RUNNERS_UP || seen.has(fold(value))) continue;
      seen.add(fold(value));
      values.push({ value, source: { reader: source.reader, place: source.place } });
    }
    return values.length > 0 ? [[field, values]] : [];
  });
  return Object.fromEntries(kept);
}

function linksOf(evidence: readonly Evidence[], own: string): string[] {
  const found = new Set<string>();
  for (const item of evidence) {
    const link = item.field === 'link' ? canonicalUrl(item.value) : null;
    if (link && link !== own && found.size < MAX_LINKS) found.add(link);
  }
  return [...found];
}

/** What a person made before where she was; nothing twice. */
function hooksOf(evidence: readonly Evidence[]): Profile['hooks'] {
  const found = new Map<string, Profile['hooks'][number]>();
  const hooks = evidence
    .filter(({ field }) => field === 'hook')
    .sort((one, other) => other.weight - one.weight);
  for (const { value, url, date } of hooks) {
    const text = cleanLine(value, CAPS.hook);
    const key = text === null ? '' : fold(text) || text;
    if (text && !found.has(key) && found.size < MAX_HOOKS)
      found.set(key, { text, url: url ? canonicalUrl(url) : null, date: isoDay(date) });
  }
  return [...found.values()];
}
