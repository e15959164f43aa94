/**
 * `npm run coach:eval`: what each rule is worth on the labelled messages, as a table; ends with 1 where one is below its
 * promise. With `-- --show=work` it names the messages judged wrongly in that part.
 */
import { type Figures, figuresOf, isKept } from './figures.ts';
import { HALVES, labelledMessages } from './labelled.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const row = ({ rule, positives, precision, recall }: Figures): string =>
  `${rule.padEnd(26)} ${String(positives).padStart(9)} ${percent(precision).padStart(9)} ${percent(recall).padStart(9)}`;

const shown = process.argv.find((argument) => argument.startsWith('--show='))?.slice(7);
let kept = true;
for (const half of HALVES) {
  const messages = labelledMessages(half);
  const figures = figuresOf(messages);
  console.log(`\n${half}: ${messages.length} messages`);
  console.log(`${'rule'.padEnd(26)} positives precision    recall`);
  for (const one of figures) {
    console.log(row(one), isKept(one) ? '' : '<');
    if (shown === half && one.wrong.length > 0) console.log(`    wrong:  ${one.wrong.join(' ')}`);
    if (shown === half && one.missed.length > 0) console.log(`    missed: ${one.missed.join(' ')}`);
  }
  kept &&= figures.every(isKept);
}
process.exit(kept ? 0 : 1);
