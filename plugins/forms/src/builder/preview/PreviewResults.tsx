import { Button } from '@backstage/ui';
import { RiCheckLine, RiErrorWarningLine } from '@remixicon/react';
import { errorText, fieldOf, formTexts } from '@tukiverkko/plugin-forms-common';
import { AdviceList, Results } from '@tukiverkko/plugin-forms-react';
import { isLanguage, Panel, StatusTag, useTexts } from '@tukiverkko/ui';
import { pageOfField } from '../../fill/checkParts';
import { useBuilder } from '../session/Builder';
import { useResultWords } from '../tests/useResultWords';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { HiddenList } from './HiddenList';
import { usePreview } from './Preview';
import styles from './preview.module.css';
import type { PreviewForm } from './usePreviewForm';

/** What the answers come to: whether it could be sent, scores, flags, advice, where it goes, and what is not shown. */
export function PreviewResults(shown: PreviewForm) {
  const { form, evaluation } = shown;
  const { t } = useTexts(builderTranslationRef);
  const { formKey, language: chosen } = useBuilder();
  const { set } = usePreview(formKey);
  const words = useResultWords();
  const language = isLanguage(chosen) ? chosen : 'fi';
  const { definition } = form;
  const texts = formTexts(definition, language);
  const { errors, stop, target } = evaluation;
  const isValid = errors.length === 0 && stop === null;
  const { fallback: _, ...described } = target ?? { fallback: '' };
  return (
    <div className={styles.results}>
      <Panel title={t('preview.results')}>
        <div role="status">
          <StatusTag
            tone={isValid ? 'positive' : 'warning'}
            icon={isValid ? <RiCheckLine /> : <RiErrorWarningLine />}
          >
            {stop === null
              ? words.value('valid', isValid)
              : `${t('preview.ends')} ${words.value('stop', stop)}`}
          </StatusTag>
        </div>
        {errors.length > 0 && (
          <ul className={styles.plain}>
            {errors.map(error => {
              const page = pageOfField(definition, fieldOf(error) ?? '');
              return (
                <li
                  key={`${error.pointer} ${error.code}`}
                  className={styles.row}
                >
                  <span>{errorText(error, texts)}</span>
                  {page && (
                    <Button
                      variant="tertiary"
                      size="small"
                      aria-label={t('preview.showQuestion', {
                        question: texts.field(fieldOf(error) ?? '').title.text,
                      })}
                      onPress={() => set({ page, view: 'pages' })}
                    >
                      {t('preview.show')}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        )}
        {definition.routing && (
          <p>
            <strong>{t('tests.member.target')}: </strong>
            {words.value('target', target && described)}
          </p>
        )}
      </Panel>
      <Results {...{ definition, language, evaluation }} />
      <AdviceList {...{ definition, language }} advice={evaluation.advice} />
      <HiddenList {...shown} />
    </div>
  );
}
