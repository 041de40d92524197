import { useApi } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { formTexts } from '@tukiverkko/plugin-forms-common';
import { ActionBar, Page, Panel, useLanguage, useTexts } from '@tukiverkko/ui';
import { useParams } from 'react-router-dom';
import { formsApiRef } from '../api/formsApiRef';
import { Loaded } from '../load/Loaded';
import { useLoad } from '../load/useLoad';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { processTexts } from './processTexts';

/** After anonymous answers: that they were sent, and what is kept. It knows nothing of them. */
export function SentPage() {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const api = useApi(formsApiRef);
  const { key = '' } = useParams();
  const load = useLoad(key, () => api.form(key));
  return (
    <Loaded load={load} section={t('room.fill')}>
      {({ definition }) => {
        const { title } = formTexts(definition, language);
        return (
          <Page
            title={t('anonymous.sent')}
            section={title.text}
            kind={title.text}
            width="reading"
          >
            <Panel title={t('anonymous.what')}>
              <ul>
                {processTexts.anonymous.next.map(text => (
                  <li key={text}>{t(text)}</li>
                ))}
                <li>{t('anonymous.final')}</li>
              </ul>
            </Panel>
            <ActionBar>
              <ButtonLink href="/" variant="primary">
                {t('sent.home')}
              </ButtonLink>
            </ActionBar>
          </Page>
        );
      }}
    </Loaded>
  );
}
