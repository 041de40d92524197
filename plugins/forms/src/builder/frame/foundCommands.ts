import type { Command } from './commands';

/** How many are shown at once: what is further down is found by more words. */
const most = 60;

const plain = (text: string): string =>
  text.toLocaleLowerCase('fi').normalize('NFD').replace(/\p{M}/gu, '');

/** The commands that have every typed word, those first where a word of the label begins with it. */
export function foundCommands(
  commands: readonly Command[],
  typed: string,
): readonly Command[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const ranked = commands.flatMap(command => {
    const label = plain(command.label);
    if (!words.every(word => label.includes(word))) return [];
    const begins = words.every(word =>
      label.split(/[\s:/–-]+/).some(part => part.startsWith(word)),
    );
    return [{ command, rank: begins ? 0 : 1 }];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ command }) => command);
}
