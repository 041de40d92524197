import type { ReactNode } from 'react';
import styles from './properties.module.css';

/** A way to another part of the form, in the middle of a text. */
export function Way({
  onPress,
  lang,
  children,
}: {
  readonly onPress: () => void;
  readonly lang?: string;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className={styles.way} lang={lang} onClick={onPress}>
      {children}
    </button>
  );
}
