import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type {
  FormHistory,
  FormVersionSummary,
} from '@tukiverkko/plugin-forms-common';
import {
  Confirm,
  Empty,
  formatDateTime,
  ListTable,
  Loading,
  Panel,
  StatusTag,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { RiCheckboxCircleLine } from '@remixicon/react';
import { useState } from 'react';
import { formsApiRef } from '../../api/formsApiRef';
import { FormsProblem } from '../../api/FormsProblem';
import { Refusal } from '../../load/Refusal';
import { useLoad } from '../../load/useLoad';
import { useEntityNames } from '../../names/useEntityNames';
import { useAct } from '../../operations/useAct';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { ClassTags } from './ClassTag';
import { Comparison } from './Comparison';
import { ReviewPanel } from './ReviewPanel';
import styles from './versions.module.css';

/** The tab `versions`: what was published, how any two of them differ, the review of the draft, and what was done. */
export function VersionsTab() {
  const { t } = useTexts(builderTranslationRef);
  const { draft, formKey } = useBuilder();
  const api = useApi(formsApiRef);
  const state = `${formKey} ${draft?.revision}`;
  const versions = useLoad(`versions ${formKey}`, () =>
    api.editing.versions(formKey).then(
      ({ items }) => items,
      error => {
        // A form that is only written yet has none.
        if (error instanceof FormsProblem && error.status === 404) return [];
        throw error;
      },
    ),
  );
  const history = useLoad(`history ${state}`, () =>
    api.reviewing.history(formKey),
  );
  if (versions.state === 'failed') return <Refusal error={versions.error} />;
  if (!versions.value) return <Loading />;
  return (
    <div className={styles.panels}>
      <h2 className="tuki-visually-hidden">{t('tab.versions')}</h2>
      <ReviewPanel />
      <Comparison
        // The draft comes and goes while the page is open.
        key={String(draft !== undefined)}
        versions={versions.value}
        hasDraft={draft !== undefined}
      />
      <Versions versions={versions.value} />
      <Panel title={t('versions.history')}>
        {history.value && <History history={history.value} />}
        {history.state === 'failed' && <Refusal error={history.error} />}
      </Panel>
    </div>
  );
}

function Versions(props: { readonly versions: readonly FormVersionSummary[] }) {
  const { t } = useTexts(builderTranslationRef);
  const { edit, formKey, goTo, mayEdit } = useBuilder();
  const api = useApi(formsApiRef);
  const language = useLanguage();
  const [asked, setAsked] = useState<number>();
  const { act, isBusy, error } = useAct();
  const begin = (version: number) =>
    act(async () => {
      const { definition } = await api.formVersion(formKey, version);
      edit('replaceForm', { definition });
      goTo({ tab: 'edit' });
    });
  const nameOf = ({ version }: FormVersionSummary) =>
    t('versions.version', { version: String(version) });
  return (
    <Panel title={t('versions.versions')}>
      <ListTable
        caption={t('versions.versions')}
        isCaptionHidden
        rows={props.versions}
        rowKey={({ version }) => String(version)}
        empty={<Empty>{t('versions.none')}</Empty>}
        columns={[
          {
            id: 'version',
            label: t('versions.name'),
            isRowHeader: true,
            render: nameOf,
          },
          {
            id: 'state',
            label: t('list.state'),
            isStatus: true,
            render: ({ isCurrent }) =>
              isCurrent && (
                <StatusTag tone="positive" icon={<RiCheckboxCircleLine />}>
                  {t('versions.current')}
                </StatusTag>
              ),
          },
          {
            id: 'at',
            label: t('versions.publishedAt'),
            render: ({ publishedAt }) => formatDateTime(publishedAt, language),
          },
          ...(mayEdit
            ? [
                {
                  id: 'begin',
                  label: t('list.actions'),
                  render: (one: FormVersionSummary) => (
                    <Button
                      variant="secondary"
                      size="small"
                      isDisabled={isBusy}
                      aria-label={t('versions.beginOf', {
                        version: nameOf(one),
                      })}
                      onPress={() => setAsked(one.version)}
                    >
                      {t('versions.begin')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {error !== undefined && <Refusal error={error} />}
      <Confirm
        title={t('versions.beginTitle', { version: String(asked ?? '') })}
        actionLabel={t('versions.begin')}
        isOpen={asked !== undefined}
        isBusy={isBusy}
        onCancel={() => setAsked(undefined)}
        onConfirm={() => {
          setAsked(undefined);
          if (asked !== undefined) void begin(asked);
        }}
      >
        {t('versions.beginText')}
      </Confirm>
    </Panel>
  );
}

function History({ history }: { readonly history: FormHistory }) {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const { items, isWhole } = history;
  const nameOf = useEntityNames(items.map(({ by }) => by));
  if (items.length === 0) return <Empty>{t('versions.noHistory')}</Empty>;
  return (
    <>
      <ul className={styles.events} aria-label={t('versions.history')}>
        {items.map(event => (
          <li key={`${event.at} ${event.action} ${event.by}`}>
            <time dateTime={event.at} className={styles.muted}>
              {formatDateTime(event.at, language)}
            </time>
            <span>{nameOf(event.by)}</span>
            <span>
              {event.version
                ? t('versions.did.publishOf', {
                    version: String(event.version),
                  })
                : t(`versions.did.${event.action}`)}
            </span>
            {event.classes && <ClassTags classes={event.classes} />}
            {event.message && <p className={styles.message}>{event.message}</p>}
          </li>
        ))}
      </ul>
      {!isWhole && <p>{t('versions.older')}</p>}
    </>
  );
}
