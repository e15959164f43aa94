/** The places of the desk and their addresses after `#`: what a link says, and what the page shows for it. Pure. */
import { z } from 'zod/mini';
import { Purpose } from '../../../shared/model.ts';

const View = z.enum(['board', 'table']);
export type View = z.infer<typeof View>;

/** What the page of the vault shows: the devices, or one of the steps that have an address of their own. */
const VaultStep = z.enum(['devices', 'make', 'join', 'words', 'check']);
export type VaultStep = z.infer<typeof VaultStep>;

const Tab = z.enum(['write', 'about', 'journal']);
export type Tab = z.infer<typeof Tab>;

/** What is known beforehand of a mentor added by hand; empty where it is not. */
export interface Known {
  name: string;
  url: string;
  /** A text selected on a page, to keep as a reason to write. */
  hook: string;
}

export type Route =
  | { name: 'today' | 'goals' | 'about' }
  | { name: 'mentors'; view: View }
  | { name: 'mentor'; id: string; tab: Tab; purpose: Purpose | null }
  | { name: 'add'; known: Known }
  | { name: 'vault'; step: VaultStep }
  /** `id` is that of the one being edited. */
  | { name: 'templates'; id: string | null }
  /** `at` names the field that has the focus, for a page that is drawn anew while it is used. */
  | { name: 'settings'; at: string | null };

const HOME: Route = { name: 'mentors', view: 'board' };

/**
 * The place an address shows.
 * @param hash `location.hash`, with or without its `#`; anything unknown is the board
 */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s, 2);
  const [, name = '', rest = '', ...more] = path.split('/');
  const given = new URLSearchParams(query);
  if (more.length > 0) return HOME;
  if (name === 'mentors' && rest) return mentorRoute(rest, given);
  if (rest) return HOME;
  switch (name) {
    case 'today':
    case 'goals':
    case 'about':
      return { name };
    case 'mentors':
      return { name, view: choice(View, given.get('view')) ?? 'board' };
    case 'add':
      return {
        name,
        known: { name: given.get('name') ?? '', url: given.get('url') ?? '', hook: given.get('hook') ?? '' },
      };
    case 'vault':
      return { name, step: choice(VaultStep, given.get('step')) ?? 'devices' };
    case 'templates':
      return { name, id: given.get('id') };
    case 'settings':
      return { name, at: given.get('at') };
    default:
      return HOME;
  }
}

function mentorRoute(coded: string, given: URLSearchParams): Route {
  return {
    name: 'mentor',
    id: decoded(coded),
    tab: choice(Tab, given.get('tab')) ?? 'write',
    purpose: choice(Purpose, given.get('purpose')),
  };
}

function choice<T>(schema: z.ZodMiniType<T>, text: string | null): T | null {
  const parsed = schema.safeParse(text);
  return parsed.success ? parsed.data : null;
}

/** An address typed by hand may hold a lone `%`: then it is taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address of a place, `#` included; `routeOf` reads it back. */
export function hashOf(route: Route): string {
  switch (route.name) {
    case 'mentors':
      return route.view === 'board' ? '#/mentors' : `#/mentors?view=${route.view}`;
    case 'mentor':
      return `#/mentors/${encodeURIComponent(route.id)}${queryOf({
        tab: route.tab === 'write' ? null : route.tab,
        purpose: route.purpose,
      })}`;
    case 'add':
      return `#/add${queryOf({ ...route.known })}`;
    case 'vault':
      return `#/vault${queryOf({ step: route.step === 'devices' ? null : route.step })}`;
    case 'templates':
      return `#/templates${queryOf({ id: route.id })}`;
    case 'settings':
      return `#/settings${queryOf({ at: route.at })}`;
    default:
      return `#/${route.name}`;
  }
}

function queryOf(given: Record<string, string | null>): string {
  const pairs = Object.entries(given).flatMap(([key, value]): [string, string][] =>
    value ? [[key, value]] : [],
  );
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
}

/** What tells one page of the desk from another: a change of tab or view stays on the page. */
export function pageOf(route: Route): string {
  if (route.name === 'vault') return `vault ${route.step}`;
  if (route.name === 'templates') return `templates ${route.id ?? ''}`;
  return route.name === 'mentor' ? `mentor ${route.id}` : route.name;
}
