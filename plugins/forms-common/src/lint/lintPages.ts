import type { FormDefinition, FormPage } from '../definition/FormDefinition';
import { pointer } from '../definition/pointer';
import { endPages } from '../definition/visibleTarget';
import { lintPageTitles } from './lintPageTitles';
import { problem, warning, type LintProblem } from './LintProblem';
import { twice } from './twice';

/** Ids that would stand in an address where the portal has a page of its own. */
const placesOfForms: readonly string[] = ['tasks', 'check'];

const isEmpty = ({ fields, intro, notes = [] }: FormPage): boolean =>
  fields.length + notes.length === 0 && !intro;

/** Every field stands on exactly one page, and every page names fields that exist. */
export function lintPages(definition: FormDefinition): LintProblem[] {
  const { data, pages } = definition;
  const ends = endPages(definition);
  const notes = pages.flatMap(page => (page.notes ?? []).map(({ id }) => id));
  const ids = Object.keys(data.properties);
  const placed = pages.flatMap(page => page.fields);
  return [
    ...(pages.length === 0 ? [problem('/pages', 'pages-missing')] : []),
    ...pages.flatMap(({ id }, index) =>
      placesOfForms.includes(id)
        ? [problem(pointer('pages', index, 'id'), 'page-reserved', { id })]
        : [],
    ),
    ...twice(pages.map(page => page.id)).map(id =>
      problem('/pages', 'id-twice', { id }),
    ),
    ...ids
      .filter(id => !placed.includes(id))
      .map(id =>
        problem(pointer('data', 'properties', id), 'field-without-page', {
          field: id,
        }),
      ),
    ...twice(notes).map(id => problem('/pages', 'id-twice', { id })),
    ...twice(placed).map(field =>
      problem('/pages', 'field-on-two-pages', { field }),
    ),
    ...lintPageTitles(definition),
    ...pages.flatMap((page, index) => [
      ...(isEmpty(page) && !ends.has(page.id)
        ? [warning(pointer('pages', index), 'page-empty')]
        : []),
      ...(ends.has(page.id) && page.fields.length > 0
        ? [problem(pointer('pages', index, 'fields'), 'end-page-asks')]
        : []),
      ...(page.notes ?? []).flatMap(({ before }, place) =>
        before === undefined || page.fields.includes(before)
          ? []
          : [
              problem(
                pointer('pages', index, 'notes', place, 'before'),
                'field-unknown',
                { field: before },
              ),
            ],
      ),
      ...page.fields.flatMap((field, place) =>
        ids.includes(field)
          ? []
          : [
              problem(
                pointer('pages', index, 'fields', place),
                'field-unknown',
                { field },
              ),
            ],
      ),
      ...(page.layout?.likert ?? []).flatMap((field, place) =>
        page.fields.includes(field)
          ? []
          : [
              problem(
                pointer('pages', index, 'layout', 'likert', place),
                'field-unknown',
                { field },
              ),
            ],
      ),
    ]),
  ];
}
