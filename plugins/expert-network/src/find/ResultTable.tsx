import { Link } from '@backstage/ui';
import {
  ListTable,
  type ListColumn,
  todayInFinland,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import {
  nameOfCode,
  type FindItem,
} from '@tukiverkko/plugin-expert-network-common';
import { useEntityPath } from '../links/useEntityPath';
import { statusOf } from '../status/statusOf';
import { StatusOfUnit } from '../status/StatusOfUnit';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';

/** Every hit as a row, nearest first. */
export function ResultTable({
  items,
}: {
  readonly items: readonly FindItem[];
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  const today = todayInFinland();

  const columns: readonly ListColumn<FindItem>[] = [
    {
      id: 'service',
      label: t('find.table.service'),
      isRowHeader: true,
      render: item => (
        <Link href={entityPath(item.service ?? item.team)}>
          {item.name[language]}
        </Link>
      ),
    },
    {
      id: 'status',
      label: t('find.table.status'),
      isStatus: true,
      render: item => (
        <StatusOfUnit status={statusOf({}, item.opening, today)} />
      ),
    },
    {
      id: 'unit',
      label: t('find.table.unit'),
      render: item => (
        <Link href={entityPath(item.team)}>{item.teamName[language]}</Link>
      ),
    },
    {
      id: 'regions',
      label: t('find.table.regions'),
      render: item =>
        item.regionNames.map(name => name[language]).join(', ') ||
        t('entity.wholeCountry'),
    },
    {
      id: 'languages',
      label: t('find.table.languages'),
      render: item =>
        item.languages
          .map(code => nameOfCode('languages', code)[language])
          .join(', '),
    },
    {
      id: 'promise',
      label: t('find.table.promise'),
      render: item =>
        item.promise === null
          ? t('find.table.promise.none')
          : t('service.speed.days', { count: item.promise }),
    },
  ];
  return (
    <ListTable
      caption={t('find.table')}
      columns={columns}
      rows={items}
      rowKey={item => `${item.service} ${item.team}`}
      empty={null}
    />
  );
}
