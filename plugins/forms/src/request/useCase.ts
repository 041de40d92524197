import { useApi } from '@backstage/frontend-plugin-api';
import type {
  FormsMe,
  FormVersion,
  SubmissionView,
} from '@tukiverkko/plugin-forms-common';
import { formsApiRef } from '../api/formsApiRef';
import { useLoad } from '../load/useLoad';

/** A request with what is needed to show it. */
export interface Case {
  readonly view: SubmissionView;
  readonly me: FormsMe;
  /** The form in the version it was sent with. */
  readonly form: FormVersion;
  /** The form the team answered with, once it has. */
  readonly answerForm?: FormVersion;
}

/** Reads one request. */
export function useCase(id: string) {
  const api = useApi(formsApiRef);
  return useLoad(id, async (): Promise<Case> => {
    const [view, me] = await Promise.all([api.submission(id), api.me()]);
    const [form, answerForm] = await Promise.all([
      api.formVersion(view.form, view.formVersion),
      view.answer
        ? api.formVersion(view.answer.form, view.answer.formVersion)
        : undefined,
    ]);
    return { view, me, form, answerForm };
  });
}
