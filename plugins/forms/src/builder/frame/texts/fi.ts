import type { frameEn } from './en';

/** The words of the page around the tabs of the builder. */
export const frameFi: Readonly<Record<keyof typeof frameEn, string>> = {
  'builder.title': 'Lomakkeet',
  'frame.tabs': 'Lomakkeen osat',
  'tab.edit': 'Muokkaa',
  'tab.rules': 'Säännöt',
  'tab.scores': 'Pisteet',
  'tab.routing': 'Reititys',
  'tab.translations': 'Käännökset',
  'tab.preview': 'Esikatselu',
  'tab.tests': 'Testit',
  'tab.versions': 'Versiot',
  'tab.source': 'JSON',
  'tab.settings': 'Asetukset',
};
