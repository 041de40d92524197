import { byName } from '../directory/byName';
import type { Directory, DirectoryRegion } from '../directory/Directory';
import { indexDirectory } from '../directory/indexDirectory';

/** The counties, Helsinki among them, by collaborative area and name; those outside every area come last. */
export function countiesOf(directory: Directory): readonly DirectoryRegion[] {
  const { regionByRef } = indexDirectory(directory);
  const areaOf = ({ parent }: DirectoryRegion) =>
    parent === undefined ? undefined : regionByRef.get(parent);
  return directory.regions
    .filter(
      ({ type }) => type !== 'collaborative-area' && type !== 'joint-authority',
    )
    .sort((a, b) => byPlace(areaOf(a), areaOf(b)) || byName(a, b));
}

function byPlace(
  a: DirectoryRegion | undefined,
  b: DirectoryRegion | undefined,
): number {
  if (a === b) return 0;
  if (!a) return 1;
  return b ? byName(a, b) : -1;
}
