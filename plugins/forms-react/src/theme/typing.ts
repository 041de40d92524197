import type { TextInputProps } from '@tukiverkko/ui';

/** How a short answer is typed, and how what people write becomes what is stored. */
export interface Typing
  extends Pick<TextInputProps, 'size' | 'type' | 'inputMode'> {
  /** What is stored; undefined where the text is none of its kind, so that it is kept as it was typed. */
  readonly read: (text: string) => string | undefined;
  /** What is stored, as people write it. */
  readonly show?: (stored: string) => string;
}

/** Kinds of short answers that are typed as text and read generously. */
export type TypedKind =
  | 'time'
  | 'month'
  | 'year'
  | 'phone'
  | 'business-id'
  | 'postal-code'
  | 'municipality';

const matched =
  (
    pattern: RegExp,
    write: (...parts: readonly (string | undefined)[]) => string,
  ) =>
  (text: string): string | undefined => {
    const parts = pattern.exec(text.trim());
    return parts ? write(...parts.slice(1)) : undefined;
  };
const two = (digits = ''): string => digits.padStart(2, '0');

/** One way of typing for each kind; what people commonly write is taken, not only what is stored. */
export const typing: Readonly<Record<TypedKind, Typing>> = {
  time: {
    size: 8,
    read: matched(
      /^([01]?\d|2[0-3])[.:]([0-5]\d)(?:[.:]([0-5]\d))?$/,
      (hours, minutes, seconds) =>
        [two(hours), minutes, seconds].filter(Boolean).join(':'),
    ),
  },
  month: {
    size: 10,
    read: text =>
      matched(
        /^(0?[1-9]|1[0-2])\s*[./]\s*([1-9]\d{3})$/,
        (month, year) => `${year}-${two(month)}`,
      )(text) ??
      matched(/^([1-9]\d{3}-(?:0[1-9]|1[0-2]))$/, month => month ?? '')(text),
    show: stored =>
      matched(
        /^(\d{4})-(\d\d)$/,
        (year, month) => `${Number(month)}.${year}`,
      )(stored) ?? stored,
  },
  year: {
    size: 6,
    inputMode: 'numeric',
    read: matched(/^([1-9]\d{3})$/, year => year ?? ''),
  },
  phone: {
    size: 20,
    type: 'tel',
    read: matched(/^(\+?[\d -]+)$/, number => number ?? ''),
  },
  'business-id': {
    size: 12,
    read: matched(
      /^(\d{7})\s*[-\u2013\u2212]?\s*(\d)$/,
      (number, check) => `${number}-${check}`,
    ),
  },
  'postal-code': {
    size: 8,
    inputMode: 'numeric',
    read: matched(/^(?:FIN?[- ]?)?(\d{5})$/i, code => code ?? ''),
  },
  municipality: {
    size: 6,
    inputMode: 'numeric',
    read: matched(/^(\d{1,3})$/, code => (code ?? '').padStart(3, '0')),
  },
};
