import type { FormDefinition } from '../../definition/FormDefinition';
import { isPlainObject } from '../../definition/jsonGuard';
import { readName, type ElementName } from '../elements/ElementName';
import { withMember } from './withField';

type Shown = Readonly<Record<string, unknown>>;

const partOf = (shown: Shown, name: string): Shown => {
  const part = Object.hasOwn(shown, name) ? shown[name] : undefined;
  return isPlainObject(part) ? part : {};
};

/** How a question or cell looks, as `ui` says; empty where it says nothing. */
export function shownAt({ ui }: FormDefinition, name: ElementName): Shown {
  const read = readName(name);
  if (read?.kind === 'cell') return partOf(partOf(ui, read.group), read.cell);
  return read?.kind === 'question' ? partOf(ui, read.id) : {};
}

/** The form with the looks of a question or cell changed. What says nothing any more is left out of `ui`. */
export function withShown(
  definition: FormDefinition,
  name: ElementName,
  change: (shown: Shown) => Shown,
): FormDefinition {
  const read = readName(name);
  if (read?.kind === 'cell')
    return withShown(definition, read.group, shown =>
      withPart(shown, read.cell, change),
    );
  return read?.kind === 'question'
    ? withMember(definition, 'ui', withPart(definition.ui, read.id, change))
    : definition;
}

function withPart(
  shown: Shown,
  name: string,
  change: (part: Shown) => Shown,
): Shown {
  const before = partOf(shown, name);
  const after = change(before);
  if (after === before) return shown;
  return withMember(
    shown,
    name,
    Object.keys(after).length === 0 ? undefined : after,
  );
}
