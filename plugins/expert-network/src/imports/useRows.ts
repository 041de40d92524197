import { useApi } from '@backstage/frontend-plugin-api';
import type {
  ImportRow,
  RowDoes,
} from '@tukiverkko/plugin-expert-network-common';
import { useEffect, useState } from 'react';
import { useLoad } from '../api/useLoad';
import { importsApiRef } from './ImportsApi';

/** Rows of a list that do this, page after page; begun anew when the list has changed. */
export function useRows(
  id: string,
  does: RowDoes | undefined,
  version: string,
) {
  const api = useApi(importsApiRef);
  const key = `${id} ${does} ${version}`;
  const [after, setAfter] = useState<{ key: string; number: number }>();
  const from = after?.key === key ? after.number : 0;
  const { value, ...load } = useLoad(`${key} ${from}`, async () => ({
    key,
    from,
    page: await api.rows(id, { does, after: from }),
  }));

  const [rows, setRows] = useState<readonly ImportRow[]>([]);
  useEffect(() => {
    if (value?.key !== key) return;
    const { from: start, page } = value;
    setRows(before => [
      ...before.filter(({ number }) => start > 0 && number <= start),
      ...page.items,
    ]);
  }, [value, key]);

  const next = value?.key === key ? value.page.after : undefined;
  return {
    ...load,
    rows: value?.key === key ? rows : undefined,
    more:
      next === undefined ? undefined : () => setAfter({ key, number: next }),
  };
}
