import { Button } from '@backstage/ui';
import { type ReactNode, useId } from 'react';
import { uiTranslationRef } from '../language/translation';
import { useIsNarrow } from './useIsNarrow';
import './list.css';
import { useTexts } from '../language/useTexts';

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
  /** Width of the window in pixels under which its rows are cards; a table of many columns needs more than the usual 768. */
  readonly cardsBelow?: number;
  /** Lets rows be chosen by a checkbox each. */
  readonly selection?: ListSelection<Row>;
}

/** Which rows are chosen. */
export interface ListSelection<Row> {
  /** Keys of the chosen rows. */
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  /** Names the checkbox of a row. */
  readonly label: (row: Row) => string;
  /** Names the checkbox of all rows that are shown. */
  readonly allLabel: string;
}

/** Rows as a table, and as cards where a table would have to be pushed sideways. */
export function ListTable<Row>(props: ListTableProps<Row>) {
  const { rows, more, empty, cardsBelow = 768 } = props;
  const { t } = useTexts(uiTranslationRef);
  const isNarrow = useIsNarrow(cardsBelow);
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
  selection,
}: ListTableProps<Row>) {
  return (
    <table className="tuki-table">
      <caption className={isCaptionHidden ? 'tuki-visually-hidden' : undefined}>
        {caption}
      </caption>
      <thead>
        <tr>
          {selection && (
            <td className="tuki-list-choice">
              <ChooseAll rows={rows} rowKey={rowKey} selection={selection} />
            </td>
          )}
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
            {selection && (
              <td className="tuki-list-choice">
                <Choose row={row} rowKey={rowKey} selection={selection} />
              </td>
            )}
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
  selection,
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
      {selection && (
        <label className="tuki-list-all">
          <ChooseAll rows={rows} rowKey={rowKey} selection={selection} />
          {selection.allLabel}
        </label>
      )}
      <ul className="tuki-cards" aria-labelledby={captionId}>
        {rows.map(row => (
          <li key={rowKey(row)} className="tuki-card">
            {selection && (
              <Choose row={row} rowKey={rowKey} selection={selection} />
            )}
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

type ChooseProps<Row> = Pick<ListTableProps<Row>, 'rowKey'> & {
  readonly selection: ListSelection<Row>;
};

function Choose<Row>({
  row,
  rowKey,
  selection: { chosen, onChange, label },
}: ChooseProps<Row> & { readonly row: Row }) {
  const key = rowKey(row);
  const toggle = () => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    onChange(next);
  };
  return (
    <input
      type="checkbox"
      aria-label={label(row)}
      checked={chosen.has(key)}
      onChange={toggle}
    />
  );
}

function ChooseAll<Row>({
  rows,
  rowKey,
  selection: { chosen, onChange, allLabel },
}: ChooseProps<Row> & { readonly rows: readonly Row[] }) {
  const keys = rows.map(rowKey);
  const areAll = keys.every(key => chosen.has(key));
  return (
    <input
      type="checkbox"
      aria-label={allLabel}
      checked={areAll}
      ref={box => {
        if (box)
          box.indeterminate = !areAll && keys.some(key => chosen.has(key));
      }}
      onChange={() => {
        const others = [...chosen].filter(key => !keys.includes(key));
        onChange(new Set(areAll ? others : [...others, ...keys]));
      }}
    />
  );
}
