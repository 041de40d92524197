import { Panel, useTexts } from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { ContinueWith } from './ContinueWith';
import type { ContinueWithProps } from './ContinueWith';

/** The ways on from what was sent, where its form knows any. */
export function ContinuePanel(props: ContinueWithProps) {
  const { t } = useTexts(formsTranslationRef);
  const { continues = [] } = props.definition;
  if (continues.length === 0) return null;
  return (
    <Panel title={t('continue.title')}>
      <ContinueWith {...props} />
    </Panel>
  );
}
