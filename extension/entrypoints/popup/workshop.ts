/** The store and all that writes to it: loaded with the first act, so that the popup itself opens without it. */
import { openLocalStore } from '../../local.ts';

export { allMentors } from '../../store/mentors.ts';
export { markDone, putOff } from '../../ui/due-acts.ts';
export { ReplyDialog } from '../../ui/reply-dialog.tsx';
export { searchOver } from '../../ui/search.ts';
export { Capture } from './capture/capture.tsx';

export const store = openLocalStore();
