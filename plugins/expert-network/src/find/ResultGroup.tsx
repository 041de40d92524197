import type { FindItem } from '@tukiverkko/plugin-expert-network-common';
import { type ReactNode, useId } from 'react';
import { ResultCard } from './ResultCard';
import styles from './Results.module.css';

/** Results under a heading. */
export function ResultGroup(props: {
  readonly title: string;
  readonly items: readonly FindItem[];
  readonly isEnded?: boolean;
  readonly children?: ReactNode;
}) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={styles.group}>
      <h2 id={headingId}>{props.title}</h2>
      {props.children}
      <ol className={styles.list}>
        {props.items.map(item => (
          <li key={`${item.service} ${item.team}`}>
            <ResultCard item={item} isEnded={props.isEnded} />
          </li>
        ))}
      </ol>
    </section>
  );
}
