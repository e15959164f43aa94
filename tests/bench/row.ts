/** One measured figure against its budget. */
export interface Row {
  name: string;
  value: number;
  unit: string;
  /** The most it may be; null for a figure without a budget. */
  budget: number | null;
}

/** The middle of the values; of an even count, the upper one of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Two digits after the point are more than the machines allow. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

export const isWithin = ({ value, budget }: Row): boolean => budget === null || value <= budget;
