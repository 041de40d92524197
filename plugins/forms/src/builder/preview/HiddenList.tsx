import { useState } from 'react';
import { Button } from '@backstage/ui';
import { Panel, useTexts } from '@tukiverkko/ui';
import { whyHidden } from '@tukiverkko/plugin-forms-common/building';
import { useBuilder } from '../session/Builder';
import { useResultWords } from '../tests/useResultWords';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { WhyTree } from '../rules/why/WhyTree';
import { usePreview } from './Preview';
import styles from './preview.module.css';
import type { PreviewForm } from './usePreviewForm';

/** What is hidden now, each with why. */
export function HiddenList({ form, evaluation, context }: PreviewForm) {
  const { t } = useTexts(builderTranslationRef);
  const { formKey } = useBuilder();
  const { answers } = usePreview(formKey);
  const words = useResultWords();
  const [open, setOpen] = useState<readonly string[]>([]);
  const { hidden } = evaluation;
  return (
    <Panel title={t('preview.hidden')}>
      {hidden.length === 0 && <p>{t('preview.hidden.none')}</p>}
      <ul className={styles.plain}>
        {hidden.map(name => {
          const title = words.value('hidden', [name]);
          const isOpen = open.includes(name);
          return (
            <li key={name}>
              <div className={styles.row}>
                <span>{title}</span>
                <Button
                  variant="tertiary"
                  size="small"
                  aria-expanded={isOpen}
                  aria-label={t('preview.whyOf', { title })}
                  onPress={() =>
                    setOpen(
                      isOpen
                        ? open.filter(one => one !== name)
                        : [...open, name],
                    )
                  }
                >
                  {t('preview.why')}
                </Button>
              </div>
              {isOpen && (
                <>
                  {whyHidden(form, answers, context, name).map(why => (
                    <WhyTree
                      key={`${why.aspect} ${why.target} ${why.row ?? ''}`}
                      why={why}
                    />
                  ))}
                </>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
