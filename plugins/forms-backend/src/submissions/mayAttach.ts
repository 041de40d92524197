import { allowedCommands } from '@tukiverkko/plugin-forms-common';
import type { ReadableCase } from './CaseReader';

/** Whether the reader of a case may add a file to it now: the form takes files, and a file is a kind of message. */
export function mayAttach({ row, held, form }: ReadableCase): boolean {
  return (
    form.definition.files !== undefined &&
    allowedCommands(row.state, held).includes('message')
  );
}
