/** How French speaks of the mentee: by her own choice, and in neutral words where she made none. */

/**
 * The form that agrees with the mentee. In: what she chose (anything but `feminine` and `masculine` is neutral), the
 * masculine, the feminine if it is not the masculine with an e, and neutral words. Without neutral words both forms
 * are said: with a middle dot where only an e is added ("touché·e"), else in full ("heureux ou heureuse").
 */
export function agreed(
  choice: unknown,
  masculine: string,
  feminine: string | null,
  neutral: string | null,
): string {
  const other = feminine ?? `${masculine}e`;
  if (choice === 'masculine') return masculine;
  if (choice === 'feminine') return other;
  if (neutral !== null) return neutral;
  return other === `${masculine}e` ? `${masculine}·e` : `${masculine} ou ${other}`;
}
