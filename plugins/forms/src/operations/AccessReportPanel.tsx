import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type {
  AccessReport,
  AccessReportItem,
} from '@tukiverkko/plugin-forms-common';
import {
  Field,
  formatDateTime,
  ListTable,
  Panel,
  TextInput,
  useLanguage,
  type ListColumn,
  useTexts,
} from '@tukiverkko/ui';
import { formsApiRef } from '../api/formsApiRef';
import { Refusal } from '../load/Refusal';
import { inLanguage } from '../names/inLanguage';
import { useEntityNames } from '../names/useEntityNames';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { useAct } from './useAct';

/** Who has read a request, by its reference: what the person it is about may ask for. */
export function AccessReportPanel() {
  const { t } = useTexts(formsTranslationRef);
  const { operations } = useApi(formsApiRef);
  const [reference, setReference] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const [report, setReport] = useState<AccessReport>();
  const { act, isBusy, error } = useAct();
  const make = () => {
    const wanted = reference.trim();
    setIsMissing(wanted === '');
    if (wanted === '') return;
    void act(async () => setReport(await operations.accessReport(wanted)));
  };
  return (
    <Panel title={t('operations.report')}>
      <p>{t('operations.report.lead')}</p>
      <Field
        id="report-reference"
        label={t('operations.report.reference')}
        error={isMissing && t('operations.report.missing')}
      >
        {wiring => (
          <TextInput {...wiring} value={reference} onChange={setReference} />
        )}
      </Field>
      <Button variant="secondary" isDisabled={isBusy} onPress={make}>
        {t('operations.report.make')}
      </Button>
      {error !== undefined && <Refusal error={error} />}
      {report && <Readings report={report} />}
    </Panel>
  );
}

function Readings({ report }: { readonly report: AccessReport }) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const nameOf = useEntityNames(report.items.map(({ actor }) => actor));
  const columns: readonly ListColumn<AccessReportItem>[] = [
    {
      id: 'at',
      label: t('operations.report.at'),
      isRowHeader: true,
      render: ({ at }) => formatDateTime(at, language),
    },
    {
      id: 'actor',
      label: t('operations.report.actor'),
      render: ({ actor }) =>
        actor ? nameOf(actor) : t('operations.report.byTime'),
    },
    {
      id: 'unit',
      label: t('operations.report.unit'),
      render: ({ unit, unitName }) =>
        unitName ? inLanguage(unitName, language) : unit ?? '–',
    },
    {
      id: 'action',
      label: t('operations.report.action'),
      render: ({ action }) => action,
    },
    {
      id: 'ground',
      label: t('operations.report.ground'),
      render: ({ ground }) => (ground ? t(`operations.ground.${ground}`) : '–'),
    },
  ];
  return (
    <ListTable
      caption={t('operations.report.caption', { reference: report.reference })}
      columns={columns}
      rows={report.items}
      rowKey={({ at, actor, action }) => `${at} ${actor} ${action}`}
      empty={<p>{t('operations.report.empty')}</p>}
    />
  );
}
