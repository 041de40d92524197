import { useApi } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink } from '@backstage/ui';
import type { FormsMe, OperationsView } from '@tukiverkko/plugin-forms-common';
import {
  formatDateTime,
  Notice,
  Page,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { formsApiRef } from '../api/formsApiRef';
import { Loaded } from '../load/Loaded';
import { useLoad } from '../load/useLoad';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { AccessLogPanel } from './AccessLogPanel';
import { AccessReportPanel } from './AccessReportPanel';
import { DeadLettersPanel } from './DeadLettersPanel';
import { FiguresPanel } from './FiguresPanel';
import { HealthPanel } from './HealthPanel';
import { HoldsPanel } from './HoldsPanel';
import { JobsPanel } from './JobsPanel';
import { KeysPanel } from './KeysPanel';
import { RefusalsPanel } from './RefusalsPanel';
import { RetentionPanel } from './RetentionPanel';
import { useEvery } from './useEvery';

/** How the portal is doing, and what may be done about it; who audits sees the log of readings alone. */
export function OperationsPage() {
  const { t } = useTexts(formsTranslationRef);
  const api = useApi(formsApiRef);
  const me = useLoad('me', () => api.me());
  return (
    <Loaded load={me} section={t('operations.title')}>
      {({ may }) => {
        if (may.operate) return <Operations may={may} />;
        return may.audit ? <Audit /> : <NotYours />;
      }}
    </Loaded>
  );
}

function Operations({ may }: Pick<FormsMe, 'may'>) {
  const { t } = useTexts(formsTranslationRef);
  const api = useApi(formsApiRef);
  const look = useLoad('operations', () => api.operations.look());
  useEvery(30, look.reload);
  return (
    <Loaded load={look} section={t('operations.title')}>
      {view => (
        <Page
          title={t('operations.title')}
          width="wide"
          lead={<AsOf view={view} hasFailed={look.state === 'failed'} />}
          primaryAction={
            <Button variant="secondary" onPress={look.reload}>
              {t('operations.refresh')}
            </Button>
          }
        >
          <HealthPanel view={view} />
          <FiguresPanel figures={view.figures} />
          <DeadLettersPanel view={view} reload={look.reload} />
          <JobsPanel jobs={view.jobs} at={view.at} />
          <RetentionPanel mayAct={view.mayAct} />
          <KeysPanel mayAct={view.mayAct} />
          <AccessLogPanel />
          {may.audit && <AccessReportPanel />}
          {may.audit && <HoldsPanel />}
          {may.audit && <RefusalsPanel />}
        </Page>
      )}
    </Loaded>
  );
}

function AsOf(props: {
  readonly view: OperationsView;
  readonly hasFailed: boolean;
}) {
  const { t } = useTexts(formsTranslationRef);
  const time = formatDateTime(props.view.at, useLanguage());
  // What is old must not look fresh.
  return props.hasFailed ? (
    <Notice tone="warning">{t('operations.stale', { time })}</Notice>
  ) : (
    <p>{t('operations.asOf', { time })}</p>
  );
}

function Audit() {
  const { t } = useTexts(formsTranslationRef);
  return (
    <Page title={t('operations.title')} width="wide">
      <AccessLogPanel />
      <AccessReportPanel />
      <HoldsPanel />
      <RefusalsPanel />
    </Page>
  );
}

function NotYours() {
  const { t } = useTexts(formsTranslationRef);
  return (
    <Page
      title={t('operations.notYours.title')}
      section={t('operations.title')}
      width="reading"
    >
      <p>{t('operations.notYours.text')}</p>
      <ButtonLink href="/" variant="primary">
        {t('notFound.home')}
      </ButtonLink>
    </Page>
  );
}
