import { cloneElement, type ReactElement, type ReactNode } from 'react';
import './page.css';

/** How a thing is meant; always together with an icon and a word. */
export type Tone = 'neutral' | 'info' | 'positive' | 'warning' | 'negative';

/** Props of {@link StatusTag}. */
export interface StatusTagProps {
  readonly tone: Tone;
  readonly icon: ReactElement;
  readonly children: ReactNode;
}

/** A state: icon, word and tone, in that order of weight. */
export function StatusTag({ tone, icon, children }: StatusTagProps) {
  return (
    <span className={`tuki-tag tuki-tone-${tone}`}>
      {cloneElement(icon, { 'aria-hidden': true })}
      <span>{children}</span>
    </span>
  );
}
