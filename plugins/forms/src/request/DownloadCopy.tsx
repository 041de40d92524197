import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { SubmissionView } from '@tukiverkko/plugin-forms-common';
import { useLanguage, useTexts } from '@tukiverkko/ui';
import { formsApiRef } from '../api/formsApiRef';
import { useDownload } from '../attachments/useDownload';
import { Refusal } from '../load/Refusal';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** Saves a request on paper, in the language of the page. */
export function DownloadCopy({
  view,
}: {
  readonly view: Pick<SubmissionView, 'id' | 'reference'>;
}) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const api = useApi(formsApiRef);
  const { download, isBusy, error } = useDownload();
  return (
    <>
      <Button
        variant="secondary"
        aria-disabled={isBusy}
        onPress={() =>
          download(`${view.reference}.pdf`, () => api.copy(view.id, language))
        }
      >
        {isBusy ? t('request.copying') : t('request.copy')}
      </Button>
      {error !== undefined && <Refusal error={error} />}
    </>
  );
}
