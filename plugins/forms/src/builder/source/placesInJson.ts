import { jsonLanguage } from '@codemirror/lang-json';
import { pointer } from '@tukiverkko/plugin-forms-common/building';

/** From one character to another. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** Where each value of a JSON text stands, by its JSON Pointer, and names that stand twice in one object. */
export interface PlacesInJson {
  readonly at: ReadonlyMap<string, TextRange>;
  readonly twice: readonly (TextRange & { readonly name: string })[];
  /** The first place that is no JSON. */
  readonly broken?: TextRange;
}

type Node = ReturnType<typeof jsonLanguage.parser.parse>['topNode'];

const values: ReadonlySet<string> = new Set([
  'Object',
  'Array',
  'String',
  'Number',
  'True',
  'False',
  'Null',
]);

const isValue = ({ name }: Node): boolean => values.has(name);

/** Finds the places of a JSON text; as many as there are, where it is not whole yet. */
export function placesInJson(text: string): PlacesInJson {
  const at = new Map<string, TextRange>();
  const twice: (TextRange & { readonly name: string })[] = [];
  let broken: TextRange | undefined;

  const walk = (node: Node, place: readonly (string | number)[]): void => {
    at.set(pointer(...place), { from: node.from, to: node.to });
    const names = new Set<string>();
    let index = 0;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.type.isError) broken ??= { from: child.from, to: child.to };
      else if (child.name === 'Property') {
        const key = child.getChild('PropertyName');
        const name = key ? readName(text.slice(key.from, key.to)) : undefined;
        if (key && name !== undefined && names.has(name))
          twice.push({ from: key.from, to: key.to, name });
        if (name !== undefined) names.add(name);
        for (let part = key?.nextSibling; part; part = part.nextSibling) {
          if (part.type.isError) broken ??= { from: part.from, to: part.to };
          else if (isValue(part)) walk(part, [...place, name ?? '']);
        }
      } else if (isValue(child)) walk(child, [...place, index++]);
    }
  };
  const { topNode } = jsonLanguage.parser.parse(text);
  for (let child = topNode.firstChild; child; child = child.nextSibling) {
    if (child.type.isError) broken ??= { from: child.from, to: child.to };
    else if (isValue(child)) walk(child, []);
  }
  return { at, twice, ...(broken && { broken }) };
}

function readName(written: string): string | undefined {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

/** The place of a pointer, or of what it would stand in: something missing is marked where it is missed. */
export function placeOf(
  { at }: PlacesInJson,
  wanted: string,
): TextRange | undefined {
  const found = at.get(wanted);
  return found || wanted === ''
    ? found
    : placeOf({ at, twice: [] }, wanted.slice(0, wanted.lastIndexOf('/')));
}

/** The number of the line a place is on. */
export const lineOf = (text: string, { from }: TextRange): number =>
  text.slice(0, from).split('\n').length;
