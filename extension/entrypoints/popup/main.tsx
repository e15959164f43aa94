// biome-ignore-all assist/source/organizeImports: what the first one begins takes as long as reading all the others
import { opening } from './opening.ts';
import { render } from 'preact';
import { languageFor, speak } from '../../language.ts';
import { Popup } from './popup.tsx';
import { takeSight } from './use-glance.ts';

speak(languageFor('auto', navigator.languages));
// Shown once, when there is something to show: nothing jumps.
void takeSight(opening).then((first) => render(<Popup first={first} />, document.body));
