import {
  createExtensionBlueprint,
  createExtensionDataRef,
  createExtensionInput,
  ExtensionBoundary,
} from '@backstage/frontend-plugin-api';
import type { Answers, CaseState } from '@tukiverkko/plugin-forms-common';
import { createElement, type ComponentType, type ReactNode } from 'react';

/** What whoever shows the answers of a request in their own way is given. */
export interface CaseAnswersViewProps {
  /** Key of the form it was sent with. */
  readonly form: string;
  readonly answers: Answers;
  readonly state: CaseState;
  /** On which side the reader stands. */
  readonly reader: 'requester' | 'team';
  /** Level of the first heading. */
  readonly level: 2 | 3;
  /** The answers as they are shown without it, for whoever wants to see them all. */
  readonly children: ReactNode;
}

const component = createExtensionDataRef<
  ComponentType<CaseAnswersViewProps>
>().with({ id: 'forms.case-answers.component' });
const forms = createExtensionDataRef<readonly string[]>().with({
  id: 'forms.case-answers.forms',
});

/** Where the pages of requests take such a view; an input of `page:forms/requests`. */
export const caseAnswersInput = () => createExtensionInput([component, forms]);

/**
 * Shows the answers of certain forms in another way than question by question, on the page of
 * a request: what a proposal would change, say. The forms plugin knows nothing of it but its place.
 */
export const CaseAnswersBlueprint = createExtensionBlueprint({
  kind: 'case-answers',
  attachTo: { id: 'page:forms/requests', input: 'caseAnswers' },
  output: [component, forms],
  dataRefs: { component, forms },
  *factory(
    params: {
      /** Keys of the forms it shows. */
      readonly forms: readonly string[];
      readonly loader: () => Promise<ComponentType<CaseAnswersViewProps>>;
    },
    { node },
  ) {
    yield forms(params.forms);
    yield component(
      ExtensionBoundary.lazyComponent(node, async () => {
        const View = await params.loader();
        return props => createElement(View, props);
      }),
    );
  },
});
