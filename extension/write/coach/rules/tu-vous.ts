/** Points out a French text that says "tu" here and "vous" there. */
import { formsOf } from '../address.ts';
import type { Rule } from '../rule.ts';

/**
 * One form of address throughout. "Vous" to several people ("toi et ton équipe, vous…") passes.
 * Source: plain French; strength: certain.
 */
export const tuVous: Rule = {
  id: 'tu-vous',
  level: 'improve',
  purposes: null,
  channels: null,
  languages: ['fr'],
  finding: { source: 'plain', strength: 'certain' },
  check: (text) => {
    const { tu, vous } = formsOf(text);
    const [oneTu] = tu;
    const [oneVous] = vous;
    if (oneTu === undefined || oneVous === undefined) return { ok: true };
    const written = ({ start, end }: { start: number; end: number }) => text.draft.body.slice(start, end);
    return {
      ok: false,
      detail: { kind: 'two', one: written(oneTu), other: written(oneVous) },
      spans: tu.length < vous.length ? tu : vous,
    };
  },
};
