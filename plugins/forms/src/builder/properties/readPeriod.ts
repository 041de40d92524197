/** A unit of a period, as it is written. */
export const periodUnits = ['D', 'M', 'Y'] as const;

/** One of {@link periodUnits}. */
export type PeriodUnit = (typeof periodUnits)[number];

/** How long: `P6M` is six months. */
export interface Period {
  readonly count: number;
  readonly unit: PeriodUnit;
}

/** Reads a period of one unit; undefined for anything else. */
export function readPeriod(text: unknown): Period | undefined {
  const [, count, unit] = /^P(\d+)([DMY])$/.exec(String(text)) ?? [];
  return unit === undefined
    ? undefined
    : { count: Number(count), unit: unit as PeriodUnit };
}
