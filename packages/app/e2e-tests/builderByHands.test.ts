import { expect, test } from '@playwright/test';
import { byKeyboard } from './builder/byKeyboard';
import { byMouse } from './builder/byMouse';
import type { Hands } from './builder/Hands';
import {
  begin,
  compose,
  condition,
  type Making,
  routing,
  score,
} from './builder/makeAForm';
import { record, slip, translate } from './builder/proveAForm';

type Chapter = (making: Making) => Promise<void>;

async function tell(hands: Hands, chapters: readonly Chapter[]): Promise<void> {
  const key = `kokeilu-${Date.now().toString(36)}`;
  await hands.open('/', /Tukiverk/);
  await hands.press(/Lumi Kaislaniemi-Ola/);
  await expect(
    hands.page.getByRole('navigation', { name: 'Päävalikko' }),
  ).toBeVisible();
  for (const chapter of chapters)
    await test.step(chapter.name, () =>
      chapter({ hands, key, title: `Kokeilu ${key.slice(-4)}` }),
    );
}

test('a form with a condition, a score, a routing table and its tests is made in two languages, and a failing test stops it, by mouse @long', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await tell(byMouse(page), [
    begin,
    compose,
    condition,
    score,
    routing,
    translate,
    record,
    slip,
  ]);
});

test('three pages and a condition are made by keyboard only @long', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await tell(byKeyboard(page), [begin, compose, condition]);
});
