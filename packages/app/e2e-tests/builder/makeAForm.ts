import { expect } from '@playwright/test';
import type { Hands } from './Hands';
import { look } from './look';

/** A form that is being made, and with what. */
export interface Making {
  readonly hands: Hands;
  readonly key: string;
  readonly title: string;
}

/** What the form asks. */
export const urgent = 'Kuinka kiire asialla on?';
const what = 'Mitä on tapahtunut?';
export const worry = 'Häiritseekö huoli arkea?';
export const awake = 'Valvotko öisin?';
export const wish = 'Mitä toivot?';

/** From nothing: one empty page. */
export async function begin({ hands, key, title }: Making): Promise<void> {
  const { page } = hands;
  await hands.open('/builder', 'Lomakkeet');
  await hands.press('Uusi lomake…');
  await hands.write('Lomakkeen nimi', title);
  await hands.choose(
    'Mitä lähetetylle tapahtuu?',
    'Pyyntö, johon tiimi vastaa',
  );
  await hands.write('Tunnus', key);
  await look(page, 'begin');
  await hands.press('Aloita');
  await expect(
    page.getByRole('heading', { level: 1, name: title }),
  ).toBeVisible();
}

/** Three pages with five questions, each in its privacy class. */
export async function compose({ hands }: Making): Promise<void> {
  const { page } = hands;
  const add = async (words: string, option: string) => {
    await hands.press('Lisää kysymys');
    await hands.take(words, option);
  };
  const ask = async (words: string, option: string, title: string) => {
    await add(words, option);
    await expect(page.getByRole('textbox', { name: 'Kysymys' })).toBeFocused();
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
  };
  const protect = async (privacy: RegExp) => {
    await hands.turnTo(/^Tietosuoja/);
    await hands.mark('Tietosuojaluokka', privacy);
  };
  const none = /^Ei henkilötietoa/;
  const special = /^Erityinen/;

  await hands.write('Sivun otsikko', 'Tilanne');
  await ask('yksi vaih', 'Yksi vaihtoehto', urgent);
  await hands.writeEach('Lisää vaihtoehto', ['Heti', 'Ehtii odottaa']);
  await hands.press('Pakollinen');
  await protect(none);
  await look(page, 'question');
  await ask('pitkä', 'Pitkä teksti', what);
  await protect(special);

  await add('sivu', 'Sivu');
  await hands.write('Sivun otsikko', 'Kuormitus');
  await ask('kyllä', 'Kyllä tai ei', worry);
  await protect(special);
  await ask('kyllä', 'Kyllä tai ei', awake);
  await protect(special);

  await add('sivu', 'Sivu');
  await hands.write('Sivun otsikko', 'Toive');
  await ask('lyhyt', 'Lyhyt teksti', wish);
  await protect(none);
  await look(page, 'pages');
}

/** What has happened is asked only of those in a hurry. */
export async function condition({ hands }: Making): Promise<void> {
  const { page } = hands;
  await hands.openTab('Säännöt');
  await hands.press('Lisää sääntö…');
  await hands.find('Mitä se koskee', 'tapahtunut', what);
  await hands.find('Ehto 1: mikä', 'kiire', urgent);
  await hands.choose('Ehto 1: arvo', 'Heti');
  await look(page, 'rule');
  await hands.press(/^Lisää$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await look(page, 'rules');
}

/** Two answers are counted, and what they come to has a name. */
export async function score({ hands }: Making): Promise<void> {
  const { page } = hands;
  await hands.openTab('Pisteet');
  await hands.press('Lisää pisteytys');
  await hands.write('Pisteytyksen nimi', 'Kuormitus');
  await hands.find('Laske myös', 'huoli', worry);
  await hands.find('Laske myös', 'valvotko', awake);
  await expect(page.getByText('Vastauksista voi tulla 0–2.')).toBeVisible();
  await hands.press('Lisää luokka');
  await hands.fillDown('Uusi luokka', 0, ['Vähäinen']);
  await hands.press('Lisää luokka');
  await hands.fillDown('Uusi luokka', 0, ['Suuri']);
  await look(page, 'bands');
}

/** A hurry goes to a service, a heavy load to a team, and the rest to another; all picked from the catalogue. */
export async function routing({ hands }: Making): Promise<void> {
  const { page } = hands;
  await hands.openTab('Reititys');
  await hands.find('Tiimi, joka saa loput', 'Järvisydän', /Järvisydän/);
  await hands.press('Aloita reititys');
  await hands.press('Lisää sääntö…');
  await hands.find('Ehto 1: mikä', 'kiire', urgent);
  await hands.choose('Ehto 1: arvo', 'Heti');
  await hands.choose('Minne sääntö vie', 'Konsultaatiopalveluun');
  await hands.find('Palvelu', 'konsultaatio', /onsultaatio/);
  await look(page, 'routing-rule');
  await hands.press(/^Tallenna$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await hands.press('Lisää sääntö…');
  await hands.find('Ehto 1: mikä', 'kuormitus', /Kuormitus.*luokka/);
  await hands.choose('Ehto 1: arvo', 'Suuri');
  await hands.choose('Minne sääntö vie', 'Tiimille');
  await hands.find('Tiimi', 'Kvarken', /Kvarken/);
  await hands.press(/^Tallenna$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await look(page, 'routing');
}
