import type { processesEn } from './processes.en';

export const processesSv: Record<keyof typeof processesEn, string> = {
  'process.case': 'Går till ett team, som svarar',
  'process.record': 'Registreras, skickas inte till någon',
  'process.anonymous': 'Anonymt',
  'process.advice': 'Ger råd, svaren sparas inte',
  'start.withoutNames': 'Skriv utan namn, personbeteckningar och adresser.',
  'start.unkept':
    'Dina svar sparas inte medan du skriver. Svara på en gång och läs inte in sidan på nytt.',
  'fill.emptied':
    'Sidan lästes in på nytt. Svaren i det här formuläret sparas inte, så de försvann. Börja från början.',
  'fill.replaced':
    'En ny version av formuläret har publicerats, så den här kan inte längre skickas. Dina svar följer med till den nya versionen.',
  'fill.toNewVersion': 'Fortsätt med den nya versionen',
  'check.titleOther': 'Granska svaren',
  'check.lostOther':
    'Vi vet inte om svaren kom fram. Försök igen: ingenting sparas eller räknas två gånger.',
  'record.stored': 'Dina svar sparas med en referens.',
  'record.toNobody':
    'De skickas inte till något team, och ingen svarar på dem.',
  'record.counted': 'Du kan läsa dem senare. Andra ser bara antal.',
  'record.send': 'Spara registreringen',
  'record.sent': 'Dina svar har registrerats',
  'record.about': 'Uppgifter om registreringen',
  'record.at': 'Registrerad',
  'record.replaces': 'Korrigerar registreringen',
  'record.replacedBy': 'Korrigerad med registreringen',
  'record.see': 'Visa registreringen',
  'record.correct': 'Korrigera registreringen',
  'record.correcting':
    'Detta korrigerar en tidigare registrering. Den tidigare kan fortfarande läsas men räknas inte längre.',
  'record.page': 'Registrering {{reference}}',
  'record.mine': 'Mina registreringar',
  'record.form': 'Formulär',
  'record.column': 'Registrering',
  'record.isCorrected': 'Korrigerad med en senare registrering',
  'record.isValid': 'I kraft',
  'record.toForms': 'Formulär',
  'record.none': 'Du har inte registrerat någonting ännu.',
  'requests.view.records': 'Registreringar',
  'anonymous.kept': 'Dina svar och dagen sparas.',
  'anonymous.notKept':
    'Ditt namn, klockslaget och språket du använde sparas inte vid dem. Ingen kan ta reda på vilka svar som är dina.',
  'anonymous.answered':
    'Uppgiften om att du har svarat hålls skild från svaren, och ingenting förbinder dem.',
  'anonymous.send': 'Skicka anonymt',
  'anonymous.sent': 'Dina svar har skickats anonymt',
  'anonymous.what': 'Vad som sparades',
  'anonymous.final':
    'Eftersom ingen kan ta reda på vilka svar som är dina kan de inte ändras eller tas bort senare.',
  'advice.result': 'Du ser resultatet genast.',
  'advice.notKept':
    'Dina svar sparas inte. Bara antal sparas: hur ofta varje resultat förekommer.',
  'advice.yours': 'Resultatet är ett råd. Du bestämmer vad du gör.',
  'advice.send': 'Visa resultatet',
  'advice.sending': 'Räknar…',
  'result.title': 'Resultat',
  'result.silent': 'Ingenting i dina svar kräver något särskilt råd.',
  'result.advice': 'Råd',
  'result.also': 'Observera också',
  'result.meaning': 'Vad detta betyder',
  'result.yours':
    'Detta är ett råd enligt formulärets regler, inte ett beslut. Du känner situationen och bestämmer.',
  'result.stored':
    'Dina svar sparades inte. Bara resultatet räknades, utan dig.',
  'result.now': 'Vad du gör nu',
  'result.ownLevel': 'Du kan också själv söka en tjänst eller ett team.',
  'result.back': 'Tillbaka till svaren',
  'continue.title': 'Fortsätt härifrån',
  'continue.with': 'Fortsätt: {{form}}',
  'continue.taken': 'Svar som följer med och som du kan ändra: {{fields}}',
  'carried.note': 'Överfört från formuläret: {{form}}. Du kan ändra det.',
  'carried.title': 'Överfört från formuläret: {{form}}',
};
