import type { ReactNode } from 'react';

/** Props of {@link LangText}. */
export interface LangTextProps {
  readonly lang: string;
  readonly children: ReactNode;
}

/** Text in another language than the page: a name that keeps its own, or a text shown in its source language. */
export function LangText({ lang, children }: LangTextProps) {
  return <span lang={lang}>{children}</span>;
}
