import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../expectGoodPage';

/** What holds of every state of a story: it has one heading of the first level, and a machine finds no barrier in it. */
export async function look(page: Page, name: string): Promise<void> {
  await test.step(`looks at: ${name}`, async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expectAccessible(page, 'light');
  });
}
