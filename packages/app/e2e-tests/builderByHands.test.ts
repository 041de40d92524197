import { expect, test, type Browser, type Page } from '@playwright/test';
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
import { askReview, publish } from './builder/publishAForm';
import { change, fill, find } from './builder/useAForm';

/** Makes one form, whoever of its people acts. */
function makingOne(browser: Browser, handsOf: (page: Page) => Hands) {
  const key = `kokeilu-${Date.now().toString(36)}`;
  const title = `Kokeilu ${key.slice(-4)}`;
  return async (name: string): Promise<Making> => {
    const page = await (await browser.newContext()).newPage();
    const hands = handsOf(page);
    await hands.open('/', /Tukiverk/);
    await hands.press(new RegExp(name));
    await expect(
      page.getByRole('navigation', { name: 'Päävalikko' }),
    ).toBeVisible();
    return { hands, key, title };
  };
}

async function tell(
  making: Making,
  chapters: readonly ((making: Making) => Promise<void>)[],
): Promise<void> {
  for (const chapter of chapters)
    await test.step(chapter.name, () => chapter(making));
}

test('a form is made, tested, stopped by a test, reviewed, published, filled and changed, and what was sent stays as it was, by mouse @long', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const as = makingOne(browser, byMouse);
  const editor = await as('Lumi Kaislaniemi-Ola');
  await tell(editor, [begin, compose, condition, score, routing]);
  await tell(editor, [translate, record, slip]);
  await askReview(editor, 'Ovatko luokat oikein?', 1);
  const publisher = await as('Kaarna Vesipolku');
  await publish(publisher, 'Ovatko luokat oikein?', 1);
  const sent = await fill(await as('Noel Pihlajaoja'));
  const receiver = await as('Malin Björkskata');
  await find(receiver, sent);
  await change(editor);
  await askReview(editor, 'Kenelle loput?', 2);
  await publish(publisher, 'Kenelle loput?', 2);
  // What was asked stays in the words it was asked in.
  await find(receiver, sent);
});

test('three pages and a condition are made by keyboard only @long', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const editor = await makingOne(browser, byKeyboard)('Lumi Kaislaniemi-Ola');
  await tell(editor, [begin, compose, condition]);
});
