import type { FormDefinition } from '../definition/FormDefinition';
import { pointer } from '../definition/pointer';
import { resolveField } from '../definition/resolveField';
import { warning, type LintProblem } from './LintProblem';

/** Who fills a form tells its pages, and the questions on one, by their titles: two alike look like a mistake. */
export function lintPageTitles({ data, pages }: FormDefinition): LintProblem[] {
  const titleOf = (field: string): string | undefined =>
    Object.hasOwn(data.properties, field)
      ? resolveField(data.properties[field], data.$defs)?.title
      : undefined;
  return [
    ...again(pages.map(({ title }) => title)).map(([index, title]) =>
      warning(pointer('pages', index, 'title'), 'page-title-twice', { title }),
    ),
    ...pages.flatMap(({ fields }) =>
      again(fields.map(titleOf)).map(([index, title]) =>
        warning(pointer('data', 'properties', fields[index]), 'title-twice', {
          title,
        }),
      ),
    ),
  ];
}

/** The titles that stood before already, with their places; what has no title yet is like no other. */
function again(
  titles: readonly (string | undefined)[],
): readonly (readonly [index: number, title: string])[] {
  const seen = new Set<string>();
  return titles.flatMap((text, index) => {
    const title = text?.trim() ?? '';
    if (title === '') return [];
    if (seen.has(title)) return [[index, title] as const];
    seen.add(title);
    return [];
  });
}
