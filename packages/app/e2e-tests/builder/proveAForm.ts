import { expect } from '@playwright/test';
import { look } from './look';
import { awake, type Making, urgent, worry } from './makeAForm';

/** Everything the form says, in Swedish, in the order it is read. */
export async function translate({ hands, title }: Making): Promise<void> {
  const { page } = hands;
  await hands.openTab('Käännökset');
  await hands.fillDown(new RegExp(`${title}$`), 1, [
    'Provbegäran',
    'Situation',
    'Hur bråttom är det?',
    'Genast',
    'Kan vänta',
    'Vad har hänt?',
    'Belastning',
    'Stör oron vardagen?',
    'Är du vaken på nätterna?',
    'Önskan',
    'Vad önskar du?',
    'Belastning',
    'Liten',
    'Stor',
  ]);
  await expect(page.getByText(/Ruotsi: 0 puuttuu/)).toBeVisible();
  await look(page, 'translations');
}

export const service = 'Kiire vie palveluun';
export const team = 'Suuri kuormitus vie tiimille';

/** Two tests by filling the form; between them they cover both bands and both rules. */
export async function record({ hands }: Making): Promise<void> {
  const { page } = hands;
  const fill = async (haste: string, isAwake: string, name: string) => {
    await hands.mark(urgent, haste);
    await hands.press('Jatka');
    await hands.mark(worry, 'Kyllä');
    await hands.mark(awake, isAwake);
    await hands.press('Tallenna testiksi');
    await hands.write('Testin nimi', name);
    await look(page, 'record');
    await hands.press(/^Tallenna testi$/);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  await hands.openTab('Esikatselu');
  await look(page, 'preview');
  await fill('Heti', 'Ei', service);
  await hands.press('Tyhjennä vastaukset');
  await fill('Ehtii odottaa', 'Kyllä', team);
  await expect(
    page.getByRole('link', { name: /^Testit\s*2\/2/ }),
  ).toBeVisible();
}

/** A slip in the routing: the test that meets it stops the publishing and says why; taken back, nothing does. */
export async function slip({ hands }: Making): Promise<void> {
  const { page } = hands;
  const dialog = page.getByRole('dialog');
  await hands.openTab('Reititys');
  await hands.press('Muuta sääntöä 2');
  await hands.find('Tiimi', 'Saimaankaari', /Saimaankaari/);
  await hands.press(/^Tallenna$/);
  await expect(dialog).toHaveCount(0);
  await hands.press('Tarkista ja julkaise');
  await expect(dialog).toContainText(`Testi ${team} ei mene läpi.`);
  await expect(dialog).toContainText(/odotettu: .*Kvarken.*saatu: .*Saima/);
  await look(page, 'stopped');
  await hands.press(`Siirry: ${team}`);
  await expect(page.getByText('1 testi ei mene läpi')).toBeVisible();
  await look(page, 'failing');
  await hands.press(/^Kumoa: /);
  await expect(page.getByText(/Kaikki 2 testiä menevät läpi/)).toBeVisible();
}
