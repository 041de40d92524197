import type { sheetEn } from './en';

/** The words of a sheet. */
export const sheetFi: Readonly<Record<keyof typeof sheetEn, string>> = {
  'sheet.keys':
    'Liiku nuolinäppäimillä. Enter tai kirjoittaminen aloittaa muokkauksen; Enter tallentaa ja siirtyy alas, Tab tallentaa ja siirtyy eteenpäin, Esc peruu.',
  'sheet.keys.read': 'Liiku solusta soluun nuolinäppäimillä.',
};
