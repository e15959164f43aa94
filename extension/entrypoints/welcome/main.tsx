import { startPage } from '../../ui/page.tsx';
import { Welcome } from './welcome.tsx';

startPage(Welcome);
