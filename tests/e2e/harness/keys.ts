/** Keys by the names stories use, and what each browser's wire wants to hear for them. */

export interface Chord {
  alt: boolean;
  ctrl: boolean;
  meta: boolean;
  shift: boolean;
  /** A named key of the table below or one character. */
  key: string;
}

interface NamedKey {
  /** Windows virtual key code, as DOM `keyCode` has it. */
  virtual: number;
  /** The private-use character WebDriver gives this key (W3C WebDriver, 17.4.2). */
  webDriver: string;
  text?: string;
}

const NAMED: Record<string, NamedKey> = {
  Backspace: { virtual: 8, webDriver: '\uE003' },
  Tab: { virtual: 9, webDriver: '\uE004' },
  Enter: { virtual: 13, webDriver: '\uE006', text: '\r' },
  Shift: { virtual: 16, webDriver: '\uE008' },
  Control: { virtual: 17, webDriver: '\uE009' },
  Alt: { virtual: 18, webDriver: '\uE00A' },
  Escape: { virtual: 27, webDriver: '\uE00C' },
  Space: { virtual: 32, webDriver: ' ', text: ' ' },
  PageUp: { virtual: 33, webDriver: '\uE00E' },
  PageDown: { virtual: 34, webDriver: '\uE00F' },
  End: { virtual: 35, webDriver: '\uE010' },
  Home: { virtual: 36, webDriver: '\uE011' },
  ArrowLeft: { virtual: 37, webDriver: '\uE012' },
  ArrowUp: { virtual: 38, webDriver: '\uE013' },
  ArrowRight: { virtual: 39, webDriver: '\uE014' },
  ArrowDown: { virtual: 40, webDriver: '\uE015' },
  Delete: { virtual: 46, webDriver: '\uE017' },
  Meta: { virtual: 91, webDriver: '\uE03D' },
};

/** Virtual codes of the punctuation stories press (US layout). */
const PUNCTUATION: Record<string, { virtual: number; code: string }> = {
  '/': { virtual: 191, code: 'Slash' },
  '?': { virtual: 191, code: 'Slash' },
  '.': { virtual: 190, code: 'Period' },
  ',': { virtual: 188, code: 'Comma' },
};

/** `Alt+Shift+S` to its parts. Throws on a key neither named nor one character. */
export function parseChord(text: string): Chord {
  const parts = text === '+' ? ['+'] : text.split('+');
  const key = parts.at(-1) ?? '';
  if (!(key in NAMED) && [...key].length !== 1) throw new Error(`no such key: ${text}`);
  const held = parts.slice(0, -1);
  return {
    alt: held.includes('Alt'),
    ctrl: held.includes('Control'),
    meta: held.includes('Meta'),
    shift: held.includes('Shift') || key === '?',
    key,
  };
}

/**
 * The fields `Input.dispatchKeyEvent` wants, without its `type`.
 * `nativeVirtualKeyCode` is what makes Chromium hand a key the page did not use to the browser, as it does with a
 * real keyboard: without it Alt+Shift+S never becomes the extension's command (seen with Chromium 156, 2026-11).
 */
export function chordToCdp(chord: Chord) {
  const named = NAMED[chord.key];
  const upper = chord.key.toUpperCase();
  const punctuation = PUNCTUATION[chord.key];
  const virtual = named?.virtual ?? punctuation?.virtual ?? upper.charCodeAt(0);
  const isLetter = /^[A-Z]$/.test(upper);
  const code = named ? chord.key : (punctuation?.code ?? (isLetter ? `Key${upper}` : `Digit${upper}`));
  const key = chord.key === 'Space' ? ' ' : chord.key;
  const text = named ? named.text : key;
  const writes = text !== undefined && !chord.alt && !chord.ctrl && !chord.meta;
  return {
    modifiers: Number(chord.alt) + 2 * Number(chord.ctrl) + 4 * Number(chord.meta) + 8 * Number(chord.shift),
    key,
    code,
    windowsVirtualKeyCode: virtual,
    nativeVirtualKeyCode: virtual,
    ...(writes ? { text } : {}),
  };
}

/** The key actions of `WebDriver:PerformActions`: modifiers down, key down and up, modifiers up. */
export function chordToWebDriver(chord: Chord) {
  const names = [chord.ctrl && 'Control', chord.alt && 'Alt', chord.meta && 'Meta', chord.shift && 'Shift'];
  const held = names.flatMap((name) => (name ? [NAMED[name]?.webDriver ?? ''] : []));
  const key = NAMED[chord.key]?.webDriver ?? chord.key;
  return [
    ...held.map((value) => ({ type: 'keyDown', value })),
    { type: 'keyDown', value: key },
    { type: 'keyUp', value: key },
    ...held.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
}

/** What the `KeyboardEvent` constructor of a privileged Firefox window wants for each key, modifiers first. */
export function chordToKeyboardEvents(chord: Chord): { key: string; code: string; keyCode: number }[] {
  const held = [chord.ctrl && 'Control', chord.alt && 'Alt', chord.meta && 'Meta', chord.shift && 'Shift'];
  const modifiers = held.flatMap((name) =>
    name ? [{ key: name, code: `${name}Left`, keyCode: NAMED[name]?.virtual ?? 0 }] : [],
  );
  const { key, code, windowsVirtualKeyCode } = chordToCdp(chord);
  return [...modifiers, { key, code, keyCode: windowsVirtualKeyCode }];
}
