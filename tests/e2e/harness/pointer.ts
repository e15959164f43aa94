/** What a hand does, as WebDriver's input actions say it: letters one by one, the mouse to a point, a click. */
import type { Found } from './page-scripts.ts';

export const typing = (text: string) =>
  [...text].flatMap((value) => [
    { type: 'keyDown', value: value === '\n' ? '\uE006' : value },
    { type: 'keyUp', value: value === '\n' ? '\uE006' : value },
  ]);

export const pointerMove = ({ x, y }: Found) => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions: [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' }],
});

export const pointerClick = (x: number, y: number, button: 'left' | 'right') => {
  const which = button === 'left' ? 0 : 2;
  return {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' },
      { type: 'pointerDown', button: which },
      { type: 'pointerUp', button: which },
    ],
  };
};
