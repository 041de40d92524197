import type { RootConfigService } from '@backstage/backend-plugin-api';
import type { Limit } from './Budget';

const seconds = { perMinute: 60, perHour: 3_600, perDay: 86_400 } as const;

/** How much one person may do in which time, unless the configuration says otherwise. */
export interface UsualLimit {
  readonly many: number;
  readonly in: keyof typeof seconds;
}

/** The limits of `{section}.limits`; what stands there and is no limit stops the start with a sentence. */
export function readLimits<Kind extends string>(
  config: RootConfigService,
  section: string,
  usual: Readonly<Record<Kind, UsualLimit>>,
): Readonly<Record<Kind, Limit>> {
  const read = (kind: Kind): Limit => {
    const { many, in: period } = usual[kind];
    const key = `${section}.limits.${kind}.${period}`;
    const given = config.getOptionalNumber(key) ?? many;
    if (!Number.isSafeInteger(given) || given < 1) {
      throw new Error(
        `'${key}' is ${given}. Set it to a whole number above zero, or leave it out for ${many}.`,
      );
    }
    return { atOnce: given, perSecond: given / seconds[period] };
  };
  const kinds = Object.keys(usual) as Kind[];
  return Object.fromEntries(
    kinds.map(kind => [kind, read(kind)]),
  ) as unknown as Readonly<Record<Kind, Limit>>;
}
