import type { Directory } from '../directory/Directory';
import type { Localized } from '../Localized';
import { officialRegions } from '../regions/officialRegions';
import { foldName } from './foldName';
import { nearest } from './nearest';

/** A name as it is written, and what is called so. */
interface Called {
  readonly name: string;
  readonly refs: string[];
}

/** What the directory has, by what people call it: its names, and what can stand for its ref. */
export class KnownNames {
  readonly #refs = new Set<string>();
  readonly #names = new Map<string, Called>();
  readonly #handles = new Map<string, Called>();

  constructor(directory: Directory) {
    const { regions, teams, networks, services, activities = [] } = directory;
    for (const list of [regions, teams, networks, services, activities]) {
      for (const { ref, names } of list) this.add(ref, names);
    }
    for (const { slug, code, officialNames } of officialRegions) {
      const ref = `region:default/${slug}`;
      if (!this.#refs.has(ref)) continue;
      this.add(ref, officialNames);
      // A spreadsheet makes 1 of the official code 01.
      const codes = code ? [code, String(Number(code))] : [];
      for (const one of codes) keep(this.#handles, 'region', one, ref);
    }
  }

  /** True for what the directory has. */
  has(ref: string): boolean {
    return this.#refs.has(ref);
  }

  /** Refs of what has this name. More than one means that the name alone does not say which. */
  named(kind: string, text: string): readonly string[] {
    return this.#names.get(keyOf(kind, text))?.refs ?? [];
  }

  /** Refs of what is meant by a name, a ref, the end of a ref, or an official code. */
  called(kind: string, text: string): readonly string[] {
    const handled = this.#handles.get(keyOf(kind, text))?.refs ?? [];
    return [...new Set([...this.named(kind, text), ...handled])];
  }

  /** The name that is written almost so; undefined where nothing comes near. */
  near(kind: string, text: string): string | undefined {
    const start = keyOf(kind, '');
    const names = [...this.#names]
      .filter(([key]) => key.startsWith(start))
      .map(([key, { name }]) => [key.slice(start.length), name] as const);
    const near = nearest(
      foldName(text),
      names.map(([folded]) => folded),
    );
    return names.find(([folded]) => folded === near)?.[1];
  }

  /** Adds something, or another name of it. */
  add(ref: string, names: Partial<Localized>): void {
    const [kind, path] = ref.split(':');
    this.#refs.add(ref);
    for (const name of [names.fi, names.sv, names.en]) {
      if (name) keep(this.#names, kind, name, ref);
    }
    for (const handle of [path.split('/')[1], path, ref]) {
      keep(this.#handles, kind, handle, ref);
    }
  }
}

function keyOf(kind: string, text: string): string {
  return `${kind.toLowerCase()}:${foldName(text)}`;
}

function keep(
  into: Map<string, Called>,
  kind: string,
  name: string,
  ref: string,
): void {
  const key = keyOf(kind, name);
  const called = into.get(key) ?? { name, refs: [] };
  into.set(key, called);
  if (!called.refs.includes(ref)) called.refs.push(ref);
}
