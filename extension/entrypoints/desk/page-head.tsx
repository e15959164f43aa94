/** The head of a page of the desk: its name, and what one can do with the page as a whole. */
import type { ComponentChildren } from 'preact';

export function PageHead({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <header class="page-head">
      <h1>{title}</h1>
      {children && <div class="line wrap">{children}</div>}
    </header>
  );
}
