import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink } from '@backstage/ui';
import type { SubmissionView } from '@tukiverkko/plugin-forms-common';
import {
  ActionBar,
  Facts,
  formatDueDate,
  Page,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useParams } from 'react-router-dom';
import { formsApiRef } from '../api/formsApiRef';
import { Loaded } from '../load/Loaded';
import { useLoad } from '../load/useLoad';
import { inLanguage } from '../names/inLanguage';
import { DownloadCopy } from '../request/DownloadCopy';
import { RoutingNotices } from '../request/RoutingNotices';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** The receipt of a request: its reference, who has it, by when they answer, and what happens next. */
export function ReceiptPage() {
  const { t } = useTexts(formsTranslationRef);
  const api = useApi(formsApiRef);
  const { id = '' } = useParams();
  const load = useLoad(id, () => api.submission(id));
  return (
    <Loaded load={load} section={t('room.requests')}>
      {view => <Receipt view={view} />}
    </Loaded>
  );
}

function Receipt({ view }: { readonly view: SubmissionView }) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(view.reference);
    setIsCopied(true);
  };
  return (
    <Page title={t('sent.title')} section={t('room.requests')} width="reading">
      <RoutingNotices routing={view.routing} title={t('notices.title')} />
      <Panel title={t('sent.about')}>
        <Facts
          items={[
            {
              term: t('sent.reference'),
              value: <code>{view.reference}</code>,
              action: (
                <Button variant="secondary" onPress={copy}>
                  {t('sent.copy')}
                </Button>
              ),
            },
            {
              term: t('request.with'),
              value: inLanguage(view.ownerName, language),
            },
            {
              term: t('request.answerBy'),
              value: view.answerBy
                ? formatDueDate(view.answerBy, language)
                : t('due.none'),
            },
          ]}
        />
        <div role="status">{isCopied && t('sent.copied')}</div>
        <p>{t('sent.record')}</p>
      </Panel>
      <Panel title={t('sent.next')}>
        <ol>
          <li>{t('next.read')}</li>
          <li>{t('next.question')}</li>
          <li>{t('next.answer')}</li>
        </ol>
        <p>{t('request.keeps')}</p>
      </Panel>
      <ActionBar>
        <ButtonLink href={`/requests/${view.id}`} variant="primary">
          {t('sent.see')}
        </ButtonLink>
        <DownloadCopy view={view} />
        <Button variant="secondary" onPress={() => window.print()}>
          {t('request.print')}
        </Button>
        <ButtonLink href="/" variant="tertiary">
          {t('sent.home')}
        </ButtonLink>
      </ActionBar>
    </Page>
  );
}
