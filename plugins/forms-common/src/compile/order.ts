/** What stands before what; a cycle is named by its path and its members are left out of the order. */
export interface Order {
  readonly order: readonly string[];
  readonly cycles: readonly (readonly string[])[];
}

/** Orders names so that each comes after those it reads. Names that read something unknown are no matter. */
export function orderOf(reads: ReadonlyMap<string, Iterable<string>>): Order {
  const order: string[] = [];
  const cycles: (readonly string[])[] = [];
  const state = new Map<string, 'open' | 'done' | 'cyclic'>();
  const path: string[] = [];

  const visit = (name: string): void => {
    const needed = reads.get(name);
    if (!needed || state.get(name) === 'done' || state.get(name) === 'cyclic')
      return;
    if (state.get(name) === 'open') {
      const cycle = path.slice(path.indexOf(name));
      cycles.push([...cycle, name]);
      cycle.forEach(member => state.set(member, 'cyclic'));
      return;
    }
    state.set(name, 'open');
    path.push(name);
    for (const other of needed) visit(other);
    path.pop();
    if (state.get(name) === 'open') {
      state.set(name, 'done');
      order.push(name);
    }
  };

  for (const name of reads.keys()) visit(name);
  return { order, cycles };
}
