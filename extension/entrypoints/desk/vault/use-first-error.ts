/** After a form was refused, the first field that is wrong gets the focus; its error is read with it. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** @param refusal changes each time the form was sent and refused */
export function useFirstError(refusal: unknown): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusal]);
  return form;
}
