import { useApi } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import {
  ActionBar,
  Empty,
  Page,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import type { FormPurpose } from '@tukiverkko/plugin-forms-common';
import { formsApiRef } from '../api/formsApiRef';
import { Loaded } from '../load/Loaded';
import { useLoad } from '../load/useLoad';
import { inLanguage } from '../names/inLanguage';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { processTexts } from './processTexts';

/** What is begun where its matter is: on a request, or on the page of a unit. */
const begunElsewhere: ReadonlySet<FormPurpose> = new Set([
  'answer',
  'feedback',
  'details',
]);

/** The forms one can send, each with what becomes of it. */
export function FormListPage() {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const api = useApi(formsApiRef);
  const load = useLoad('forms', () => api.forms());
  return (
    <Loaded load={load} section={t('room.fill')}>
      {({ items }) => {
        const sendable = items.filter(
          form => !begunElsewhere.has(form.purpose),
        );
        return (
          <Page title={t('forms.title')} width="reading">
            {sendable.length === 0 && (
              <Empty
                action={
                  <ButtonLink href="/find" variant="secondary">
                    {t('requests.findHelp')}
                  </ButtonLink>
                }
              >
                {t('forms.empty')}
              </Empty>
            )}
            {sendable.map(form => (
              <Panel key={form.key} title={inLanguage(form.title, language)}>
                <p>
                  {t(`purpose.${form.purpose}`)} ·{' '}
                  {t(processTexts[form.process].kind)}
                </p>
                <ActionBar>
                  <ButtonLink
                    href={`/forms/${form.key}/start`}
                    variant="secondary"
                    aria-label={`${t('forms.start')}: ${inLanguage(
                      form.title,
                      language,
                    )}`}
                  >
                    {t('forms.start')}
                  </ButtonLink>
                </ActionBar>
              </Panel>
            ))}
          </Page>
        );
      }}
    </Loaded>
  );
}
