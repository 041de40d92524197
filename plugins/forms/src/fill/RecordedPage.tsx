import { useApi } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink } from '@backstage/ui';
import { ActionBar, Page, Panel, useTexts } from '@tukiverkko/ui';
import { useParams } from 'react-router-dom';
import { formsApiRef } from '../api/formsApiRef';
import { Loaded } from '../load/Loaded';
import { useLoad } from '../load/useLoad';
import { RecordFacts } from '../records/RecordFacts';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { ContinueWith } from './ContinueWith';
import { processTexts } from './processTexts';

/** The receipt of a record: its reference, what is kept, and that nobody has to answer it. */
export function RecordedPage() {
  const { t } = useTexts(formsTranslationRef);
  const api = useApi(formsApiRef);
  const { id = '' } = useParams();
  const load = useLoad(id, async () => {
    const record = await api.record(id);
    const form = await api.formVersion(record.form, record.formVersion);
    return { record, definition: form.definition };
  });
  return (
    <Loaded load={load} section={t('room.fill')}>
      {({ record, definition }) => (
        <Page title={t('record.sent')} section={t('room.fill')} width="reading">
          <Panel title={t('record.about')}>
            <RecordFacts record={record} />
            <p>{t('sent.record')}</p>
          </Panel>
          <Panel title={t('sent.next')}>
            <ul>
              {processTexts.record.next.map(key => (
                <li key={key}>{t(key)}</li>
              ))}
            </ul>
            <ContinueWith definition={definition} answers={record.answers} />
          </Panel>
          <ActionBar>
            <ButtonLink
              href={`/requests/records/${record.id}`}
              variant="primary"
            >
              {t('record.see')}
            </ButtonLink>
            <Button variant="secondary" onPress={() => window.print()}>
              {t('request.print')}
            </Button>
            <ButtonLink href="/" variant="tertiary">
              {t('sent.home')}
            </ButtonLink>
          </ActionBar>
        </Page>
      )}
    </Loaded>
  );
}
