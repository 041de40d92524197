// What the two commands say, and how they end.
import { resolve } from 'node:path';
import type { CopyVerdict } from '../../plugins/forms-backend/src/copies/verifyCopy';

/** Says what was found in a copy, and throws where it cannot be trusted. */
export function tellVerdict(verdict: CopyVerdict): void {
  const { counts, migration, opened, erased, accessRows, problems } = verdict;
  for (const [table, number] of Object.entries(counts)) {
    console.log(`  ${table.padEnd(20)} ${number}`);
  }
  console.log(`  migrated up to       ${migration}`);
  console.log(`  opened with the key  ${opened} cases (${erased} erased)`);
  console.log(`  log of readings      ${accessRows} rows looked through`);
  if (problems.length > 0) {
    throw new Error(`The copy is not whole: ${problems.join(' ')}`);
  }
}

/** Runs a command; a sentence and the exit code 1 where it fails. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

/** The command changes to the checkout; what is typed is meant from where it was typed. */
const fromThere = (path: string) =>
  resolve(process.env.CALLED_FROM ?? '.', path);

/** What stands on the command line: `PLACE [--replace] [--config FILE…]`. */
export function readArguments(usage: string) {
  const args = process.argv.slice(2);
  const files = args.flatMap((arg, i) =>
    arg === '--config' ? [fromThere(args[i + 1])] : [],
  );
  const [place, another] = args.filter(
    (arg, i) => !arg.startsWith('--') && args[i - 1] !== '--config',
  );
  if (!place || another) throw new Error(usage);
  return {
    place: fromThere(place),
    isReplacing: args.includes('--replace'),
    files:
      files.length > 0 ? files : ['app-config.yaml', 'app-config.demo.yaml'],
  };
}

/** A moment as it stands in names of folders and databases. */
export const stampOf = (date: Date) =>
  date.toISOString().replace(/\D/g, '').slice(0, 14);
