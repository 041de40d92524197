import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { EventEntity } from '@tukiverkko/plugin-expert-network-common';
import { Notice, useLanguage, useTexts } from '@tukiverkko/ui';
import { useState } from 'react';
import { expertNetworkApiRef } from '../api/ExpertNetworkApi';
import { saveFile } from '../coverage/saveFile';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';

/** Saves an event as a calendar file in the reader's language. */
export function CalendarButton({ event }: { readonly event: EventEntity }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const api = useApi(expertNetworkApiRef);
  const [hasFailed, setHasFailed] = useState(false);

  const save = async () => {
    setHasFailed(false);
    try {
      const file = await api.calendarFile(stringifyEntityRef(event), language);
      saveFile(`${event.metadata.name}.ics`, file, 'text/calendar');
    } catch {
      setHasFailed(true);
    }
  };

  return (
    <>
      {hasFailed && (
        <Notice tone="negative" live="alert">
          {t('event.calendar.failed')}
        </Notice>
      )}
      <Button variant="secondary" size="medium" onPress={save}>
        {t('event.calendar')}
      </Button>
    </>
  );
}
