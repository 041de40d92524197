import { isPlainObject } from '../../definition/jsonGuard';
import type { FhirItem, FhirItemType } from './fhirTypes';

/** An item met on the way in, where it stands, and what it holds that we have no place for. */
export interface MetItem {
  readonly item: FhirItem;
  readonly pointer: string;
}

const types: ReadonlySet<unknown> = new Set<FhirItemType>([
  ...(['group', 'display', 'boolean', 'decimal', 'integer', 'date'] as const),
  ...(['dateTime', 'time', 'string', 'text', 'url', 'choice'] as const),
]);

const members: ReadonlySet<string> = new Set<keyof FhirItem>([
  ...(['linkId', 'type', 'text', '_text', 'required', 'repeats'] as const),
  ...(['maxLength', 'answerOption', 'enableWhen', 'enableBehavior'] as const),
  ...(['extension', 'item'] as const),
]);

type Leave = (at: string, reason: string) => void;

/** The items of a list that are items of a kind we know, each with its place; all else is told. */
export function readItems(
  list: unknown,
  at: string,
  leave: Leave,
): readonly MetItem[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: unknown, index): MetItem[] => {
    const pointer = `${at}/${index}`;
    if (!isPlainObject(value) || typeof value.linkId !== 'string') {
      leave(pointer, 'this is no item with a linkId');
      return [];
    }
    if (!types.has(value.type)) {
      leave(pointer, `there is no question of the type ${String(value.type)}`);
      return [];
    }
    for (const member of Object.keys(value))
      if (!members.has(member))
        leave(`${pointer}/${member}`, 'a form has no such thing');
    return [{ item: clean(value), pointer }];
  });
}

const listOf = (value: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isPlainObject) : [];

/** The members we read, each of the kind it has to be. */
function clean(value: Readonly<Record<string, unknown>>): FhirItem {
  const { linkId, type, text, _text, required, repeats, maxLength } = value;
  const options = listOf(value.answerOption).filter(({ valueCoding }) =>
    isPlainObject(valueCoding),
  );
  return {
    linkId: linkId as string,
    type: type as FhirItemType,
    ...(typeof text === 'string' && { text }),
    ...(isPlainObject(_text) && { _text: _text as never }),
    ...(required === true && { required }),
    ...(repeats === true && { repeats }),
    ...(Number.isSafeInteger(maxLength) &&
      (maxLength as number) >= 0 && { maxLength: maxLength as number }),
    ...(options.length > 0 && { answerOption: options as never }),
    ...(Array.isArray(value.enableWhen) && {
      enableWhen: listOf(value.enableWhen) as never,
    }),
    ...(value.enableBehavior === 'any' && { enableBehavior: 'any' as const }),
    extension: listOf(value.extension) as never,
    ...(Array.isArray(value.item) && { item: value.item }),
  };
}
