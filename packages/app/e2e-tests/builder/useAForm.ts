import { expect } from '@playwright/test';
import { look } from './look';
import { awake, type Making, urgent, wish, worry } from './makeAForm';

/** A professional fills it; gives the reference of what was sent. */
export async function fill({ hands, key, title }: Making): Promise<string> {
  const { page } = hands;
  await hands.open(`/forms/${key}/start`, title);
  await hands.press('Aloita');
  await hands.mark(urgent, 'Ehtii odottaa');
  await hands.press('Jatka');
  await hands.mark(worry, 'Kyllä');
  await hands.mark(awake, 'Kyllä');
  await hands.press('Jatka');
  await hands.write(wish, 'Neuvoa arkeen.');
  await hands.press('Jatka');
  await look(page, 'check');
  await hands.press('Lähetä pyyntö');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Pyyntö on lähetetty' }),
  ).toBeVisible();
  const text = await page.getByRole('main').innerText();
  return /OT-\d{4}-[0-9A-Z]{6}/.exec(text)![0];
}

/** The team finds it among what came, and reads what was asked in the words it was asked with. */
export async function find({ hands }: Making, sent: string): Promise<void> {
  const { page } = hands;
  await hands.open('/inbox', 'Saapuneet');
  await hands.follow(new RegExp(sent));
  await expect(page.getByText('Neuvoa arkeen.')).toBeVisible();
  await expect(page.getByText(wish, { exact: true })).toBeVisible();
  await look(page, 'received');
}

/** Another wording and another receiver; what that comes to is read in three ways. */
export async function change({ hands, key, title }: Making): Promise<void> {
  const { page } = hands;
  const newWish = 'Mitä toivot tiimiltä?';
  await hands.open(`/builder/${key}/edit`, title);
  await hands.press('Seuraava sivu');
  await hands.press('Seuraava sivu');
  await hands.press(wish);
  await hands.write('Kysymys', newWish);
  await hands.openTab('Käännökset');
  await hands.fillDown(new RegExp(newWish.replace('?', '\\?')), 1, [
    'Vad önskar du av teamet?',
  ]);
  await hands.openTab('Reititys');
  await hands.find('Tiimi, joka saa loput', 'Saimaankaari', /Saimaankaari/);
  await hands.openTab('Versiot');
  const compared = page.getByRole('region', { name: 'Muutosvertailu' });
  for (const sort of ['teksti', 'reititys'])
    await expect(
      compared.getByText(sort, { exact: true }).first(),
    ).toBeVisible();
  await look(page, 'compared-sentences');
  await hands.mark('Näytä', 'Lomakkeena');
  await expect(compared).toContainText(newWish);
  await look(page, 'compared-form');
  await hands.mark('Näytä', 'JSON');
  await expect(compared).toContainText('fallback');
  await look(page, 'compared-json');
}
