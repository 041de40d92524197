import type { frameEn } from './en';

/** The words of the page around the tabs of the builder. */
export const frameSv: Readonly<Record<keyof typeof frameEn, string>> = {
  'builder.title': 'Formulär',
  'frame.tabs': 'Formulärets delar',
  'tab.edit': 'Redigera',
  'tab.rules': 'Regler',
  'tab.scores': 'Poäng',
  'tab.routing': 'Styrning',
  'tab.translations': 'Översättningar',
  'tab.preview': 'Förhandsvisning',
  'tab.tests': 'Test',
  'tab.versions': 'Versioner',
  'tab.source': 'JSON',
  'tab.settings': 'Inställningar',
};
