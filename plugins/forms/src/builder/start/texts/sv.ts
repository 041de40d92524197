import type { startEn } from './en';

/** The same in Swedish. */
export const startSv: Readonly<Record<keyof typeof startEn, string>> = {
  'start.title': 'Nytt formulär',
  'start.cancel': 'Avbryt',
  'start.begin': 'Börja',
  'start.way': 'Var börjar du?',
  'start.way.blank': 'Tomt',
  'start.wayHelp.blank': 'En tom sida.',
  'start.way.copy': 'Från ett annat formulär',
  'start.wayHelp.copy':
    'Frågorna, reglerna, översättningarna och testen följer med. Vilken version som helst duger.',
  'start.way.file': 'Importera en fil',
  'start.wayHelp.file':
    'Ett formulär från den här tjänsten, ett JSON Schema eller ett FHIR Questionnaire.',
  'start.way.block': 'Från ett block',
  'start.wayHelp.block': 'En sida med färdiga frågor från hyllan.',
  'start.block': 'Block',
  'start.blockNeeded': 'Välj ett block',
  'start.blocks': 'Block',
  'start.blocksLead':
    'Frågor som många formulär ställer på samma sätt, på tre språk och med dataskyddsklass.',
  'start.add': 'Lägg till i ett formulär…',
  'start.addOf': 'Lägg till i ett formulär: {{block}}',
  'start.addNow': 'Lägg till',
  'start.addLead':
    'Blocket blir den sista sidan i formulärets utkast. Flytta frågorna dit de hör.',
  'start.toForm': 'Formulär',
  'start.toFormNeeded': 'Välj ett formulär',
  'start.newFrom': 'Nytt formulär…',
  'start.newOf': 'Nytt formulär från blocket {{block}}',
  'start.copyBlock': 'Kopiera',
  'start.copyOf': 'Kopiera blocket {{block}}',
  'start.blockCopied':
    'Blocket {{block}} finns på urklipp. Klistra in det i formulärets struktur.',
  'start.name': 'Formulärets namn',
  'start.nameNeeded': 'Skriv formulärets namn',
  'start.firstPage': 'Första sidan',
  'start.process': 'Vad händer med det som skickas?',
  'start.processNeeded': 'Välj vad som händer med det som skickas',
  'start.process.case': 'En begäran som ett team svarar på',
  'start.process.record': 'En anteckning som sparas och räknas',
  'start.process.anonymous': 'Anonyma svar',
  'start.process.advice': 'Råd genast, inget sparas',
  'start.key': 'Id',
  'start.keyHelp':
    'Står i formulärets adress och ändras aldrig. Små bokstäver a–z, siffror och bindestreck.',
  'start.keyNeeded': 'Skriv ett id',
  'start.keyMalformed':
    'Börja med en bokstav a–z och använd bara små bokstäver, siffror och bindestreck.',
  'start.keyTaken':
    'Det finns redan ett formulär med detta id. Skriv ett annat.',
  'start.openTaken': 'Öppna det formuläret',
  'start.keyFree': 'Id är ledigt.',
  'start.refused_one':
    'Formuläret kan inte sparas så här: {{count}} ställe måste rättas.',
  'start.refused_other':
    'Formuläret kan inte sparas så här: {{count}} ställen måste rättas.',
  'start.from': 'Formulär att kopiera',
  'start.fromNeeded': 'Välj formuläret som kopieras',
  'start.version': 'Version',
  'start.itsDraft': 'Utkast',
  'start.versionOf': 'Version {{version}}, {{time}}',
  'start.fileHelp': 'JSON, högst {{size}}.',
  'start.chooseFile': 'Välj en fil',
  'start.fileNeeded': 'Välj en fil',
  'start.file.form_one': 'Ett formulär: {{title}}, {{count}} fråga.',
  'start.file.form_other': 'Ett formulär: {{title}}, {{count}} frågor.',
  'start.file.questionnaire_one':
    'Ett FHIR Questionnaire: {{title}}, {{count}} fråga.',
  'start.file.questionnaire_other':
    'Ett FHIR Questionnaire: {{title}}, {{count}} frågor.',
  'start.file.schema_one': 'Ett JSON Schema: {{title}}, {{count}} fråga.',
  'start.file.schema_other': 'Ett JSON Schema: {{title}}, {{count}} frågor.',
  'start.notCarried_one': '{{count}} sak kunde inte tas med',
  'start.notCarried_other': '{{count}} saker kunde inte tas med',
  'start.mend_one': '{{count}} ställe måste rättas',
  'start.mend_other': '{{count}} ställen måste rättas',
  'start.more_one': 'Och {{count}} till.',
  'start.more_other': 'Och {{count}} till.',
  'start.refusal.tooLarge':
    'Filen är för stor för att vara ett formulär. Kontrollera att du valde rätt fil.',
  'start.refusal.notJson':
    'Filen är inte JSON, eller den är trasig. Exportera den på nytt där den kom ifrån.',
  'start.refusal.newerFormat':
    'Formuläret är gjort med en nyare version av tjänsten. Be dem som upprätthåller portalen uppdatera den.',
  'start.refusal.unknown':
    'Filen innehåller varken ett formulär, ett JSON Schema för ett objekt eller ett FHIR Questionnaire.',
  'start.refusal.notWhole': 'Formuläret i filen är inte helt.',
};
