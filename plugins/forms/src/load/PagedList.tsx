import { useEffect } from 'react';
import type { ReactNode } from 'react';
import type { SubmissionListItem } from '@tukiverkko/plugin-forms-common';
import { ListTable, LoadFailed, Loading } from '@tukiverkko/ui';
import type { ListColumn, ListSelection } from '@tukiverkko/ui';
import { idOf } from './Loaded';
import type { SubmissionPages } from './useSubmissionPages';

/** Props of {@link PagedList}. */
export interface PagedListProps {
  readonly pages: SubmissionPages;
  readonly caption: string;
  readonly columns: readonly ListColumn<SubmissionListItem>[];
  /** Leaves out rows that the query could not. */
  readonly keep?: (item: SubmissionListItem) => boolean;
  readonly empty: ReactNode;
  readonly selection?: ListSelection<SubmissionListItem>;
}

/** A list of requests that grows page by page; what was shown stays when a later page fails. */
export function PagedList({
  pages,
  caption,
  columns,
  keep = () => true,
  empty,
  selection,
}: PagedListProps) {
  const { state, items, more, isMoreLoading } = pages;
  const rows = items.filter(keep);
  const looksEmpty =
    state === 'ready' &&
    rows.length === 0 &&
    more !== undefined &&
    !isMoreLoading;
  // A page of which nothing is kept must not look like the end of the list.
  useEffect(() => {
    if (looksEmpty) more?.();
    // `more` is new at each render; `looksEmpty` says when to ask.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [looksEmpty]);

  if (rows.length === 0 && (state === 'loading' || looksEmpty || isMoreLoading))
    return <Loading />;
  if (rows.length === 0 && state === 'failed')
    return <LoadFailed id={idOf(pages.error)} onRetry={pages.reload} />;
  return (
    <>
      {state === 'failed' && (
        <LoadFailed id={idOf(pages.error)} onRetry={pages.reload} />
      )}
      <h2 className="tuki-visually-hidden">{caption}</h2>
      <ListTable
        caption={caption}
        isCaptionHidden
        columns={columns}
        rows={rows}
        rowKey={item => item.id}
        more={more && { onPress: more, isLoading: isMoreLoading }}
        empty={empty}
        selection={selection}
      />
    </>
  );
}
