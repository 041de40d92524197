import type { ReactNode } from 'react';
import { ActionBar, Panel, useLanguage, useTexts } from '@tukiverkko/ui';
import { inLanguage } from '../names/inLanguage';
import { isEarlierAnswer } from '../request/isEarlierAnswer';
import { TeamAnswer } from '../request/TeamAnswer';
import type { Case } from '../request/useCase';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** Props of {@link AnswerPanel}. */
export interface AnswerPanelProps {
  readonly shown: Case;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** What the team answered; called an earlier answer while another one is being written. */
export function AnswerPanel({ shown, children }: AnswerPanelProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const { view, answerForm } = shown;
  if (!view.answer || !answerForm) return null;
  return (
    <Panel
      title={t(
        isEarlierAnswer(view) ? 'request.earlierAnswer' : 'request.answer',
      )}
    >
      <TeamAnswer
        answer={view.answer}
        form={answerForm}
        team={inLanguage(view.ownerName, language)}
      />
      <ActionBar>{children}</ActionBar>
    </Panel>
  );
}
