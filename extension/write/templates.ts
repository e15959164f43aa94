/** All templates that come with the product; the composer offers those of one purpose, language and form of address. */
import type { Address, Language, Purpose } from '../../shared/model.ts';
import type { Template } from './template.ts';
import { templates as enClosing } from './templates/en/closing.ts';
import { templates as enFirstMessage } from './templates/en/first-message.ts';
import { templates as enFollowUp1 } from './templates/en/follow-up-1.ts';
import { templates as enFollowUp2 } from './templates/en/follow-up-2.ts';
import { templates as enInvitation } from './templates/en/invitation.ts';
import { templates as enThanks } from './templates/en/thanks.ts';
import { templates as frClosing } from './templates/fr/closing.ts';
import { templates as frFirstMessage } from './templates/fr/first-message.ts';
import { templates as frFollowUp1 } from './templates/fr/follow-up-1.ts';
import { templates as frFollowUp2 } from './templates/fr/follow-up-2.ts';
import { templates as frInvitation } from './templates/fr/invitation.ts';
import { templates as frThanks } from './templates/fr/thanks.ts';

export const TEMPLATES: readonly Template[] = [
  ...enInvitation,
  ...enFirstMessage,
  ...enFollowUp1,
  ...enFollowUp2,
  ...enClosing,
  ...enThanks,
  ...frInvitation,
  ...frFirstMessage,
  ...frFollowUp1,
  ...frFollowUp2,
  ...frClosing,
  ...frThanks,
];

/** The templates for one purpose, in the order to offer them; at least two. English ignores the address. */
export function templatesFor(purpose: Purpose, language: Language, address: Address): Template[] {
  return TEMPLATES.filter(
    (template) =>
      template.purpose === purpose &&
      template.language === language &&
      (template.address === null || template.address === address),
  );
}
