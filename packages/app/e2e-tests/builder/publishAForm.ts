import { expect } from '@playwright/test';
import { look } from './look';
import type { Making } from './makeAForm';

/** Somebody else is asked to read it. */
export async function askReview(
  { hands }: Making,
  question: string,
  version: number,
): Promise<void> {
  const { page } = hands;
  await hands.openTab('Versiot');
  await hands.write('Mitä tarkastajan pitää katsoa?', question);
  await hands.press('Pyydä tarkastusta');
  await expect(page.getByText(`Tarkastettavana v${version}`)).toBeVisible();
  await look(page, `asked-${version}`);
}

/** The other reads, approves and publishes. */
export async function publish(
  { hands, key, title }: Making,
  question: string,
  version: number,
): Promise<void> {
  const { page } = hands;
  await hands.open(`/builder/${key}/versions`, title);
  await expect(page.getByText(question).first()).toBeVisible();
  await hands.press('Hyväksy muutos');
  await expect(page.getByText(`Hyväksytty v${version}`)).toBeVisible();
  await expect(page.getByRole('textbox')).not.toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await hands.press('Tarkista ja julkaise');
  await expect(
    page.getByRole('button', { name: `Julkaise versio ${version}` }),
  ).toBeVisible();
  await look(page, `publishing-${version}`);
  await hands.press(`Julkaise versio ${version}`);
  await expect(page.getByText(`Julkaistu v${version}`)).toBeVisible();
  await look(page, `published-${version}`);
}
