import type {
  Answers,
  Evaluation,
  FormDefinition,
} from '@tukiverkko/plugin-forms-common';
import { isAsked } from '@tukiverkko/plugin-forms-react';
import { visiblePages } from './visiblePages';

/** What stands under one heading of the check page. */
export interface CheckPart {
  /** Id of the page; none for what is known of the person. */
  readonly page?: string;
  readonly fields: readonly string[];
}

/** The answers by page, and apart from them those that came from the profile and were not changed. */
export function checkParts(
  definition: FormDefinition,
  evaluation: Pick<Evaluation, 'hidden' | 'answers'>,
  prefill: Answers,
): readonly CheckPart[] {
  const { hidden, answers } = evaluation;
  const fromProfile = (field: string) =>
    prefill[field] !== undefined &&
    JSON.stringify(prefill[field]) === JSON.stringify(answers[field]);
  const shown = visiblePages(definition, { hidden }).map(page => ({
    page: page.id,
    fields: page.fields.filter(
      field => isAsked(definition, field) && !hidden.includes(field),
    ),
  }));
  const profile = shown.flatMap(part => part.fields.filter(fromProfile));
  return [
    ...shown.map(part => ({
      ...part,
      fields: part.fields.filter(field => !fromProfile(field)),
    })),
    { fields: profile },
  ].filter(part => part.fields.length > 0);
}

/** The page that asks a question. */
export function pageOfField(
  definition: FormDefinition,
  field: string,
): string | undefined {
  return definition.pages.find(page => page.fields.includes(field))?.id;
}
