import type { ValueChange } from '@tukiverkko/plugin-forms-common/building';

/** Lines that are shown of one side; more would hide the choice. */
const most = 6;
const longest = 300;

/** What things became, a line each; undefined for what is no longer there. */
export function changedValues(
  changes: readonly ValueChange[],
): readonly (string | undefined)[] {
  const lines = changes.map(({ after }) => textOf(after));
  const shown = [...new Set(lines)].slice(0, most);
  return lines.length > shown.length && shown.length === most
    ? [...shown, '…']
    : shown;
}

function textOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text =
    textInside(value) ??
    (typeof value === 'string' ? value : JSON.stringify(value));
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** The words of a translation, an option, a page or a question say more than their JSON. */
function textInside(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { text, title } = value as { text?: unknown; title?: unknown };
  return [text, title].find((one): one is string => typeof one === 'string');
}
