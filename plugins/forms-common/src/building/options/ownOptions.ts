import type {
  FieldSchema,
  FormDefinition,
} from '../../definition/FormDefinition';
import { refName, resolveField } from '../../definition/resolveField';
import { elementAt } from '../elements/elementAt';
import type { ElementName } from '../elements/ElementName';
import { without } from '../references/removed';
import { elementsUsing } from '../elements/elementsUsing';
import { withField, withMember } from '../writing/withField';

/** The form with a question that has a copy of the block it shared: changing it changes nothing for others. */
export function withOwnOptions(
  definition: FormDefinition,
  name: ElementName,
): FormDefinition {
  const element = elementAt(definition, name);
  if (element?.kind !== 'question' && element?.kind !== 'cell')
    return definition;
  const { field } = element;
  const block = refName(field.$ref ?? field.items?.$ref ?? '');
  const resolved = resolveField(field, definition.data.$defs);
  if (block === undefined || !resolved) return definition;
  const own: FieldSchema = resolved;
  const separated = withField(definition, name, () => own);
  const i18n = Object.entries(definition.i18n).reduce(
    (now, [language, texts]) => {
      const copies = Object.entries(texts).flatMap(([key, text]) => {
        const copy = `${name}${key.slice(`$defs.${block}`.length)}`;
        return key.startsWith(`$defs.${block}.`) && !Object.hasOwn(texts, copy)
          ? [[copy, text] as const]
          : [];
      });
      return copies.length === 0
        ? now
        : withMember(now, language, {
            ...texts,
            ...Object.fromEntries(copies),
          });
    },
    definition.i18n,
  );
  const translated = withMember(separated, 'i18n', i18n);
  return elementsUsing(translated, block).length > 0
    ? translated
    : without(translated, [`$block.${block}`]);
}
