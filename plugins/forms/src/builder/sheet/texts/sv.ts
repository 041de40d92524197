import type { sheetEn } from './en';

/** The words of a sheet. */
export const sheetSv: Readonly<Record<keyof typeof sheetEn, string>> = {
  'sheet.keys':
    'Flytta dig med piltangenterna. Enter eller skrivande börjar redigera; Enter sparar och går nedåt, Tabb sparar och går vidare, Esc ångrar.',
  'sheet.keys.read': 'Flytta dig mellan cellerna med piltangenterna.',
};
