import styles from './Written.module.css';

/** Text as a person wrote it, line breaks and all. */
export function Written({ children }: { readonly children: string }) {
  return <p className={styles.written}>{children}</p>;
}
