const collator = new Intl.Collator('fi');

type Named = { readonly ref: string; readonly names: { readonly fi: string } };

/**
 * The order of names in Finnish. The ref settles what two equal names cannot, so the
 * order never depends on how the catalogue was read.
 */
export function byName(a: Named, b: Named): number {
  return collator.compare(a.names.fi, b.names.fi) || (a.ref < b.ref ? -1 : 1);
}
