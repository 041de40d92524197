import type { fillEn } from './en';
import { moveSv } from './move.sv';
import { processesSv } from './processes.sv';

export const fillSv: Record<keyof typeof fillEn, string> = {
  'forms.title': 'Formulär',
  'forms.start': 'Börja',
  'forms.empty': 'Inga formulär har publicerats ännu.',
  'purpose.consultation': 'Konsultation',
  'purpose.referral': 'Remiss',
  'purpose.screening': 'Sållning',
  'purpose.risk-assessment': 'Riskbedömning',
  'purpose.survey': 'Enkät',
  'purpose.registration': 'Anmälan',
  'purpose.answer': 'Svar',
  'start.size_one': 'cirka {{minutes}} min · {{count}} fråga',
  'start.size_other': 'cirka {{minutes}} min · {{count}} frågor',
  'start.danger':
    'Om någon är i omedelbar fara, ring 112. Den här tjänsten är inte till för nödsituationer.',
  'start.know': 'Innan du börjar',
  'start.noNames':
    'Skriv utan namn, personbeteckningar och adresser. Experterna hjälper dig utan dem.',
  'start.responsibility':
    'Ansvaret för klienten kvarstår hos dig tills tjänsten har tagit emot remissen.',
  'start.autosave': 'Dina svar sparas automatiskt.',
  'start.next': 'Så här går det till',
  'start.begin': 'Börja',
  'start.continue': 'Fortsätt med utkastet, sparat {{time}}',
  'start.noService':
    'Adressen innehöll en tjänst som formuläret inte känner till. Vi lämnade bort den.',
  'draft.delete': 'Ta bort utkastet',
  'draft.deleteTitle': 'Tas utkastet bort?',
  'draft.deleteText':
    'Allt som har skrivits i utkastet tas bort. Det går inte att ångra.',
  'fill.pageTitle': '{{page}} ({{number}}/{{pages}})',
  'fill.continue': 'Fortsätt',
  'fill.back': 'Tillbaka',
  'fill.backToCheck': 'Tillbaka till granskningen',
  'fill.print': 'Skriv ut',
  'fill.instructions': 'Anvisningar innan du börjar',
  'fill.whole': 'Visa allt på samma sida',
  'fill.byPages': 'Visa en sida i taget',
  'fill.tasks': 'Alla delar',
  'tasks.title': 'Formulärets delar',
  'tasks.done_one': '{{done}}/{{count}} del klar',
  'tasks.done_other': '{{done}}/{{count}} delar klara',
  'tasks.completed': 'Klar',
  'tasks.in-progress': 'Halvfärdig',
  'tasks.not-started': 'Inte påbörjad',
  'tasks.optional': 'Frivillig',
  'tasks.check': 'Kontrollera',
  'tasks.locked': 'Kan inte påbörjas än: fyll först i de andra delarna',
  'fill.newVersion':
    'Det finns en ny version av formuläret. Du kan ändå skicka det här.',
  'fill.gone':
    'Utkastet har skickats eller tagits bort någon annanstans. Kopiera din text om du ännu behöver den.',
  'fill.goneLink': 'Visa mina begäranden',
  'conflict.title': 'Samma formulär har ändrats någon annanstans',
  'conflict.text':
    'Välj för varje punkt vilken text som ska vara kvar. Ingenting har ersatts ännu.',
  'conflict.mine': 'Din, {{time}}',
  'conflict.theirs': 'Den andra, {{time}}',
  'conflict.empty': '(tom)',
  'conflict.keepMine': 'Behåll alla mina',
  'conflict.takeTheirs': 'Ta alla från den andra',
  'conflict.save': 'Spara valen',
  'conflict.choose': 'Välj vilken som ska vara kvar',
  'conflict.merged_one': '{{count}} punkt slogs ihop.',
  'conflict.merged_other': '{{count}} punkter slogs ihop.',
  'conflict.notice':
    'Samma formulär har ändrats någon annanstans. Vi sparar inte förrän du har valt vad som ska vara kvar.',
  'conflict.open': 'Välj',
  'answer.yes': 'Ja',
  'answer.no': 'Nej',
  'files.title': 'Bilagor',
  'files.limits_one': 'Högst {{count}} fil, högst {{size}}. Typer: {{types}}.',
  'files.limits_other':
    'Högst {{count}} filer, var och en högst {{size}}. Typer: {{types}}.',
  'files.care':
    'Lägg inte till bilder av människor, och skriv inte namn eller personbeteckningar i filens namn.',
  'files.notAll':
    'Alla filer har inte kommit fram. Vänta, börja överföringen från början eller ta bort filen.',
  'check.title': 'Granska och skicka',
  'check.team': 'Din begäran går till teamet {{team}}.',
  'check.answerBy': 'Svar {{date}}.',
  'check.noPromise': 'Teamet har inte utlovat någon svarstid.',
  'check.why': 'Varför till detta team?',
  'check.leaves':
    'Detta går utanför ditt område, eftersom du har gett lov till det.',
  'check.directoryDown':
    'Vi kan inte kontrollera teamet just nu. Begäran går till teamet {{team}}, som styr den vidare.',
  'check.readers': 'Vilka ser begäran: du och teamet {{team}}.',
  'check.coordinator': 'Koordinatorn i ditt område ser var begäran är.',
  'check.profile': 'Uppgifter från din profil',
  'check.dropped':
    'Dessa skickas inte, eftersom de inte längre gäller situationen: {{fields}}',
  'check.send': 'Skicka begäran',
  'check.sending': 'Skickas…',
  'check.back': 'Tillbaka till formuläret',
  'check.lost':
    'Vi vet inte om begäran kom fram. Försök igen: den skickas inte två gånger.',
  'check.notReady': 'Formuläret är inte ännu klart att skickas.',
  'check.mend': 'Komplettera svaren',
  'stop.title': 'Ring 112 nu',
  'stop.why':
    'Du angav att någon är i omedelbar fara. Den här tjänsten är inte till för nödsituationer.',
  'stop.nothing': 'Ingenting har skickats eller sparats.',
  'stop.deleting': 'Utkastet tas bort…',
  'stop.number': 'Nödnumret 112',
  'stop.services': 'polis, ambulans, räddning',
  'stop.soon':
    'Formuläret avslutas strax. Om du valde fel, välj ett annat alternativ.',
  'stop.mistake': 'Jag valde fel, tillbaka till formuläret',
  'stop.start': 'Till formulärets början',
  'answer.title': 'Skriv svar',
  'answer.showRequest': 'Visa begäran',
  'answer.preview': 'Så här ser den som begärt detta',
  'answer.previewEmpty': 'Svaret är ännu tomt.',
  'answer.send': 'Skicka svaret',
  'answer.sending': 'Skickas…',
  'answer.sent': 'Svaret har skickats.',
  'answer.notNow': 'Den här begäran kan inte besvaras nu.',
  'answer.see': 'Visa begäran',
  'answer.lost':
    'Vi vet inte om svaret kom fram. Försök igen: det skickas inte två gånger.',
  ...processesSv,
  ...moveSv,
};
