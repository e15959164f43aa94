/** A button that opens a list of actions: arrows move, Enter chooses, Escape closes and gives the focus back. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface MenuChoice {
  text: string;
  /** A second, smaller line. */
  hint?: string;
  danger?: boolean;
  act: () => unknown;
}

interface MenuProps {
  /** What the button shows; `label` says it where that is not words. */
  button: ComponentChildren;
  label?: string;
  look?: string;
  choices: readonly MenuChoice[];
}

export function Menu({ button, label, look = '', choices }: MenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const close = (refocus: boolean) => {
    setOpen(false);
    if (refocus) trigger.current?.focus();
  };
  useLayoutEffect(() => {
    if (open && list.current && trigger.current) placeBeside(list.current, trigger.current);
  }, [open]);
  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus({ preventScroll: true });
    const outside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    // The list stands still while its button scrolls away: then it closes.
    const scrolled = (event: Event) => {
      if (event.target !== list.current) setOpen(false);
    };
    addEventListener('pointerdown', outside);
    addEventListener('scroll', scrolled, true);
    // Firefox gives a popup its size late: the list goes where its button went.
    const resized = () => list.current && trigger.current && placeBeside(list.current, trigger.current);
    addEventListener('resize', resized);
    return () => {
      removeEventListener('pointerdown', outside);
      removeEventListener('scroll', scrolled, true);
      removeEventListener('resize', resized);
    };
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    if (event.key === 'Escape' || event.key === 'Tab') close(event.key === 'Escape');
    if (event.key === 'Escape') event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step) moveFocus(root.current, step);
    if (step) event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the button and the items inside
    <div class="menu" ref={root} onKeyDown={onKeyDown}>
      <button
        type="button"
        ref={trigger}
        class={`button ${look}`}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && (
        <div role="menu" id={id} ref={list}>
          {choices.map(({ text, hint, danger, act }) => (
            <button
              key={text}
              type="button"
              role="menuitem"
              tabIndex={-1}
              class={danger ? 'danger' : undefined}
              onClick={() => {
                close(true);
                act();
              }}
            >
              <span dir="auto">{text}</span>
              {hint && <span class="hint">{hint}</span>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Below the button, or above it where there is no room; fixed, so that nothing that scrolls cuts it off. */
function placeBeside(list: HTMLElement, button: HTMLElement): void {
  const GAP = 4;
  const from = button.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = list;
  const left = Math.min(from.right - offsetWidth, innerWidth - offsetWidth - GAP);
  const below = from.bottom + GAP;
  const fits = below + offsetHeight <= innerHeight;
  list.style.left = `${Math.max(GAP, left)}px`;
  list.style.top = `${Math.max(GAP, fits ? below : from.top - GAP - offsetHeight)}px`;
}

function moveFocus(root: HTMLElement | null, step: 1 | -1): void {
  const items = [...(root?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const now = items.findIndex((item) => item.matches(':focus'));
  items.at((now + step + items.length) % items.length)?.focus();
}
