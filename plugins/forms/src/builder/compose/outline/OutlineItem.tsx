import { Collection, TreeItem, TreeItemContent } from 'react-aria-components';
import styles from './Outline.module.css';
import type { OutlineRow } from './OutlineRow';
import { OutlineRowContent } from './OutlineRowContent';
import { useRowName } from './useRowName';

/** A row of the outline with those inside of it. */
export function OutlineItem({ row }: { readonly row: OutlineRow }) {
  const nameOf = useRowName();
  return (
    <TreeItem<OutlineRow>
      id={row.id}
      textValue={nameOf(row)}
      className={styles.item}
    >
      <TreeItemContent>
        {({ hasChildItems }) => (
          <OutlineRowContent row={row} hasChildren={hasChildItems} />
        )}
      </TreeItemContent>
      <Collection items={row.children}>
        {child => <OutlineItem row={child} />}
      </Collection>
    </TreeItem>
  );
}
