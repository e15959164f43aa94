/** The popup's first step: the database is being opened while the rest of the code is still being read. */
import { openExisting } from '../../store/existing.ts';

export const opening = openExisting();
