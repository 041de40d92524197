import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { join } from 'node:path';

const screenshots = process.env.SCREENSHOTS;

/**
 * What holds of every page of ours in whatever state it is: one h1, a title, no violation of WCAG 2.2 A or AA
 * that a machine can find, in light and dark, and no sideways scrolling at 320 pixels.
 */
export async function expectGoodPage(page: Page, name: string) {
  await test.step(`the page is good: ${name}`, async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page).toHaveTitle(/Tukiverkko/);
    await expectAccessible(page, 'light');
    await keep(page, `${name}-light`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, 'dark');
    await keep(page, `${name}-dark`);
    await page.emulateMedia({ colorScheme: 'light' });
    await expectNarrow(page, name);
  });
}

const tags = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
];

/** All rules in light; in dark those that look at colours, since nothing else of a page changes with them. */
const rules = {
  light: (axe: AxeBuilder) => axe.withTags(tags),
  dark: (axe: AxeBuilder) =>
    axe.withRules(['color-contrast', 'link-in-text-block']),
};

/** No violation of WCAG 2.2 A or AA that a machine can find, as the page stands. */
export async function expectAccessible(page: Page, scheme: 'light' | 'dark') {
  await expect(
    page.locator(`[data-theme-mode="${scheme}"]`).first(),
  ).toBeAttached();
  // Colours on their way from one scheme to the other are nobody's to read.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(one => one instanceof CSSTransition)
        .map(({ finished }) => finished),
    ).then(() => undefined),
  );
  const { violations } = await rules[scheme](
    // A tooltip stands outside of every landmark, and is read with its control.
    new AxeBuilder({ page }).exclude('[role=tooltip]'),
  ).analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
  expect(found, `axe, ${scheme}`).toEqual([]);
}

async function expectNarrow(page: Page, name: string) {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  // The page changes its shape a moment after the window does.
  await expect
    .poll(
      () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        ),
      { message: 'pixels to scroll sideways at 320' },
    )
    .toBeLessThanOrEqual(0);
  await keep(page, `${name}-320`);
  if (size) await page.setViewportSize(size);
}

async function keep(page: Page, name: string) {
  if (screenshots)
    await page.screenshot({
      path: join(screenshots, `${name}.png`),
      fullPage: true,
    });
}
