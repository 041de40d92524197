import { useSyncExternalStore } from 'react';
import type { Answers, Relation } from '@tukiverkko/plugin-forms-common';

/** How wide the form is shown, in CSS pixels; `full` is as wide as there is room. */
export const previewWidths = ['full', '1024', '768', '320'] as const;

/** One of {@link previewWidths}. */
export type PreviewWidth = (typeof previewWidths)[number];

/** How the questions come: page by page, all under each other, or as a list in the order they are read. */
export const previewViews = ['pages', 'whole', 'order'] as const;

/** One of {@link previewViews}. */
export type PreviewView = (typeof previewViews)[number];

/** What is being tried of a form. Made up, and never kept longer than the page. */
export interface Preview {
  readonly answers: Answers;
  /** RFC 3339; the moment of opening where nobody has chosen one. */
  readonly now: string;
  readonly relations: readonly Relation[];
  /** Id of the page; the first one where it is absent or not on the way. */
  readonly page?: string;
  readonly view: PreviewView;
  readonly width: PreviewWidth;
  readonly isDark: boolean;
  readonly isLarge: boolean;
  /** The answers what is known of a person would give. */
  readonly prefill?: Answers;
  /** The test whose answers are being changed. */
  readonly test?: string;
}

const begun = (): Preview => ({
  answers: {},
  now: new Date().toISOString(),
  relations: ['requester'],
  view: 'pages',
  width: 'full',
  isDark: false,
  isLarge: false,
});

/** What is tried of one form; the tabs and the pane beside the canvas share it. */
export class PreviewStore {
  private current = begun();
  private readonly listeners = new Set<() => void>();

  readonly get = (): Preview => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly set = (change: Partial<Preview>): void => {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  };

  /** Forgets what was answered. */
  readonly clear = (): void =>
    this.set({
      answers: {},
      page: undefined,
      prefill: undefined,
      test: undefined,
    });
}

const stores = new Map<string, PreviewStore>();

/** What is tried of the form with this key, as long as the window lives. */
export function previewOf(key: string): PreviewStore {
  const store = stores.get(key) ?? new PreviewStore();
  stores.set(key, store);
  return store;
}

/** What is tried of a form, and how that is changed. */
export function usePreview(
  key: string,
): Preview & Pick<PreviewStore, 'set' | 'clear'> {
  const store = previewOf(key);
  const preview = useSyncExternalStore(store.subscribe, store.get);
  return { ...preview, set: store.set, clear: store.clear };
}
