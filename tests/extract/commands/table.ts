/**
 * `npm run extract:table`: every recorded page read and graded, by site and by kind; then each page that is not right.
 * Ends with 1 where a threshold is missed.
 */
import { recordedPages } from '../recorded.ts';
import { count, GRADED, type Grade, grade, marksOf, shortcomings } from './grade.ts';
import { readHtml } from './read-html.ts';

const grades = recordedPages().map((page) => grade(page, readHtml(page.html, page.expected.url).profiles));

const written = (marks: Parameters<typeof count>[0]) => {
  const { right, empty, wrong } = count(marks);
  return right + empty + wrong === 0 ? '' : `${right} / ${empty} / ${wrong}`;
};

function table(groupOf: (each: Grade) => string) {
  const rows = [...Map.groupBy(grades, groupOf)].sort(([one], [other]) => one.localeCompare(other, 'en'));
  return Object.fromEntries(
    [...rows, ['all', grades] as const].map(([group, members]) => [
      group,
      {
        pages: members.length,
        'who it is about': written(members.map(({ people }) => people)),
        ...Object.fromEntries(GRADED.map((field) => [field, written(marksOf(members, field))])),
      },
    ]),
  );
}

console.log('right / empty / wrong, of the pages that show it');
console.table(table(({ page }) => page.site));
console.table(table(({ page }) => page.expected.kind));
for (const { page, people, fields } of grades) {
  if (people !== 'right') console.log(`${page.name}: ${page.expected.kind}, read as ${people}`);
  for (const [field, { mark, expected, read }] of fields)
    if (mark !== 'right')
      console.log(
        `${page.name}: ${field} ${mark}: ${JSON.stringify(expected)}, read ${JSON.stringify(read)}`,
      );
}
const missed = shortcomings(grades);
console.log(missed.join('\n') || 'all thresholds are met');
process.exitCode = missed.length > 0 ? 1 : 0;
