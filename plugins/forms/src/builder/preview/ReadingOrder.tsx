import {
  formTexts,
  isPageShown,
  type FormPage,
} from '@tukiverkko/plugin-forms-common';
import { useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import styles from './preview.module.css';
import type { PreviewForm } from './usePreviewForm';

/** Everything the form says and asks now, in the order it is read: as a screen reader comes across it. */
export function ReadingOrder({ form, evaluation }: PreviewForm) {
  const { t } = useTexts(builderTranslationRef);
  const { language } = useBuilder();
  const { definition } = form;
  const texts = formTexts(definition, language);
  const hidden = new Set(evaluation.hidden);
  const required = new Set(evaluation.required);
  const notesBefore = ({ notes = [] }: FormPage, field?: string) =>
    notes
      .filter(note => note.before === field && !hidden.has(`$note.${note.id}`))
      .map(({ id }) => <li key={`$note.${id}`}>{texts.note(id).text}</li>);
  return (
    <ol className={styles.order} lang={texts.language}>
      {definition.pages
        .filter(page => isPageShown(definition, page, evaluation))
        .map(page => (
          <li key={page.id}>
            <strong>{texts.page(page.id).title.text}</strong>
            {texts.page(page.id).intro && (
              <p>{texts.page(page.id).intro?.text}</p>
            )}
            <ol>
              {page.fields
                .filter(field => !hidden.has(field))
                .flatMap(field => {
                  const { title, help, description, options } =
                    texts.field(field);
                  return [
                    ...notesBefore(page, field),
                    <li key={field}>
                      {title.text}
                      {!required.has(field) && ` (${t('preview.optional')})`}
                      {[description, help].map(
                        text =>
                          text && (
                            <p key={text.text} className={styles.quiet}>
                              {text.text}
                            </p>
                          ),
                      )}
                      {options.length > 0 && (
                        <ul>
                          {options.map(({ value, title: label }) => (
                            <li key={String(value)}>{label.text}</li>
                          ))}
                        </ul>
                      )}
                    </li>,
                  ];
                })}
              {notesBefore(page)}
            </ol>
          </li>
        ))}
    </ol>
  );
}
