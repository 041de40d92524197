import { useRef } from 'react';
import type { SubmissionView } from '@tukiverkko/plugin-forms-common';
import { Notice, useTexts } from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** Props of {@link CaseNews}. */
export interface CaseNewsProps {
  readonly view: SubmissionView;
  /** Who reads. */
  readonly me: string;
}

/** Says politely, without its content, that others have done or written something since the page was opened. */
export function CaseNews({ view, me }: CaseNewsProps) {
  const { t } = useTexts(formsTranslationRef);
  const seen = useRef(newestOf(view));
  const news = [...view.events, ...(view.messages ?? [])].filter(
    ({ at, actor }) => actor !== me && at > seen.current,
  );
  return (
    <div role="status">
      {news.length > 0 && <Notice tone="info">{t('talk.news')}</Notice>}
    </div>
  );
}

function newestOf({ events, messages = [] }: SubmissionView): string {
  return (
    [...events, ...messages]
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? ''
  );
}
