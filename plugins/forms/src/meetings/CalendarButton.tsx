import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { useLanguage, useTexts } from '@tukiverkko/ui';
import { formsApiRef } from '../api/formsApiRef';
import { useDownload } from '../attachments/useDownload';
import { Refusal } from '../load/Refusal';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** Saves a meeting for a calendar: fetched with the token, no content in it. */
export function CalendarButton({ id }: { readonly id: string }) {
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
          download('tukiverkko.ics', () => api.meetingCalendar(id, language))
        }
      >
        {t(isBusy ? 'meetings.calendarBusy' : 'meetings.calendar')}
      </Button>
      {error !== undefined && <Refusal error={error} />}
    </>
  );
}
