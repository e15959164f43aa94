/** A text with holes: kept at every keystroke, its words completed as they are typed, its faults told at their place. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { m } from '../../../locales/compiled/messages.js';
import { type Completion, completionAt } from '../../../write/completion.ts';
import { type Fault, faultsIn } from '../../../write/faults.ts';
import { Choices } from './choices.tsx';
import { faultText } from './fault-text.ts';

interface TemplateTextProps {
  label: string;
  value: string;
  max: number;
  rows: number;
  hint?: string;
  keep: (text: string) => Promise<unknown>;
}

export function TemplateText({ label, value, max, rows, hint, keep }: TemplateTextProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(value);
  const [completion, setCompletion] = useState<Completion | null>(null);
  const [at, setAt] = useState(0);
  useEffect(() => {
    if (document.activeElement !== field.current) setText(value);
  }, [value]);
  const faults = faultsIn(text);

  const write = (next: string) => {
    setText(next);
    void keep(next);
  };
  const look = (next: string, caret: number) => {
    setCompletion(completionAt(next, caret));
    setAt(0);
  };
  const put = (chosen: string) => {
    if (!completion || !field.current) return;
    const { from, to } = completion;
    const next = text.slice(0, from) + chosen + text.slice(to);
    write(next.slice(0, max));
    setCompletion(null);
    moveTo(field.current, next, from + chosen.length);
  };
  const press = (event: KeyboardEvent) => {
    if (!completion) return;
    const { choices } = completion;
    const chosen = choices[at];
    if (event.key === 'Escape') setCompletion(null);
    else if (event.key === 'ArrowDown') setAt((at + 1) % choices.length);
    else if (event.key === 'ArrowUp') setAt((at + choices.length - 1) % choices.length);
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) put(chosen.text);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        class="textarea template-text"
        dir="auto"
        rows={rows}
        maxLength={max}
        value={text}
        spellcheck={false}
        aria-invalid={faults.length > 0}
        aria-describedby={`${id}-said`}
        aria-autocomplete="list"
        aria-controls={completion ? `${id}-choices` : undefined}
        aria-activedescendant={completion ? `${id}-choices-${at}` : undefined}
        onInput={({ currentTarget }) => {
          write(currentTarget.value);
          look(currentTarget.value, currentTarget.selectionStart);
        }}
        onKeyDown={press}
        onBlur={() => setCompletion(null)}
      />
      {completion && <Choices id={`${id}-choices`} completion={completion} at={at} put={put} />}
      <div id={`${id}-said`}>
        {faults.length === 0 && hint && <span class="hint">{hint}</span>}
        <Faults faults={faults} show={(fault) => field.current && moveToFault(field.current, text, fault)} />
      </div>
      <span class="hidden-text" role="status">
        {completion ? m.templates_choices({ count: completion.choices.length }) : ''}
      </span>
    </div>
  );
}

function Faults({ faults, show }: { faults: readonly Fault[]; show: (fault: Fault) => void }) {
  if (faults.length === 0) return null;
  return (
    <ul class="faults">
      {faults.map((fault) => (
        <li key={`${fault.line}:${fault.column}`}>
          <button type="button" class="error fault" onClick={() => show(fault)}>
            {faultText(fault)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Puts the caret there once the new text is drawn. */
function moveTo(field: HTMLTextAreaElement, text: string, caret: number): void {
  field.value = text;
  field.focus();
  field.setSelectionRange(caret, caret);
}

/** Marks what is wrong: from its place to the end of the word or hole. */
function moveToFault(field: HTMLTextAreaElement, text: string, { line, column, what }: Fault): void {
  const lines = text.split('\n').slice(0, line - 1);
  const start = lines.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  field.focus();
  field.setSelectionRange(start, start + Math.max(1, what.length));
}
