import {
  Empty,
  Field,
  formatNumber,
  ListTable,
  LoadFailed,
  Loading,
  Panel,
  SelectInput,
  useLanguage,
  type ListColumn,
  useTexts,
} from '@tukiverkko/ui';
import type {
  ImportResponse,
  ImportRow,
  RowDoes,
} from '@tukiverkko/plugin-expert-network-common';
import { useSearchParams } from 'react-router-dom';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { RowDetails } from './RowDetails';
import { RowTag } from './RowTag';
import { useRows } from './useRows';

const everyDoes: readonly RowDoes[] = [
  'bad',
  'new',
  'change',
  'same',
  'repeat',
];

/** What every row would do, or did; first those that have to be mended. */
export function Preview({ list }: { readonly list: ImportResponse }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const inWords = (number: number) => formatNumber(number, language);
  const [query, setQuery] = useSearchParams();
  const { counts, id, mapping, outcomes, rows: count, state } = list;
  const wished = query.get('show') ?? (counts.bad > 0 ? 'bad' : 'all');
  const does = everyDoes.find(one => one === wished);
  const version = JSON.stringify([state, mapping, outcomes]);
  const { more, rows, ...load } = useRows(id, does, version);

  const columns: readonly ListColumn<ImportRow>[] = [
    {
      id: 'row',
      label: t('imports.row.name'),
      isRowHeader: true,
      render: ({ name, number }) =>
        t('imports.row', { number: String(number), name }),
    },
    {
      id: 'does',
      label: t('imports.row.does'),
      isStatus: true,
      render: row => <RowTag row={row} />,
    },
    {
      id: 'why',
      label: t('imports.row.why'),
      render: row => <RowDetails row={row} />,
    },
  ];
  const shown = everyDoes.filter(one => counts[one] > 0);
  return (
    <Panel title={t('imports.preview')}>
      <Field id="import-show" label={t('imports.show')}>
        {wiring => (
          <SelectInput
            {...wiring}
            options={[
              {
                value: 'all',
                label: t('imports.show.all', { rows: inWords(count) }),
              },
              ...shown.map(one => ({
                value: one,
                label: t(`imports.show.${one}`, {
                  rows: inWords(counts[one]),
                }),
              })),
            ]}
            value={does ?? 'all'}
            onChange={show => setQuery(show ? { show } : {}, { replace: true })}
          />
        )}
      </Field>
      {load.state === 'failed' && <LoadFailed isPart onRetry={load.retry} />}
      {!rows && load.state === 'loading' && <Loading />}
      {rows && (
        <ListTable
          caption={t('imports.preview')}
          isCaptionHidden
          columns={columns}
          rows={rows}
          rowKey={({ number }) => String(number)}
          more={more && { onPress: more, isLoading: load.state === 'loading' }}
          empty={<Empty>{t('imports.show.none')}</Empty>}
        />
      )}
    </Panel>
  );
}
