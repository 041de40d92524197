import { useId, useState } from 'react';
import { Button } from '@backstage/ui';
import {
  fieldOf,
  formTexts,
  type Language,
} from '@tukiverkko/plugin-forms-common';
import { errorMessages, FormPageView } from '@tukiverkko/plugin-forms-react';
import {
  ActionBar,
  Empty,
  ErrorSummary,
  isLanguage,
  Notice,
  useTexts,
} from '@tukiverkko/ui';
import { hasTasks } from '../../fill/formPlaces';
import { ownStopPage } from '../../fill/ownStopPage';
import { taskStates } from '../../fill/taskStates';
import { visiblePages } from '../../fill/visiblePages';
import { useFormContext } from '../../names/useFormContext';
import { formsTranslationRef } from '../../translations/formsTranslationRef';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { usePreview } from './Preview';
import styles from './preview.module.css';
import type { PreviewForm } from './usePreviewForm';

/** The form as people will fill it, with the same parts; nothing is sent or stored. */
export function PreviewPages({ form, evaluation }: PreviewForm) {
  const { t } = useTexts(builderTranslationRef);
  const { t: say } = useTexts(formsTranslationRef);
  const { formKey, language: chosen } = useBuilder();
  const preview = usePreview(formKey);
  const context = useFormContext();
  const headingId = useId();
  const [attempt, setAttempt] = useState<{
    readonly page: string;
    readonly count: number;
  }>();
  const language: Language = isLanguage(chosen) ? chosen : 'fi';
  const { definition } = form;
  const texts = formTexts(definition, language);
  const pages = visiblePages(definition, evaluation);
  const isWhole = preview.view === 'whole';
  const page = pages.find(({ id }) => id === preview.page) ?? pages[0];
  if (!page) return <Empty>{t('preview.empty')}</Empty>;

  const place = pages.indexOf(page);
  const here = isWhole ? 'all' : page.id;
  const own = isWhole
    ? evaluation.errors
    : evaluation.errors.filter(error =>
        page.fields.includes(fieldOf(error) ?? ''),
      );
  const tries = attempt?.page === here ? attempt.count : 0;
  const shown = tries > 0 ? own : [];
  const next = isWhole ? undefined : pages[place + 1];
  const goTo = (id: string) => preview.set({ page: id });
  const goOn = () => {
    if (own.length > 0) setAttempt({ page: here, count: tries + 1 });
    else if (next) goTo(next.id);
  };
  const states = taskStates(pages, evaluation, preview.prefill ?? {});
  const stopPage = ownStopPage(definition, evaluation.stop);
  return (
    <div className={styles.form} lang={texts.language}>
      {hasTasks(pages) && !isWhole && (
        <nav aria-label={say('tasks.title')}>
          <ol className={styles.tasks}>
            {pages.map(({ id }) => (
              <li key={id}>
                <Button
                  variant="tertiary"
                  size="small"
                  aria-current={id === page.id ? 'step' : undefined}
                  onPress={() => goTo(id)}
                >
                  {texts.page(id).title.text}
                </Button>
                <span className={styles.quiet}>
                  {say(`tasks.${states.get(id) ?? 'not-started'}`)}
                </span>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <section aria-labelledby={headingId} className={styles.page}>
        <h3 id={headingId}>
          {isWhole
            ? texts.title.text
            : say('fill.pageTitle', {
                page: texts.page(page.id).title.text,
                number: String(place + 1),
                pages: String(pages.length),
              })}
        </h3>
        {!isWhole && <p>{texts.page(page.id).intro?.text}</p>}
        <ErrorSummary
          attempt={tries}
          errors={errorMessages(form, language, shown)}
        />
        <FormPageView
          form={form}
          page={here}
          language={language}
          answers={preview.answers}
          onAnswers={answers => preview.set({ answers })}
          evaluation={evaluation}
          errors={shown}
          context={context}
          prefill={preview.prefill}
        />
        {evaluation.stop !== null && (
          <Notice
            tone="negative"
            title={
              stopPage ? texts.page(stopPage).title.text : say('stop.title')
            }
          >
            {stopPage ? texts.page(stopPage).intro?.text : t('preview.stops')}
          </Notice>
        )}
        <ActionBar>
          <Button variant="primary" onPress={goOn}>
            {say('fill.continue')}
          </Button>
          {place > 0 && !isWhole && (
            <Button
              variant="secondary"
              onPress={() => goTo(pages[place - 1].id)}
            >
              {say('fill.back')}
            </Button>
          )}
        </ActionBar>
        <p role="status" className={styles.quiet}>
          {!next && own.length === 0 && t('preview.last')}
        </p>
      </section>
    </div>
  );
}
