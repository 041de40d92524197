import type { FormPage } from '@tukiverkko/plugin-forms-common';
import type { FormLayout } from './useFormLayout';

/** The page that holds every question; the addresses of these places are no page's id. */
export const wholeForm = 'all';
/** The list of the form's parts and how each stands. */
export const taskList = 'tasks';

/** Over how many pages a form is long enough for a list of its parts. */
const shortForm = 3;

/** Whether a form is long enough for a list of its parts. */
export function hasTasks(pages: readonly FormPage[]): boolean {
  return pages.length > shortForm;
}

/** Where a form opens. */
export function firstPlace(
  pages: readonly FormPage[],
  layout: FormLayout,
): string {
  if (layout === 'whole') return wholeForm;
  if (hasTasks(pages)) return taskList;
  return pages[0]?.id ?? 'check';
}
