import type { Config } from '@backstage/config';
import type { Limit } from './Budget';
import { limitKinds, type LimitKind } from './limitKinds';

export type Limits = Readonly<Record<LimitKind, Limit>>;

/** A person at a page asks a few times a second for a moment; a program that pretends to be one asks without a pause. */
const usual: Readonly<Record<LimitKind, { many: number; in: Period }>> = {
  reads: { many: 600, in: 'perMinute' },
  writes: { many: 120, in: 'perMinute' },
  copies: { many: 100, in: 'perHour' },
};

const seconds = { perMinute: 60, perHour: 3_600 } as const;
type Period = keyof typeof seconds;

/** The limits of `forms.limits`; what stands there and is no limit stops the start with a sentence. */
export function readLimits(config: Config): Limits {
  const read = (kind: LimitKind): Limit => {
    const { many, in: period } = usual[kind];
    const key = `forms.limits.${kind}.${period}`;
    const given = config.getOptionalNumber(key) ?? many;
    if (!Number.isSafeInteger(given) || given < 1) {
      throw new Error(
        `forms: '${key}' is ${given}. Set it to a whole number above zero, or leave it out for ${many}.`,
      );
    }
    return { atOnce: given, perSecond: given / seconds[period] };
  };
  return Object.fromEntries(
    limitKinds.map(kind => [kind, read(kind)]),
  ) as unknown as Limits;
}
