import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { formTexts } from '@tukiverkko/plugin-forms-common';
import type {
  Answers,
  Evaluation,
  FormVersion,
} from '@tukiverkko/plugin-forms-common';
import { Panel, useLanguage } from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { AnswerFacts } from './AnswerFacts';
import styles from './CaseAnswers.module.css';
import { answeredParts, isAnswered } from './answeredParts';

/** Props of {@link CaseAnswers}. */
export interface CaseAnswersProps {
  readonly form: FormVersion;
  readonly answers: Answers;
  readonly evaluation?: Pick<Evaluation, 'hidden'>;
  /** Fields that stand elsewhere on the page. */
  readonly without?: readonly string[];
  /** `all` shows every question, `folded` leaves the empty ones behind a button, `answered` leaves them out. */
  readonly show: 'all' | 'folded' | 'answered';
  /** 2 where the pages stand on their own, 3 inside a panel. */
  readonly level: 2 | 3;
}

/** What was sent, page by page, in the version of the form it was made with. */
export function CaseAnswers({
  form,
  answers,
  evaluation,
  without,
  show,
  level,
}: CaseAnswersProps) {
  const { t } = useTranslationRef(formsTranslationRef);
  const texts = formTexts(form.definition, useLanguage());
  const [isUnfolded, setIsUnfolded] = useState(false);
  const parts = answeredParts(form.definition, { evaluation, without });
  const empty = parts
    .flatMap(part => part.fields)
    .filter(field => !isAnswered(answers, field)).length;
  const showsAll = show === 'all' || (show === 'folded' && isUnfolded);

  return (
    <>
      {parts
        .map(part => ({
          ...part,
          fields: showsAll
            ? part.fields
            : part.fields.filter(field => isAnswered(answers, field)),
        }))
        .filter(part => part.fields.length > 0)
        .map(({ page, fields }) => {
          const facts = (
            <AnswerFacts
              form={form.definition}
              fields={fields}
              answers={answers}
            />
          );
          const title = texts.page(page).title.text;
          return level === 2 ? (
            <Panel key={page} title={title}>
              {facts}
            </Panel>
          ) : (
            <div key={page} className={styles.part}>
              <h3>{title}</h3>
              {facts}
            </div>
          );
        })}
      {show === 'folded' && empty > 0 && (
        <div>
          {' '}
          <Button
            variant="tertiary"
            aria-expanded={isUnfolded}
            onPress={() => setIsUnfolded(!isUnfolded)}
          >
            {isUnfolded
              ? t('team.hideEmpty')
              : t('team.empty', { count: empty })}
          </Button>
        </div>
      )}
    </>
  );
}
