import type { SubmissionView } from '@tukiverkko/plugin-forms-common';
import type { CaseAnswersViewProps } from '@tukiverkko/plugin-forms-react/extensions';
import { CaseAnswers, type CaseAnswersProps } from './CaseAnswers';
import { useCaseAnswersView } from './CaseAnswersViews';

/** What was sent with a request: question by question, or as another plugin shows the answers of this form. */
export function SentAnswers({
  view,
  reader,
  level,
  ...look
}: Pick<CaseAnswersProps, 'form' | 'unanswered' | 'without'> &
  Pick<CaseAnswersViewProps, 'reader' | 'level'> & {
    readonly view: SubmissionView;
  }) {
  const View = useCaseAnswersView(view.form);
  const plain = (
    <CaseAnswers
      {...look}
      answers={view.answers}
      names={view.names}
      evaluation={view.evaluation}
      level={level}
    />
  );
  return View ? (
    <View
      form={view.form}
      answers={view.answers}
      state={view.state}
      reader={reader}
      level={level}
    >
      {plain}
    </View>
  ) : (
    plain
  );
}
