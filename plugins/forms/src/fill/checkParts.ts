import type {
  Answers,
  Evaluation,
  FormDefinition,
} from '@tukiverkko/plugin-forms-common';
import { isAsked } from '@tukiverkko/plugin-forms-react';
import { visiblePages } from './visiblePages';

/** What stands under one heading of the check page. */
export interface CheckPart {
  /** Id of the page; none for what the person did not write here. */
  readonly page?: string;
  /** Where the rest came from: a name among what is known. */
  readonly from: string;
  readonly fields: readonly string[];
}

/** The answers by page, and apart from them those that were known before, by where from, and were not changed. */
export function checkParts(
  definition: FormDefinition,
  evaluation: Pick<Evaluation, 'hidden' | 'answers'>,
  known: Readonly<Record<string, Answers>>,
): readonly CheckPart[] {
  const { hidden, answers } = evaluation;
  // What came last covers what came before.
  const sources = Object.entries(known).reverse();
  const sourceOf = (field: string) =>
    sources.find(
      ([, before]) =>
        before[field] !== undefined &&
        JSON.stringify(before[field]) === JSON.stringify(answers[field]),
    )?.[0];
  const shown = visiblePages(definition, { hidden }).map(page => ({
    page: page.id,
    from: 'here',
    fields: page.fields.filter(
      field => isAsked(definition, field) && !hidden.includes(field),
    ),
  }));
  const asked = shown.flatMap(part => part.fields);
  return [
    ...shown.map(part => ({
      ...part,
      fields: part.fields.filter(field => sourceOf(field) === undefined),
    })),
    ...Object.keys(known).map(from => ({
      from,
      fields: asked.filter(field => sourceOf(field) === from),
    })),
  ].filter(part => part.fields.length > 0);
}

/** The page that asks a question. */
export function pageOfField(
  definition: FormDefinition,
  field: string,
): string | undefined {
  return definition.pages.find(page => page.fields.includes(field))?.id;
}
