import type { CaseAnswersViewProps } from '@tukiverkko/plugin-forms-react/extensions';
import { createContext, useContext, type ComponentType } from 'react';

/** Another way to show the answers of certain forms, as other plugins attach it. */
export interface CaseAnswersView {
  readonly forms: readonly string[];
  readonly View: ComponentType<CaseAnswersViewProps>;
}

const Views = createContext<readonly CaseAnswersView[]>([]);

/** Gives the pages of requests the views that are attached to them. */
export const CaseAnswersViews = Views.Provider;

/** The view for a form; undefined where nobody attached one. */
export function useCaseAnswersView(
  form: string,
): CaseAnswersView['View'] | undefined {
  return useContext(Views).find(({ forms }) => forms.includes(form))?.View;
}
