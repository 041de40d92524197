import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { signInAs } from './people';

/**
 * Backstage's own pages that can be reached by address. They are in no menu of ours, and what axe finds on them is
 * frozen here: a finding that is not on the list fails.
 */
const stockPages = [
  ['/catalog', ['nested-interactive', 'target-size']],
] as const;

for (const [address, known] of stockPages) {
  test(`Backstage's own page ${address} is no worse than it was`, async ({
    page,
  }) => {
    await signInAs(page, 'Taimi Hiidensuo');
    await expect(page.locator(`nav a[href="${address}"]`)).toHaveCount(0);
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(page.getByRole('row').nth(1)).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    const isNew = ({ id }: { id: string }) =>
      !known.some(knownId => knownId === id);
    expect(violations.filter(isNew).map(({ id }) => id)).toEqual([]);
  });
}
