import { isCoded } from '../../lint/lintProcess';
import { at, isOnPage, keyword, listed } from './Place';
import type { Property } from './Property';

/** What the answer is for machines: its codes, where it comes from, whether it is counted. */
export const dataProperties = {
  code: { tab: 'data', place: keyword('x-code'), editor: { kind: 'line' } },
  prefill: {
    tab: 'data',
    place: {
      ...at(({ element }) => ['prefill', element, 'from'], isOnPage),
      set: ({ prefill = [], ...form }, { element }, value) => {
        const entry = { field: element, from: String(value) };
        const isThere = prefill.some(({ field }) => field === element);
        const next = prefill.flatMap(one => {
          if (one.field !== element) return [one];
          return value === undefined ? [] : [entry];
        });
        if (!isThere && value !== undefined) next.push(entry);
        return next.length > 0 ? { ...form, prefill: next } : form;
      },
    },
    editor: { kind: 'known', of: 'prefills' },
  },
  figures: {
    tab: 'data',
    place: listed(
      () => ['figures'],
      ({ element }) => element,
      isOnPage,
    ),
    editor: { kind: 'truth' },
    applies: ({ resolved }) => resolved !== undefined && isCoded(resolved),
    default: () => false,
  },
} as const satisfies Readonly<Record<string, Property>>;
