import { Button } from '@backstage/ui';
import type {
  FormChange,
  FormDefinition,
} from '@tukiverkko/plugin-forms-common';
import {
  sentencesOfChanges,
  type ChangeSentence,
} from '@tukiverkko/plugin-forms-common/building';
import { useLanguage, useTexts } from '@tukiverkko/ui';
import { useMemo } from 'react';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { ClassTag } from './ClassTag';
import styles from './versions.module.css';

/** Props of {@link AsSentences}. */
export interface AsSentencesProps {
  readonly changes: readonly FormChange[];
  readonly before: FormDefinition;
  readonly after: FormDefinition;
  /** Leads to a change; absent where what is shown is not what is edited. */
  readonly onGo?: (sentence: ChangeSentence) => void;
}

/** What changes, a sentence each with its class. */
export function AsSentences(props: AsSentencesProps) {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const { after, before, changes, onGo } = props;
  const sentences = useMemo(
    () => sentencesOfChanges(changes, { before, after, language }),
    [after, before, changes, language],
  );
  return (
    <ul className={styles.sentences} aria-label={t('versions.changes')}>
      {sentences.map(sentence => (
        <li key={`${sentence.class} ${sentence.pointer}`}>
          <ClassTag of={sentence.class} />
          <span>{sentence.text}</span>
          {onGo && !sentence.isGone && (
            <Button
              variant="tertiary"
              size="small"
              aria-label={t('versions.goTo', { what: sentence.text })}
              onPress={() => onGo(sentence)}
            >
              {t('versions.go')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
