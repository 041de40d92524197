import type { ChangeClass, FormChange } from '../../changes/ChangeClass';
import { changesBetween } from '../../changes/changesBetween';
import { cellsOf } from '../../definition/cells';
import type {
  FieldSchema,
  FormDefinition,
} from '../../definition/FormDefinition';
import { resolveField } from '../../definition/resolveField';
import { elementOfPointer } from '../elements/elementOfPointer';
import { titleOf } from '../elements/titleOf';

/** A question as one version asks it, in one language. */
export interface ShownQuestion {
  readonly title: string;
  readonly description?: string;
  /** The choices of it, or the questions of its rows. */
  readonly parts: readonly string[];
  readonly isRequired: boolean;
}

/** A question of a page in two versions. */
export interface ComparedQuestion {
  readonly id: string;
  readonly status: 'same' | 'changed' | 'added' | 'removed' | 'moved';
  readonly classes: readonly ChangeClass[];
  readonly before?: ShownQuestion;
  readonly after?: ShownQuestion;
}

/** A page in two versions. */
export interface ComparedPage {
  readonly id: string;
  readonly status: 'same' | 'changed' | 'added' | 'removed';
  readonly before?: string;
  readonly after?: string;
  readonly questions: readonly ComparedQuestion[];
}

/** Two versions of a form side by side, page by page, as somebody who fills it would see them. */
export function comparePages(
  before: FormDefinition,
  after: FormDefinition,
  language: string = after.languages.source,
): readonly ComparedPage[] {
  const classes = classesByElement(before, after);
  const pageOf = (form: FormDefinition, field: string) =>
    form.pages.find(({ fields }) => fields.includes(field))?.id;

  const question = (id: string, page: string): ComparedQuestion => {
    const was = shownIn(before, id, language);
    const is = shownIn(after, id, language);
    const found = classes.get(id) ?? [];
    const [from, to] = [pageOf(before, id), pageOf(after, id)];
    const isHere = to === page;
    const status = (): ComparedQuestion['status'] => {
      if (!was) return 'added';
      if (!is || !isHere) return is ? 'moved' : 'removed';
      if (from !== to) return 'moved';
      return found.length > 0 ? 'changed' : 'same';
    };
    return {
      id,
      status: status(),
      classes: found,
      ...(was && { before: was }),
      ...(is && { after: is }),
    };
  };

  const ids = together(
    before.pages.map(({ id }) => id),
    after.pages.map(({ id }) => id),
  );
  return ids.map(id => {
    const was = before.pages.find(page => page.id === id);
    const is = after.pages.find(page => page.id === id);
    const questions = together(was?.fields ?? [], is?.fields ?? []).map(one =>
      question(one, id),
    );
    const isChanged =
      (classes.get(`$page.${id}`) ?? []).length > 0 ||
      questions.some(({ status }) => status !== 'same');
    const status = (): ComparedPage['status'] => {
      if (!was) return 'added';
      if (!is) return 'removed';
      return isChanged ? 'changed' : 'same';
    };
    return {
      id,
      status: status(),
      ...(was && { before: titleOf(before, `$page.${id}`, language) }),
      ...(is && { after: titleOf(after, `$page.${id}`, language) }),
      questions,
    };
  });
}

/** What is in either list once: in the order of the second, with what is gone after what it followed. */
function together(
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const all = [...after];
  before.forEach((id, index) => {
    if (all.includes(id)) return;
    const earlier = index === 0 ? -1 : all.indexOf(before[index - 1]);
    all.splice(earlier + 1, 0, id);
  });
  return all;
}

function classesByElement(
  before: FormDefinition,
  after: FormDefinition,
): ReadonlyMap<string, readonly ChangeClass[]> {
  const found = new Map<string, readonly ChangeClass[]>();
  const add = (name: string, { class: one }: FormChange) => {
    const known = found.get(name) ?? [];
    if (!known.includes(one)) found.set(name, [...known, one]);
  };
  for (const change of changesBetween(before, after).changes) {
    const version = change.kind === 'removed' ? before : after;
    const { element } = elementOfPointer(version, change.pointer);
    add(element, change);
    // A question in rows is shown with its group.
    if (!element.startsWith('$') && element.includes('.'))
      add(element.split('.')[0], change);
  }
  return found;
}

function shownIn(
  form: FormDefinition,
  id: string,
  language: string,
): ShownQuestion | undefined {
  if (!Object.hasOwn(form.data.properties, id)) return undefined;
  const field = resolveField(form.data.properties[id], form.data.$defs) ?? {};
  const say = (key: string, text: string): string =>
    language === form.languages.source
      ? text
      : form.i18n[language]?.[key]?.text || text;
  const description =
    field.description && say(`${id}.description`, field.description);
  return {
    title: titleOf(form, id, language),
    ...(description && { description }),
    parts: partsOf(id, field, say),
    isRequired: (form.data.required ?? []).includes(id),
  };
}

function partsOf(
  id: string,
  field: FieldSchema,
  say: (key: string, text: string) => string,
): readonly string[] {
  const cells = cellsOf(field)?.properties;
  if (cells)
    return Object.entries(cells).map(([cell, { title = cell }]) =>
      say(`${id}.${cell}.title`, title),
    );
  return (field.oneOf ?? field.items?.oneOf ?? []).map(option =>
    say(`${id}.option.${option.const}`, option.title),
  );
}
