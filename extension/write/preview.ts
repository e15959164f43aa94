/** A template of the mentee's own as a mentor would receive it: the live preview of its editor. */
import type { OwnTemplate } from '../../shared/model.ts';
import { factsFor, type Known } from './facts.ts';
import { faultsIn } from './faults.ts';
import { templateFrom } from './own-template.ts';
import { rendered } from './render.ts';

/** Subject and body with what is known; null while the template has a fault. */
export function preview(own: OwnTemplate, known: Known): { subject: string; body: string } | null {
  if (faultsIn(own.subject).length > 0 || faultsIn(own.body).length > 0) return null;
  return rendered(templateFrom(own), factsFor(known, own));
}
