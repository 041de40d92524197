import axe from 'axe-core';

/** What axe finds wrong, as short lines; contrast needs a browser and is checked there. */
export async function violations(element: Element): Promise<readonly string[]> {
  const { violations: found } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}
