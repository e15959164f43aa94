import { startPage } from '../../ui/page.tsx';
import { Desk } from './desk.tsx';

startPage(Desk);
