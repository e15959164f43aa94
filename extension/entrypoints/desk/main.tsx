import { startSyncing } from '../../ui/keep-synced.ts';
import { startPage } from '../../ui/page.tsx';
import { Desk } from './desk.tsx';

void startSyncing(startPage(Desk));
