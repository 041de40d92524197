import type { ReactNode } from 'react';
import styles from './OnScreen.module.css';

/** What is of use on a screen only, and left out on paper. */
export function OnScreen({ children }: { readonly children: ReactNode }) {
  return <div className={styles.screen}>{children}</div>;
}
