/** A template of the mentee's own, as the texts are made from it. */
import type { OwnTemplate } from '../../shared/model.ts';
import type { Kind, Template } from './template.ts';

/** The stored row as a template; nothing is ever left out of it. */
export function templateFrom({ id, purpose, language, address, subject, body }: OwnTemplate): Template {
  return { id, purpose, language, address, subject, body, dropped: [] };
}

/** Whether a template of the mentee's own is for such a text. One without a form of address is for both. */
export function isFor(template: OwnTemplate, { purpose, language, address }: Kind): boolean {
  return (
    template.purpose === purpose &&
    template.language === language &&
    (template.address === null || address === null || template.address === address)
  );
}
