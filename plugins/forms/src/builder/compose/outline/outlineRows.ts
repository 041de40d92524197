import {
  type FormDefinition,
  formTexts,
  type FormText,
  type FormTexts,
} from '@tukiverkko/plugin-forms-common';
import {
  elementsInOrder,
  idOf,
  type OutlineElement,
} from '@tukiverkko/plugin-forms-common/building';
import type { FormMarks } from './formMarks';
import type { OutlineRow } from './OutlineRow';

type Titles = Readonly<
  Record<
    OutlineElement['kind'],
    (texts: FormTexts, element: string) => FormText
  >
>;

const titles: Titles = {
  page: (texts, element) => texts.page(idOf('page', element) ?? element).title,
  note: (texts, element) => texts.note(idOf('note', element) ?? element),
  question: (texts, element) => texts.field(element).title,
  cell: (texts, element) => texts.field(element).title,
};

/** The rows of the outline, in the order a reader meets what they stand for. */
export function outlineRows(
  definition: FormDefinition,
  language: string,
  marks: FormMarks,
): readonly OutlineRow[] {
  const texts = formTexts(definition, language);
  const row = ({ element, kind, children }: OutlineElement): OutlineRow => {
    const title = titles[kind](texts, element);
    return {
      id: element,
      kind,
      title: title.text,
      ...(title.language !== language && { lang: title.language }),
      marks: marks.of(element),
      children: children.map(row),
    };
  };
  return elementsInOrder(definition).map(row);
}
