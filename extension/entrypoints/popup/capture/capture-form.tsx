/** What was read from the page, for the mentee to check: each field editable, with where its value came from. */
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Mentor } from '../../../../shared/model.ts';
import type { Profile, ProfileField } from '../../../../shared/profile.ts';
import { hooksKeptAtFirst } from '../../../first-hooks.ts';
import { m } from '../../../locales/compiled/messages.js';
import { addPage, fieldsFromProfile, type MentorFields, saveMentor } from '../../../store/mentors.ts';
import { likelySame } from '../../../store/merges.ts';
import { wasForgotten } from '../../../store/removals.ts';
import { EMPTY_ME, me } from '../../../store/settings.ts';
import { ShowToast } from '../../../ui/contexts.ts';
import { useLive, useStore } from '../../../ui/live.ts';
import type { PageReading } from '../use-reading.ts';
import { Alike } from './alike.tsx';
import { BackBar } from './back-bar.tsx';
import { CaptureField } from './capture-field.tsx';
import { CaptureHooks } from './capture-hooks.tsx';
import { WrongPage } from './wrong-page.tsx';
import './capture.css';

const SHOWN: readonly ProfileField[] = ['name', 'role', 'organisation', 'headline', 'location'];

interface CaptureFormProps {
  read: Profile;
  /** False where several people share the address: then it is a link of hers, not where she is found again. */
  isOwnPage: boolean;
  cutShort: boolean;
  page: PageReading;
  back: () => void;
}

export function CaptureForm({ read, isOwnPage, cutShort, page, back }: CaptureFormProps) {
  const [profile, setProfile] = useState(read);
  const [ticks, setTicks] = useState<readonly boolean[]>();
  const form = useRef<HTMLFormElement>(null);
  const self = useLive(me) ?? EMPTY_ME;
  const kept = ticks ?? hooksKeptAtFirst(profile.hooks, self);
  const urls = isOwnPage ? [profile.url] : [];
  const met = useLive(
    async (from) => ({
      alike: await likelySame(from, { ...profile, urls }),
      forgotten: isOwnPage && (await wasForgotten(from, profile.url)),
    }),
    [profile.url],
  );
  const { save, join } = useKeeping(page.forget, (at) => {
    const hooks = profile.hooks.filter((_, index) => kept[index]);
    const fields = fieldsFromProfile({ ...profile, hooks }, 'network', at);
    return isOwnPage ? fields : { ...fields, urls, links: [profile.url, ...profile.links] };
  });
  // Nothing could be read: the first thing to do is to type the name.
  useEffect(() => form.current?.querySelector<HTMLElement>('input:invalid')?.focus(), []);
  return (
    <form class="capture" ref={form} onSubmit={save}>
      <BackBar title={m.popup_check()} back={back} />
      <main class="stack">
        {cutShort && <p class="notice">{m.page_cut_short()}</p>}
        {met?.forgotten && <p class="notice">{m.was_forgotten()}</p>}
        {met?.alike.map((likeness) => (
          <Alike key={likeness.mentor.id} likeness={likeness} join={join} />
        ))}
        {SHOWN.map((field) => (
          <CaptureField key={field} field={field} read={read} profile={profile} change={setProfile} />
        ))}
        {profile.hooks.length > 0 && (
          <CaptureHooks hooks={profile.hooks} ticks={kept} me={self} change={setTicks} />
        )}
        <WrongPage readSkeleton={page.readSkeleton} look="small start" />
      </main>
      <footer class="foot">
        <span class="address" dir="ltr">
          {new URL(profile.url).host}
        </span>
        <button type="submit" class="button primary" disabled={profile.name.trim() === ''}>
          {m.popup_keep()}
        </button>
      </footer>
    </form>
  );
}

/** The two ways to keep what was read: as a new mentor, or with one she has already. `done` closes the preview. */
function useKeeping(done: () => void, fieldsAt: (at: number) => Partial<MentorFields> & { name: string }) {
  const store = useStore();
  const toast = useContext(ShowToast);
  const save = async (event: Event) => {
    event.preventDefault();
    const { mentor, already } = await saveMentor(store, fieldsAt(store.now()));
    toast({ text: already ? m.popup_known() : m.saved_toast({ name: mentor.name }) });
    done();
  };
  const join = async (mentor: Mentor) => {
    await addPage(store, mentor.id, fieldsAt(store.now()));
    toast({ text: m.saved_toast({ name: mentor.name }) });
    done();
  };
  return { save, join };
}
