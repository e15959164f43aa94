import { render } from 'preact';
import { languageFor, speak } from '../../language.ts';
import { Popup } from './popup.tsx';

speak(languageFor('auto', navigator.languages));
render(<Popup />, document.body);
