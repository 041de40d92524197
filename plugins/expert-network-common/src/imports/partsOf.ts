// No name has more commas than this.
const longestName = 6;

/**
 * The parts of a cell that lists several. Semicolons, bars and new lines always divide; a comma may also stand within a
 * name, so of what commas divide the longest stretch that is known by itself is one part.
 */
export function partsOf(
  cell: string,
  isKnown: (part: string) => boolean,
): readonly string[] {
  return cell
    .split(/[;|\n]/)
    .map(part => part.trim())
    .filter(part => part !== '')
    .flatMap(part => dividedByCommas(part, isKnown));
}

function dividedByCommas(
  part: string,
  isKnown: (part: string) => boolean,
): readonly string[] {
  const pieces = part.split(',').map(piece => piece.trim());
  const parts: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    let length = Math.min(pieces.length - at, longestName);
    const stretch = () => pieces.slice(at, at + length).join(', ');
    while (length > 1 && !isKnown(stretch())) length -= 1;
    if (stretch() !== '') parts.push(stretch());
    at += length;
  }
  return parts;
}
