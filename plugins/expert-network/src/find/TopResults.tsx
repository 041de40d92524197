import type { FindResponse } from '@tukiverkko/plugin-expert-network-common';
import { DirectoryAge } from './DirectoryAge';
import { ResultCard } from './ResultCard';
import styles from './Results.module.css';

/** The first few places to ask, in the order of routing. */
export function TopResults(props: {
  readonly found: FindResponse;
  readonly without?: string;
}) {
  const items = props.found.groups
    .flatMap(group => group.items)
    .filter(({ service }) => service === null || service !== props.without)
    .slice(0, 3);
  return (
    <div className={styles.group}>
      <ol className={styles.list}>
        {items.map(item => (
          <li key={`${item.service} ${item.team}`}>
            <ResultCard item={item} />
          </li>
        ))}
      </ol>
      <DirectoryAge at={props.found.directoryAt} />
    </div>
  );
}
