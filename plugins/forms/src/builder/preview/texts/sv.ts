import type { previewEn } from './en';

/** The words of the Preview tab. */
export const previewSv: Readonly<Record<keyof typeof previewEn, string>> = {
  'preview.form': 'Formuläret när det fylls i',
  'preview.empty':
    'Formuläret frågar ingenting ännu. Lägg till en fråga på fliken Redigera.',
  'preview.stops': 'Formuläret slutar här och inget sparas.',
  'preview.last':
    'Detta var den sista sidan. Härnäst skulle svaren kontrolleras och skickas.',
  'preview.language': 'Språk',
  'preview.date': 'Ifyllnadsdag',
  'preview.width': 'Bredd',
  'preview.width.full': 'Hela utrymmet',
  'preview.role': 'Fylls i av',
  'preview.role.requester': 'Den som begär',
  'preview.role.owner': 'Mottagande team',
  'preview.role.invited': 'Inbjuden expert',
  'preview.role.coordinator': 'Koordinator',
  'preview.view': 'Hur frågorna visas',
  'preview.view.pages': 'Sida för sida',
  'preview.view.whole': 'Allt på samma sida',
  'preview.view.order': 'Läsordning',
  'preview.dark': 'Mörkt',
  'preview.large': 'Text 200 %',
  'preview.prefill': 'Fyll i profilens uppgifter',
  'preview.optional': 'frivillig',
  'preview.results': 'Vad svaren leder till',
  'preview.ends': 'Formuläret slutar:',
  'preview.show': 'Visa',
  'preview.showQuestion': 'Visa frågan {{question}}',
  'preview.hidden': 'Visas inte nu',
  'preview.hidden.none': 'Allt visas.',
  'preview.why': 'Varför visas inte detta?',
  'preview.whyOf': 'Varför visas inte detta: {{title}}',
  'preview.harmful':
    'Formuläret kan inte provas så här. Rätta först det som inte kan sparas.',
  'preview.ofTest':
    'Detta är svaren i testet ”{{name}}”. Ändra dem och spara testet på nytt.',
  'preview.clear': 'Töm svaren',
  'preview.toTests': 'Visa testen',
  'preview.nothingKept':
    'Här skickas och sparas ingenting. Skriv inget om verkliga personer.',
};
