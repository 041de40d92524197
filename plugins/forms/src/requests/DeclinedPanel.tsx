import { ButtonLink } from '@backstage/ui';
import type { SubmissionView } from '@tukiverkko/plugin-forms-common';
import { Panel, useTexts } from '@tukiverkko/ui';
import { DeclineMessage } from '../request/DeclineMessage';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** Why a team did not take the request, and the way on from here. */
export function DeclinedPanel({ view }: { readonly view: SubmissionView }) {
  const { t } = useTexts(formsTranslationRef);
  const declined =
    view.state === 'declined'
      ? view.events.findLast(event => event.command === 'decline')
      : undefined;
  if (!declined) return null;
  return (
    <Panel title={t('request.onward')}>
      <DeclineMessage
        reason={declined.reason}
        text={declined.text}
        place={declined.place}
      />
      <ButtonLink
        href={startAgain(view.form, declined.place?.ref)}
        variant="secondary"
      >
        {t('request.newForm')}
      </ButtonLink>
    </Panel>
  );
}

/** The start of the form, with the service the requester was directed to. */
function startAgain(form: string, place: string | undefined): string {
  const start = `/forms/${form}/start`;
  return place?.startsWith('consultationservice:')
    ? `${start}?service=${encodeURIComponent(place)}`
    : start;
}
