import { inLanguages } from './inLanguages';
import type { RecordField } from './RecordField';

/** A title in Finnish, and in the other languages where somebody has given it. */
export function titleCells(
  label: RecordField['label'],
): readonly RecordField[] {
  const title = { name: 'title', path: ['title'], max: 200, label };
  return [
    ...inLanguages(['fi'], { ...title, required: true }),
    ...inLanguages(['sv', 'en'], title),
  ];
}

/** Links to what lies elsewhere, each by its title. */
export function linksField(
  name: string,
  label: RecordField['label'],
): RecordField {
  return {
    name,
    path: [name],
    kind: {
      is: 'rows',
      max: 30,
      cells: [
        ...titleCells({ fi: 'Otsikko', sv: 'Rubrik', en: 'Title' }),
        {
          name: 'link',
          path: ['link'],
          kind: { is: 'link' },
          label: { fi: 'Osoite', sv: 'Adress', en: 'Address' },
          required: true,
        },
      ],
    },
    label,
  };
}
