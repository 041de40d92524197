import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink } from '@backstage/ui';
import {
  ActionBar,
  Confirm,
  Notice,
  todayInFinland,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import type { ImportResponse } from '@tukiverkko/plugin-expert-network-common';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { saveFile } from '../coverage/saveFile';
import { importsRouteRef } from '../routes';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './Imports.module.css';
import { importsApiRef } from './ImportsApi';

/** What can be taken in and what has to be mended, and what to do about it; afterwards, what became of it. */
export function ImportEnd(props: {
  readonly list: ImportResponse;
  readonly onChange: () => void;
}) {
  const { list, onChange } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const api = useApi(importsApiRef);
  const navigate = useNavigate();
  const importsPath = useRouteRef(importsRouteRef)?.() ?? '/find/imports';
  const [asking, setAsking] = useState<'apply' | 'forget'>();
  const [isBusy, setIsBusy] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);

  const { counts, name, outcomes, state } = list;
  const isApplied = state === 'applied';
  const good = counts.new + counts.change;
  const bad = counts.bad + outcomes.refused;

  const attempt = async (act: () => Promise<unknown>) => {
    setIsBusy(true);
    setHasFailed(false);
    try {
      await act();
    } catch {
      setHasFailed(true);
      onChange();
    }
    setIsBusy(false);
    setAsking(undefined);
  };
  const download = () =>
    attempt(async () =>
      saveFile(
        `${t('imports.bad.file')}-${todayInFinland()}.csv`,
        await api.badRows(list.id, language),
        'text/csv;charset=utf-8',
      ),
    );
  const apply = () =>
    attempt(async () => {
      await api.apply(list.id);
      onChange();
    });
  const forget = () =>
    attempt(async () => {
      await api.forget(list.id);
      navigate(importsPath);
    });

  return (
    <div className={styles.stack}>
      {isApplied ? (
        <Notice tone="positive" live="status">
          {outcomes.applied > 0
            ? `${t('imports.applied', { count: outcomes.applied })} ${t(
                'imports.applied.shown',
              )}`
            : t('imports.applied.none')}
        </Notice>
      ) : (
        <p role="status">
          {good > 0
            ? t('imports.good', { count: good })
            : t('imports.good.none')}
        </p>
      )}
      {outcomes.refused > 0 && (
        <p>{t('imports.refusedRows', { count: outcomes.refused })}</p>
      )}
      {bad > 0 && (
        <Notice
          tone="warning"
          title={t('imports.bad', { count: bad })}
          action={
            <Button variant="secondary" onPress={download} isDisabled={isBusy}>
              {t('imports.bad.download')}
            </Button>
          }
        >
          {t('imports.bad.how')}
        </Notice>
      )}
      {hasFailed && (
        <Notice tone="negative" live="alert">
          {t('imports.failed')}
        </Notice>
      )}
      <ActionBar>
        {!isApplied && good > 0 && (
          <Button variant="primary" onPress={() => setAsking('apply')}>
            {t('imports.apply', { count: good })}
          </Button>
        )}
        {(isApplied || good === 0) && (
          <ButtonLink variant="primary" href={importsPath}>
            {t('imports.another')}
          </ButtonLink>
        )}
        <Button variant="tertiary" onPress={() => setAsking('forget')}>
          {t('imports.forget')}
        </Button>
      </ActionBar>
      <Confirm
        title={t('imports.confirm', { count: good })}
        actionLabel={t('imports.confirm.action')}
        isOpen={asking === 'apply'}
        isBusy={isBusy}
        onConfirm={apply}
        onCancel={() => setAsking(undefined)}
      >
        {t('imports.confirm.body', {
          created: String(counts.new),
          changed: String(counts.change),
          bad: String(counts.bad),
        })}
      </Confirm>
      <Confirm
        title={t('imports.forget.title', { name })}
        actionLabel={t('imports.forget.action')}
        isDestructive
        isOpen={asking === 'forget'}
        isBusy={isBusy}
        onConfirm={forget}
        onCancel={() => setAsking(undefined)}
      >
        {t('imports.forget.body')}
      </Confirm>
    </div>
  );
}
