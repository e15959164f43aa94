/** Moves the focus along the rows of the popup, from the search field into them and back. */
export function moveRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const now = rows.findIndex((row) => row.parentElement?.contains(document.activeElement));
  const next = now < 0 ? (step > 0 ? 0 : -1) : now + step;
  if (next < 0) document.querySelector<HTMLElement>('input[type="search"]')?.focus();
  else rows.at(Math.min(next, rows.length - 1))?.focus();
}
