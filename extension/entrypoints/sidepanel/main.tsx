import { keepTime } from '../../ui/keep-time.ts';
import { startPage } from '../../ui/page.tsx';
import { SidePanel } from './side-panel.tsx';

void keepTime(startPage(SidePanel));
