import { startSyncing } from '../../ui/keep-synced.ts';
import { keepTime } from '../../ui/keep-time.ts';
import { startPage } from '../../ui/page.tsx';
import { SidePanel } from './side-panel.tsx';

const store = startPage(SidePanel);
void keepTime(store);
void startSyncing(store);
