import type { ReactNode } from 'react';
import './page.css';

/** Buttons that belong together, the primary one first. */
export function ActionBar({ children }: { readonly children: ReactNode }) {
  return <div className="tuki-action-bar">{children}</div>;
}
