/**
 * `npm run coach:eval`: what each rule is worth on the labelled messages, as a table; ends with 1 where one is below its
 * promise. With `-- --show=work` it names the messages judged wrongly in that part.
 */
import { type Figures, figuresOf, isKept } from './figures.ts';
import { labelledMessages, SETS } from './labelled.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const row = ({ rule, positives, precision, recall }: Figures): string =>
  `${rule.padEnd(26)} ${String(positives).padStart(9)} ${percent(precision).padStart(9)} ${percent(recall).padStart(9)}`;

const shown = process.argv.find((argument) => argument.startsWith('--show='))?.slice(7);
let kept = true;
for (const set of SETS) {
  const messages = labelledMessages(set);
  const figures = figuresOf(messages);
  console.log(`\n${set}: ${messages.length} messages`);
  console.log(`${'rule'.padEnd(26)} positives precision    recall`);
  for (const one of figures) {
    console.log(row(one), isKept(one) ? '' : '<');
    if (shown === set && one.wrong.length > 0) console.log(`    wrong:  ${one.wrong.join(' ')}`);
    if (shown === set && one.missed.length > 0) console.log(`    missed: ${one.missed.join(' ')}`);
  }
  kept &&= figures.every(isKept);
}
process.exit(kept ? 0 : 1);
