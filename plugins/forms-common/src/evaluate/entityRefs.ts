import { cellsOf } from '../definition/cells';
import type { FieldSchema, FormDefinition } from '../definition/FormDefinition';
import { isPlainObject } from '../definition/jsonGuard';
import { resolveField } from '../definition/resolveField';
import type { Answers } from './Evaluation';

/** An entity that was chosen: where the answer stands, and which entities its question asks for. */
export interface ChosenEntity {
  /** `team`, `helpers/2`, `children/0/school`. */
  readonly place: string;
  readonly ref: string;
  readonly wish: NonNullable<FieldSchema['x-entity']>;
}

/** Every entity in some answers, those in lists and in rows too: to check that they exist, and to show their names. */
export function entityRefs(
  { data }: FormDefinition,
  answers: Answers,
): readonly ChosenEntity[] {
  const inside = (
    field: FieldSchema,
    answer: unknown,
    place: string,
  ): readonly ChosenEntity[] => {
    const wish = field['x-entity'];
    if (wish && typeof answer === 'string')
      return [{ place, ref: answer, wish }];
    if (field.items && Array.isArray(answer)) {
      const { items } = field;
      return answer.flatMap((one, index) =>
        inside(items, one, `${place}/${index}`),
      );
    }
    const cells: Readonly<Record<string, FieldSchema>> =
      cellsOf(field)?.properties ?? {};
    return isPlainObject(answer)
      ? Object.entries(cells).flatMap(([cell, own]) =>
          inside(own, answer[cell], `${place}/${cell}`),
        )
      : [];
  };
  return Object.entries(data.properties).flatMap(([id, field]) =>
    inside(resolveField(field, data.$defs) ?? {}, answers[id], id),
  );
}
