/** What is wrong with a template, in a sentence with its place. */
import { m } from '../../../locales/compiled/messages.js';
import { type Fault, type FaultKind, nearest } from '../../../write/faults.ts';

const SENTENCES: Readonly<Record<FaultKind, (what: string) => string>> = {
  hole: () => m.fault_hole(),
  open: (what) => m.fault_open({ what }),
  'unknown-tag': (what) => m.fault_unknown_tag({ what }),
  'unknown-filter': (what) => m.fault_unknown_filter({ what }),
  'unknown-word': (what) => m.fault_unknown_word({ what }),
  'no-word': () => m.fault_no_word(),
  'too-long': () => m.fault_too_long(),
  other: () => m.fault_other(),
};

/** "Line 3, column 5: ‘first_nam’ is not a word of templates. Did you mean ‘first_name’?" */
export function faultText(fault: Fault): string {
  const { kind, what, line, column } = fault;
  const said = m.fault_at({ line, column, fault: SENTENCES[kind](what) });
  const near = nearest(fault);
  return near === null ? said : `${said} ${m.fault_nearest({ near })}`;
}
