/**
 * How what stands in a form is named, by selection, focus, problems and history alike: `plan` a question, `children.age` a
 * question in a group, `$page.wishes`, `$note.help`; `$form` the form itself. What stands beside the outline has a name too:
 * `$calc.age` (in a group `$calc.children.years`), `$score.total`, `$band.total.low`, `$flag.acute`, `$advise.late`,
 * `$stop.emergency`, `$rule.urgent`, `$block.scale`, `$test.minor`.
 */
export type ElementName = string;

/** What a name that begins with `$` names. */
export const partKinds = [
  'page',
  'note',
  'calc',
  'score',
  'band',
  'flag',
  'advise',
  'stop',
  'rule',
  'block',
  'test',
] as const;

/** A kind of part that is no question. */
export type PartKind = (typeof partKinds)[number];

/** The name of a part: `partName('page', 'wishes')` is `$page.wishes`. */
export const partName = (kind: PartKind, id: string): ElementName =>
  `$${kind}.${id}`;

/** What a name says: a kind and an id; a question and a cell have their own. */
export function readName(
  name: ElementName,
):
  | { readonly kind: PartKind; readonly id: string }
  | { readonly kind: 'form' }
  | { readonly kind: 'question'; readonly id: string }
  | { readonly kind: 'cell'; readonly group: string; readonly cell: string }
  | undefined {
  if (name === '$form') return { kind: 'form' };
  const [first, ...rest] = name.split('.');
  const id = rest.join('.');
  if (first.startsWith('$')) {
    const kind = partKinds.find(one => `$${one}` === first);
    return kind && id ? { kind, id } : undefined;
  }
  if (rest.length === 0)
    return first ? { kind: 'question', id: first } : undefined;
  return { kind: 'cell', group: first, cell: id };
}

/** The id of a page or note that a name names; undefined for another kind. */
export function idOf(kind: PartKind, name: ElementName): string | undefined {
  const read = readName(name);
  return read?.kind === kind ? (read as { readonly id: string }).id : undefined;
}
