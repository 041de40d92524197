import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import type { RetentionReport } from '@tukiverkko/plugin-forms-common';
import {
  Confirm,
  Field,
  formatNumber,
  TextInput,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { formsApiRef } from '../api/formsApiRef';
import { Refusal } from '../load/Refusal';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { useAct } from './useAct';

/** Asks for the number before anything is erased: typing it takes reading it. */
export function RunRetention(props: {
  readonly report: RetentionReport;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { report, onClose, onDone } = props;
  const { t } = useTexts(formsTranslationRef);
  const total = formatNumber(report.total, useLanguage(), 0);
  const { operations } = useApi(formsApiRef);
  const { act, isBusy, error } = useAct();
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const run = () => {
    const wrong = typed.replace(/[\s,.]/g, '') !== String(report.total);
    setIsWrong(wrong);
    if (wrong) return;
    void act(async () => {
      await operations.runRetention(report.id, report.total);
      onDone();
    });
  };
  return (
    <Confirm
      title={t('operations.retention.runTitle', { total })}
      actionLabel={t('operations.retention.runNow')}
      isDestructive
      isOpen
      isBusy={isBusy}
      onConfirm={run}
      onCancel={onClose}
    >
      <p>{t('operations.retention.runText')}</p>
      {error !== undefined && <Refusal error={error} />}
      <Field
        id="retention-total"
        label={t('operations.retention.typed', { total })}
        error={isWrong && t('operations.retention.wrong', { total })}
      >
        {wiring => <TextInput {...wiring} value={typed} onChange={setTyped} />}
      </Field>
    </Confirm>
  );
}
