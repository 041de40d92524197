import { Button } from '@backstage/ui';
import type { FormScore } from '@tukiverkko/plugin-forms-common';
import {
  referenceText,
  removalOf,
} from '@tukiverkko/plugin-forms-common/building';
import { Confirm, useLanguage, useTexts } from '@tukiverkko/ui';
import { useState } from 'react';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import styles from './ScoresTab.module.css';

/** Takes a score away, after saying what speaks of it. */
export function RemoveScore({ score }: { readonly score: FormScore }) {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const { definition, edit } = useBuilder();
  const [isOpen, setOpen] = useState(false);
  const broken = isOpen
    ? removalOf(definition, [`$score.${score.id}`]).breaks
    : [];
  return (
    <>
      <Button variant="tertiary" onPress={() => setOpen(true)}>
        {t('scores.remove')}
      </Button>
      <Confirm
        isOpen={isOpen}
        title={t('scores.remove.title', { title: score.title })}
        actionLabel={t('scores.remove.do')}
        onCancel={() => setOpen(false)}
        onConfirm={() => {
          setOpen(false);
          edit('removeScore', { score: score.id });
        }}
      >
        <p>{t('scores.remove.text')}</p>
        {broken.length > 0 && (
          <>
            <p>{t('scores.remove.refers')}</p>
            <ul className={styles.list}>
              {broken.map(reference => (
                <li key={reference.at.join('/')}>
                  {referenceText(definition, reference, language)}
                </li>
              ))}
            </ul>
          </>
        )}
      </Confirm>
    </>
  );
}
