import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { type ReactNode, useId } from 'react';
import { uiTranslationRef } from '../language/translation';
import { useIsNarrow } from './useIsNarrow';
import './list.css';

/** One column; on a card, one line. */
export interface ListColumn<Row> {
  readonly id: string;
  readonly label: string;
  /** Names the row; on a card, its heading. Exactly one column has it. */
  readonly isRowHeader?: boolean;
  /** Stands right under the heading of a card, without its label. */
  readonly isStatus?: boolean;
  readonly render: (row: Row) => ReactNode;
}

/** Props of {@link ListTable}. */
export interface ListTableProps<Row> {
  /** What the list is and how it is sorted; read before the first row. */
  readonly caption: string;
  /** The caption is in the heading above already, so it is only for those who listen. */
  readonly isCaptionHidden?: boolean;
  /** Most important first: a card shows them in this order. */
  readonly columns: readonly ListColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly more?: {
    readonly label?: string;
    readonly onPress: () => void;
    readonly isLoading?: boolean;
  };
  /** Shown instead of the table when there are no rows. */
  readonly empty: ReactNode;
}

/** Rows as a table, and as cards where a table would have to be pushed sideways. */
export function ListTable<Row>(props: ListTableProps<Row>) {
  const { rows, more, empty } = props;
  const { t } = useTranslationRef(uiTranslationRef);
  const isNarrow = useIsNarrow(768);
  if (rows.length === 0) return <>{empty}</>;
  return (
    <div className="tuki-list">
      {isNarrow ? <Cards {...props} /> : <WideTable {...props} />}
      {more && (
        <div className="tuki-list-more">
          <Button
            variant="secondary"
            onPress={more.onPress}
            isDisabled={more.isLoading}
          >
            {more.label ?? t('list.more')}
          </Button>
        </div>
      )}
    </div>
  );
}

function WideTable<Row>({
  caption,
  isCaptionHidden,
  columns,
  rows,
  rowKey,
}: ListTableProps<Row>) {
  return (
    <table className="tuki-table">
      <caption className={isCaptionHidden ? 'tuki-visually-hidden' : undefined}>
        {caption}
      </caption>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column.id} scope="col">
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={rowKey(row)}>
            {columns.map(column =>
              column.isRowHeader ? (
                <th key={column.id} scope="row">
                  {column.render(row)}
                </th>
              ) : (
                <td key={column.id}>{column.render(row)}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cards<Row>({
  caption,
  isCaptionHidden,
  columns,
  rows,
  rowKey,
}: ListTableProps<Row>) {
  const captionId = useId();
  const status = columns.find(column => column.isStatus);
  const facts = columns.filter(
    column => !column.isRowHeader && !column.isStatus,
  );
  return (
    <>
      <p
        id={captionId}
        className={
          isCaptionHidden ? 'tuki-visually-hidden' : 'tuki-cards-caption'
        }
      >
        {caption}
      </p>
      <ul className="tuki-cards" aria-labelledby={captionId}>
        {rows.map(row => (
          <li key={rowKey(row)} className="tuki-card">
            <h3>{columns.find(column => column.isRowHeader)?.render(row)}</h3>
            {status && <div>{status.render(row)}</div>}
            <dl>
              {facts.map(column => (
                <div key={column.id}>
                  <dt>{column.label}</dt>
                  <dd>{column.render(row)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}
