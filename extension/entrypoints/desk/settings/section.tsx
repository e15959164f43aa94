/** One group of settings under its heading. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  title: string;
  /** The name a link points at, as in `#/settings?at=name`. */
  name?: string;
  children: ComponentChildren;
}

export function Section({ title, name, children }: SectionProps) {
  const id = useId();
  return (
    <section class="card stack" aria-labelledby={name ? `settings-${name}` : id}>
      <h2 id={name ? `settings-${name}` : id} tabIndex={name ? -1 : undefined}>
        {title}
      </h2>
      {children}
    </section>
  );
}
