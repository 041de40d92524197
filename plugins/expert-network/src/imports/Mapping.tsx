import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { Notice, Panel, useLanguage, useTexts } from '@tukiverkko/ui';
import {
  missingColumns,
  refColumn,
  unusedColumns,
  type ImportResponse,
  type ListColumn,
  type ListMapping,
} from '@tukiverkko/plugin-expert-network-common';
import { useState } from 'react';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './Imports.module.css';
import { importsApiRef } from './ImportsApi';
import { SourceOfField } from './SourceOfField';

/** From which column each detail is read. Open where the headers did not say it all; else it can be opened. */
export function Mapping(props: {
  readonly list: ImportResponse;
  readonly onChecked: () => void;
}) {
  const { list, onChecked } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const api = useApi(importsApiRef);
  const [mapping, setMapping] = useState<ListMapping>(list.mapping);
  const [isBusy, setIsBusy] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);

  const headers = list.header.map(
    (name, at) =>
      name || t('imports.columns.column', { number: String(at + 1) }),
  );
  const unused = unusedColumns(list.header, mapping);
  const missing = missingColumns(list.columns, mapping);
  // By what the headers said, so that nothing moves while it is chosen.
  const isFirst = ({ field, required }: ListColumn) =>
    required || field === refColumn || Object.hasOwn(list.mapping, field);
  const first = list.columns.filter(isFirst);
  const others = list.columns.filter(column => !isFirst(column));

  const check = async () => {
    setIsBusy(true);
    setHasFailed(false);
    try {
      await api.check(list.id, said(mapping));
    } catch {
      setHasFailed(true);
    }
    setIsBusy(false);
    onChecked();
  };
  const fieldsOf = (columns: readonly ListColumn[]) => (
    <div className={styles.grid}>
      {columns.map(column => (
        <SourceOfField
          key={column.field}
          column={column}
          headers={headers}
          source={mapping[column.field]}
          onChange={source => {
            const { [column.field]: _, ...rest } = mapping;
            setMapping(source ? { ...rest, [column.field]: source } : rest);
          }}
        />
      ))}
    </div>
  );
  const notRead = unused.length > 0 && (
    <p>
      {t('imports.columns.unused', {
        columns: unused.map(at => headers[at]).join(', '),
      })}
    </p>
  );
  const content = (
    <div className={styles.stack}>
      <p>{t('imports.columns.intro')}</p>
      {missing.length > 0 && (
        <Notice tone="warning">
          {t('imports.columns.missing', {
            fields: missing.map(({ label }) => label[language]).join(', '),
          })}
        </Notice>
      )}
      {fieldsOf(first)}
      {others.length > 0 && (
        <details className={styles.whole}>
          <summary>{t('imports.columns.others')}</summary>
          {fieldsOf(others)}
        </details>
      )}
      {hasFailed && (
        <Notice tone="negative" live="alert">
          {t('imports.failed')}
        </Notice>
      )}
      <Button
        variant={list.state === 'matched' ? 'primary' : 'secondary'}
        onPress={check}
        isDisabled={isBusy}
      >
        {t('imports.check')}
      </Button>
    </div>
  );
  if (list.state === 'matched') {
    return (
      <Panel title={t('imports.columns')}>
        {notRead}
        {content}
      </Panel>
    );
  }
  return (
    <div>
      {notRead}
      <details>
        <summary>{t('imports.columns')}</summary>
        {content}
      </details>
    </div>
  );
}

/** Without values that were begun and not written. */
function said(mapping: ListMapping): ListMapping {
  return Object.fromEntries(
    Object.entries(mapping).filter(
      ([, source]) => !('value' in source) || source.value.trim() !== '',
    ),
  );
}
