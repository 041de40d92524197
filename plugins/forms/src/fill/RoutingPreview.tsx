import type {
  EvaluateResponse,
  NamedEntity,
  Routing,
} from '@tukiverkko/plugin-forms-common';
import { formatDueDate, Notice, useLanguage, useTexts } from '@tukiverkko/ui';
import { inLanguage } from '../names/inLanguage';
import { RoutingNotices } from '../request/RoutingNotices';
import { RoutingWhy } from '../request/RoutingWhy';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** Props of {@link RoutingPreview}. */
export interface RoutingPreviewProps {
  readonly routing: Routing;
  readonly answerBy: EvaluateResponse['answerBy'];
  /** The unit that is let in as well, where one is. */
  readonly colleagues?: NamedEntity;
}

/** Before sending: whom to contact first, which team gets it, by when they answer, why, and who reads it. */
export function RoutingPreview({
  routing,
  answerBy,
  colleagues,
}: RoutingPreviewProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const team = inLanguage(routing.teamName, language);
  const outside = routing.steps.find(({ code }) => code === 'outside');
  const followed = routing.steps.filter(({ code }) => code === 'succession');
  const isBlind = routing.fallback && routing.directoryAt === null;
  return (
    <>
      <RoutingNotices routing={routing} title={t('notices.title')} />
      <Notice
        tone={isBlind ? 'warning' : 'info'}
        title={isBlind ? undefined : t('check.team', { team })}
      >
        {isBlind && <p>{t('check.directoryDown', { team })}</p>}
        {followed.map(({ text }) => (
          <p key={text.fi}>{inLanguage(text, language)}</p>
        ))}
        <p>
          {answerBy
            ? t('check.answerBy', { date: formatDueDate(answerBy, language) })
            : t('check.noPromise')}
        </p>
        {routing.leaves !== 'nothing' && (
          <p>
            {outside ? inLanguage(outside.text, language) : t('check.leaves')}
          </p>
        )}
        <p>
          {colleagues
            ? t('colleagues.readers', {
                team,
                unit: inLanguage(colleagues.name, language),
              })
            : t('check.readers', { team })}{' '}
          {routing.coordinator && t('check.coordinator')}
        </p>
      </Notice>
      <RoutingWhy routing={routing} title={t('check.why')} />
    </>
  );
}
