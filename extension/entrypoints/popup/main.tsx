import { render } from 'preact';
import { languageFor, speak } from '../../language.ts';
import { Popup } from './popup.tsx';
import { takeSight } from './use-glance.ts';

speak(languageFor('auto', navigator.languages));
// Shown once, when there is something to show: nothing jumps.
void takeSight().then((first) => render(<Popup first={first} />, document.body));
