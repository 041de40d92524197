import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import {
  comparePages,
  type ComparedPage,
  type ComparedQuestion,
  type ShownQuestion,
} from '@tukiverkko/plugin-forms-common/building';
import { Empty, useTexts } from '@tukiverkko/ui';
import { useMemo } from 'react';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { ClassTags } from './ClassTag';
import styles from './versions.module.css';

/** Props of {@link AsForm}. */
export interface AsFormProps {
  readonly before: FormDefinition;
  readonly after: FormDefinition;
  /** Language of the form's texts. */
  readonly language: string;
}

/** Two versions side by side, page by page; pages where nothing changes are left out. */
export function AsForm({ before, after, language }: AsFormProps) {
  const { t } = useTexts(builderTranslationRef);
  const pages = useMemo(
    () => comparePages(before, after, language),
    [after, before, language],
  );
  const changed = pages.filter(({ status }) => status !== 'same');
  if (changed.length === 0) return <Empty>{t('versions.noPageChanges')}</Empty>;
  return (
    <>
      {changed.map(page => (
        <PageTable key={page.id} page={page} language={language} />
      ))}
    </>
  );
}

function PageTable(props: {
  readonly page: ComparedPage;
  readonly language: string;
}) {
  const { page, language } = props;
  const { t } = useTexts(builderTranslationRef);
  const title = page.after ?? page.before ?? page.id;
  const wasCalled =
    page.before !== undefined && page.after !== page.before && page.after;
  return (
    <section>
      <h3>
        {wasCalled ? (
          <>
            <Gone text={page.before!} language={language} />{' '}
            <New text={title} language={language} />
          </>
        ) : (
          <span lang={language}>{title}</span>
        )}
        {page.status !== 'changed' && ` (${t(`versions.page.${page.status}`)})`}
      </h3>
      <table className={styles.compared}>
        <caption className="tuki-visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('versions.before')}</th>
            <th scope="col">{t('versions.after')}</th>
            <th scope="col">{t('versions.whatChanges')}</th>
          </tr>
        </thead>
        <tbody>
          {page.questions.map(question => (
            <QuestionRow
              key={question.id}
              question={question}
              language={language}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function QuestionRow(props: {
  readonly question: ComparedQuestion;
  readonly language: string;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { language, question } = props;
  const { after, before, classes, status } = question;
  return (
    <tr>
      <td>
        {before && (
          <Shown one={before} other={after} is={Gone} language={language} />
        )}
      </td>
      <td>
        {after && (
          <Shown one={after} other={before} is={New} language={language} />
        )}
      </td>
      <td>
        {t(`versions.question.${status}`)} <ClassTags classes={classes} />
      </td>
    </tr>
  );
}

function Shown(props: {
  readonly one: ShownQuestion;
  readonly other?: ShownQuestion;
  /** How what the other side does not have is marked. */
  readonly is: typeof Gone;
  readonly language: string;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { is: Marked, language, one, other } = props;
  const text = (value: string, isSame: boolean) =>
    isSame ? (
      <span lang={language}>{value}</span>
    ) : (
      <Marked text={value} language={language} />
    );
  return (
    <>
      <strong>{text(one.title, one.title === other?.title)}</strong>
      {one.isRequired && ` ${t('versions.required')}`}
      {one.description && (
        <div>
          {text(one.description, one.description === other?.description)}
        </div>
      )}
      {one.parts.length > 0 && (
        <ul>
          {one.parts.map((part, index) => (
            <li key={`${index} ${part}`}>
              {text(part, other?.parts.includes(part) ?? false)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What is there no more. The word is for those who listen: a browser need not say what a line through means. */
export function Gone({ text, language }: Marked) {
  const { t } = useTexts(builderTranslationRef);
  return (
    <del lang={language}>
      <span className="tuki-visually-hidden">{t('versions.gone')} </span>
      {text}
    </del>
  );
}

/** What was not there before. */
export function New({ text, language }: Marked) {
  const { t } = useTexts(builderTranslationRef);
  return (
    <ins lang={language}>
      <span className="tuki-visually-hidden">{t('versions.new')} </span>
      {text}
    </ins>
  );
}

interface Marked {
  readonly text: string;
  readonly language?: string;
}
