import { useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import styles from './SuggestionList.module.css';

/** One row of the list: what it is called, what it is, and what choosing it does. */
export interface SuggestionRow {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  choose(): void;
}

/** The rows under the search box. The focus stays in the box, which says which row is active. */
export function SuggestionList(props: {
  readonly id: string;
  readonly rows: readonly SuggestionRow[];
  readonly active: SuggestionRow | undefined;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  return (
    <ul
      id={props.id}
      role="listbox"
      aria-label={t('find.suggest.list')}
      className={styles.list}
    >
      {props.rows.map(row => (
        // The keys are those of the search box, which holds the focus.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <li
          key={row.id}
          id={row.id}
          role="option"
          aria-selected={row === props.active}
          className={styles.row}
          ref={element => {
            if (row === props.active)
              element?.scrollIntoView?.({ block: 'nearest' });
          }}
          // A press would take the focus from the box and close the list before it is a click.
          onMouseDown={event => event.preventDefault()}
          onClick={row.choose}
        >
          <span>{row.name}</span>
          {row.hint && <span className={styles.hint}>{row.hint}</span>}
        </li>
      ))}
    </ul>
  );
}
