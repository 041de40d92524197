import { isSame } from '../../changes/differences';
import type { FormDefinition } from '../../definition/FormDefinition';
import { elementAt } from '../elements/elementAt';
import { partName, readName, type ElementName } from '../elements/ElementName';
import {
  freeName,
  isCellTaken,
  isNoteTaken,
  isPageTaken,
  isQuestionTaken,
} from '../writing/freeName';
import type { FormPiece } from './FormPiece';

/** The names the parts of a piece get in a form. */
export interface PastedNames {
  readonly names: ReadonlyMap<ElementName, ElementName>;
  /** Blocks the form has already, the very same: they are shared and not added. */
  readonly shared: ReadonlySet<string>;
}

/** Free names for everything in a piece; with `intoGroup`, its cells get names in that group. */
export function namesForPiece(
  definition: FormDefinition,
  { definition: part }: FormPiece,
  intoGroup?: string,
): PastedNames {
  const names = new Map<ElementName, ElementName>();
  const shared = new Set<string>();
  const used = new Set<string>();
  const give = (
    from: ElementName,
    id: string,
    isTaken: (id: string) => boolean,
    toName: (id: string) => ElementName = one => one,
  ): void => {
    const free = freeName(id, one => isTaken(one) || used.has(toName(one)));
    used.add(toName(free));
    names.set(from, toName(free));
  };
  const isThere =
    (kind: 'score' | 'flag' | 'advise' | 'calc' | 'block') =>
    (id: string): boolean =>
      elementAt(definition, partName(kind, id)) !== undefined;

  for (const [id, field] of Object.entries(part.data.properties)) {
    if (intoGroup === undefined)
      give(id, id, one => isQuestionTaken(definition, one));
    else names.set(id, intoGroup);
    const cells = field.items?.properties ?? field.properties ?? {};
    for (const cell of Object.keys(cells))
      if (intoGroup === undefined)
        names.set(`${id}.${cell}`, `${names.get(id)}.${cell}`);
      else
        give(
          `${id}.${cell}`,
          cell,
          one => isCellTaken(definition, intoGroup, one),
          one => `${intoGroup}.${one}`,
        );
  }
  for (const { id, notes = [] } of part.pages) {
    give(
      partName('page', id),
      id,
      one => isPageTaken(definition, one),
      one => partName('page', one),
    );
    for (const note of notes)
      give(
        partName('note', note.id),
        note.id,
        one => isNoteTaken(definition, one),
        one => partName('note', one),
      );
  }
  for (const target of Object.keys(part.logic.compute ?? {})) {
    const read = readName(target);
    if (read?.kind === 'cell') {
      const group = names.get(read.group) ?? read.group;
      give(
        partName('calc', target),
        read.cell,
        one => isCellTaken(definition, group, one),
        one => partName('calc', `${group}.${one}`),
      );
    } else
      give(
        partName('calc', target),
        target,
        one =>
          isThere('calc')(one) ||
          Object.hasOwn(definition.data.properties, one),
        one => partName('calc', one),
      );
  }
  for (const { id, bands } of part.scores ?? []) {
    give(partName('score', id), id, isThere('score'), one =>
      partName('score', one),
    );
    const score = names.get(partName('score', id))!.slice('$score.'.length);
    for (const band of bands)
      names.set(
        partName('band', `${id}.${band.id}`),
        partName('band', `${score}.${band.id}`),
      );
  }
  const listed = [
    ['flag', part.flags],
    ['advise', part.logic.advise],
  ] as const;
  for (const [kind, list] of listed)
    for (const { id } of list ?? [])
      give(partName(kind, id), id, isThere(kind), one => partName(kind, one));
  for (const [id, field] of Object.entries(part.data.$defs ?? {})) {
    const own = definition.data.$defs ?? {};
    const same = Object.hasOwn(own, id) && isSame(own[id], field);
    if (same) {
      shared.add(id);
      names.set(partName('block', id), partName('block', id));
    } else
      give(partName('block', id), id, isThere('block'), one =>
        partName('block', one),
      );
  }
  return { names, shared };
}
