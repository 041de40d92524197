import {
  type AnswerError,
  type CompiledForm,
  errorText,
  fieldOf,
  formTexts,
} from '@tukiverkko/plugin-forms-common';
import { controlId } from '../page/controlId';
import { cellPlace, cellWidget } from '../page/cellWidget';
import { fieldWidget, isGroup } from '../page/fieldWidget';

/** One error in the words that stand at its field. */
export interface ErrorMessage {
  readonly pointer: string;
  readonly text: string;
  /** Id of the control to go to, the first of a group; absent where the error belongs to the form as a whole. */
  readonly targetId?: string;
}

/** Errors in words: first those of the whole form, then in the order of the pages. Each is said once. */
export function errorMessages(
  form: CompiledForm,
  language: string,
  errors: readonly AnswerError[],
): readonly ErrorMessage[] {
  const texts = formTexts(form.definition, language);
  const order = Object.keys(form.fields);
  const placeOf = (error: AnswerError) => order.indexOf(fieldOf(error) ?? '');
  const messages = [...errors]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((error): ErrorMessage => {
      const targetId = targetOf(form, error);
      return {
        pointer: error.pointer,
        text: errorText(error, texts),
        ...(targetId && { targetId }),
      };
    });
  const said = new Set<string>();
  return messages.filter(({ text, targetId }) => {
    const message = `${targetId} ${text}`;
    return !said.has(message) && said.add(message);
  });
}

function targetOf(form: CompiledForm, error: AnswerError): string | undefined {
  const field = fieldOf(error);
  if (!field || !form.fields[field]) return undefined;
  const [, , ...inside] = error.pointer.split('/');
  const { cells } = form.fields[field];
  if (cells) return targetInGroup(form, field, inside);
  const widget = fieldWidget(form.fields[field], form.definition.ui);
  if (isGroup(widget)) return `${controlId(field)}-0`;
  // A list drawn item by item: the item, or the list itself where the error is about the whole of it.
  return widget ? controlId(field) : [controlId(field), ...inside].join('_');
}

/** The control of a cell; for a repeating group as a whole the button that adds a row, or its first. */
function targetInGroup(
  form: CompiledForm,
  field: string,
  inside: readonly string[],
): string {
  const place = cellPlace(inside);
  const { cells } = form.fields[field];
  const cell = cells?.fields[place.at(-1) ?? ''];
  if (!cell)
    return cells?.isList && inside.length === 0
      ? `${controlId(field)}__add`
      : [controlId(field), ...inside].join('_');
  const control = [controlId(field), ...place].join('_');
  return isGroup(cellWidget(form, field, cell)) ? `${control}-0` : control;
}
