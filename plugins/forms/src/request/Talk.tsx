import { Panel, useTexts } from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { CaseTimeline } from './CaseTimeline';
import { Composer, type ComposerProps } from './Composer';
import { useMessages } from './useMessages';

/** What was done and said in a request, and where one writes more. */
export function Talk(props: ComposerProps) {
  const { t } = useTexts(formsTranslationRef);
  const { view, me } = props;
  const messages = useMessages(view);
  return (
    <Panel title={t('talk.title')}>
      <CaseTimeline view={view} messages={messages} me={me} />
      <Composer {...props} />
    </Panel>
  );
}
