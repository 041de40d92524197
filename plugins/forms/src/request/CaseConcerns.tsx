import type { SubmissionView } from '@tukiverkko/plugin-forms-common';
import { Notice, useLanguage, useTexts } from '@tukiverkko/ui';
import { inLanguage } from '../names/inLanguage';
import { useEntityNames } from '../names/useEntityNames';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { CaseKeeping } from './CaseKeeping';

/** Props of {@link CaseConcerns}. */
export interface CaseConcernsProps {
  readonly view: SubmissionView;
  readonly reader: 'requester' | 'team';
}

/** What keeps a request from being worked on as usual, and what becomes of it. */
export function CaseConcerns({ view, reader }: CaseConcernsProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const nameOf = useEntityNames([view.assignee]);
  const words = {
    team: inLanguage(view.ownerName, language),
    who: view.assignee ? nameOf(view.assignee) : '',
  };
  return (
    <>
      <CaseKeeping view={view} />
      {view.isWithheld && !view.erasedAt && (
        <Notice tone="neutral">
          {t(
            view.state === 'entered-in-error'
              ? 'withheld.error'
              : 'withheld.coordinator',
          )}
        </Notice>
      )}
      {view.concerns?.map(concern => (
        <Notice key={concern} tone="warning">
          {t(`concern.${concern}.${reader}`, words)}
        </Notice>
      ))}
    </>
  );
}
