import type { CaseAnswer, FormVersion } from '@tukiverkko/plugin-forms-common';
import { formatDateTime, useLanguage, useTexts } from '@tukiverkko/ui';
import { Contributors } from '../invitations/Contributors';
import { useEntityNames } from '../names/useEntityNames';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { CaseAnswers } from './CaseAnswers';

/** Props of {@link TeamAnswer}. */
export interface TeamAnswerProps {
  readonly answer: CaseAnswer;
  readonly form: FormVersion;
  readonly team: string;
}

/** The team's answer as the requester reads it, with its seal: a recommendation, not a decision. */
export function TeamAnswer({ answer, form, team }: TeamAnswerProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const nameOf = useEntityNames([answer.actor]);
  return (
    <>
      <CaseAnswers
        form={form}
        answers={answer.answers}
        unanswered="left-out"
        level={3}
      />
      <p>
        {t('request.answerFrom', {
          who: [team, answer.actor && nameOf(answer.actor)]
            .filter(Boolean)
            .join(', '),
          time: formatDateTime(answer.at, language),
        })}
      </p>
      <Contributors answer={answer} />
      <p>{t('request.seal')}</p>
    </>
  );
}
