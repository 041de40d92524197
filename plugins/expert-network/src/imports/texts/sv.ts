import type { ImportsTexts } from './en';

/** Texterna om att ta in listor, på svenska. */
export const importsSv: ImportsTexts = {
  'imports.title': 'Ta in en lista',
  'imports.open': 'Ta in en lista',
  'imports.intro':
    'En lista över enheter, nätverk eller tjänster som CSV- eller Excelfil. Du ser vad varje rad skulle göra innan något tas i bruk.',
  'imports.only':
    'Bara områdets koordinatorer tar in listor. Be koordineringsteamet i ditt område.',
  'imports.back': 'Täckning',
  'imports.type': 'Vad finns i listan?',
  'imports.type.unit': 'Enheter',
  'imports.type.network': 'Expertnätverk',
  'imports.type.service': 'Konsultationstjänster',
  'imports.type.initiative': 'Projekt',
  'imports.template': 'Hämta en tom lista (CSV)',
  'imports.file': 'Fil',
  'imports.limits':
    'CSV eller en Excelarbetsbok (.xlsx), högst 20 MB och 100 000 rader. Första raden har rubrikerna. Ta inte in klienters personuppgifter.',
  'imports.sheet': 'Vilket blad i arbetsboken?',
  'imports.sheet.intro': 'Arbetsboken har flera blad med rader.',
  'imports.sheet.go': 'Läs bladet',
  'imports.earlier': 'Listor du har tagit in',
  'imports.earlier.none': 'Du har inte tagit in några listor än.',
  'imports.earlier.kept': 'Listorna sparas i 30 dagar.',
  'imports.list': 'Lista',
  'imports.rows': 'Rader',
  'imports.when': 'Skickad',
  'imports.state': 'Läge',
  'imports.state.reading': 'läses',
  'imports.state.matched': 'väntar på kolumner',
  'imports.state.checking': 'kontrolleras',
  'imports.state.checked': 'väntar på dig',
  'imports.state.applying': 'tas i bruk',
  'imports.state.applied': 'intagen',
  'imports.refused.list-empty':
    'Filen har inga rader. Skriv rubrikerna på första raden och välj filen på nytt.',
  'imports.refused.list-not-table':
    'Filen är ingen lista, eller så är den avbruten. Spara den som CSV eller som Excelarbetsbok (.xlsx) och välj den på nytt.',
  'imports.refused.list-old-excel':
    'Det här är en gammal Excelfil (.xls). Spara den som Excelarbetsbok (.xlsx) eller CSV och välj den på nytt.',
  'imports.refused.list-cut-off':
    'Filen slutar mitt i en cell med citattecken. Exportera listan på nytt.',
  'imports.refused.list-row-too-long':
    'En rad är för lång; kanske saknas ett citattecken. Rätta raden och välj filen på nytt.',
  'imports.refused.list-too-many-rows':
    'Listan har över 100 000 rader. Dela den och ta in delarna.',
  'imports.refused.list-too-many-columns':
    'En rad har över 200 kolumner. Ta bort de som inte säger något och välj filen på nytt.',
  'imports.refused.list-too-heavy':
    'Arbetsboken är för tung att läsa. Spara bladet som CSV och välj den filen.',
  'imports.refused.list-sheet-unknown':
    'Arbetsboken har inget sådant blad. Välj ett annat blad.',
  'imports.refused.list-too-large':
    'Filen är över 20 MB. Dela den och ta in delarna.',
  'imports.refused.other':
    'Listan kunde inte skickas. Välj filen på nytt om en stund.',
  'imports.checking': '{{done}} av {{rows}} rader kontrollerade.',
  'imports.applying': '{{done}} av {{rows}} rader intagna.',
  'imports.leave': 'Du kan lämna sidan: arbetet fortsätter.',
  'imports.columns': 'Kolumner',
  'imports.columns.intro':
    'Från vilken kolumn läses varje uppgift? En tom cell lämnar uppgiften som den är, och ett streck (-) tömmer den.',
  'imports.columns.missing':
    'Inget nytt kan skapas utan dessa: {{fields}}. Välj deras kolumner, eller skriv ett värde för alla rader.',
  'imports.columns.unused': 'Kolumner som inte läses: {{columns}}.',
  'imports.columns.others': 'Övriga uppgifter',
  'imports.columns.none': 'Finns inte i listan',
  'imports.columns.same': 'Samma på alla rader…',
  'imports.columns.value': '{{field}} på alla rader',
  'imports.columns.column': 'Kolumn {{number}}',
  'imports.columns.required': '{{field}} (behövs)',
  'imports.check': 'Kontrollera raderna',
  'imports.preview': 'Vad raderna skulle göra',
  'imports.show': 'Visa',
  'imports.show.all': 'Alla rader ({{rows}})',
  'imports.show.bad': 'Att rätta ({{rows}})',
  'imports.show.new': 'Nya ({{rows}})',
  'imports.show.change': 'Ändras ({{rows}})',
  'imports.show.same': 'Redan så ({{rows}})',
  'imports.show.repeat': 'Upprepar en tidigare rad ({{rows}})',
  'imports.show.none': 'Det finns inga sådana rader.',
  'imports.row': 'Rad {{number}}: {{name}}',
  'imports.row.name': 'Rad',
  'imports.row.does': 'Vad som händer',
  'imports.row.why': 'Närmare',
  'imports.does.bad': 'att rätta',
  'imports.does.new': 'ny',
  'imports.does.change': 'ändras',
  'imports.does.same': 'förblir som den är',
  'imports.does.repeat': 'upprepar en tidigare rad',
  'imports.does.applied': 'intagen',
  'imports.does.refused': 'inte intagen',
  'imports.change': '{{what}}: {{before}} → {{after}}',
  'imports.change.none': 'tom',
  'imports.changes_one': 'Ändrar {{count}} uppgift',
  'imports.changes_other': 'Ändrar {{count}} uppgifter',
  'imports.says_one': 'Anger {{count}} uppgift',
  'imports.says_other': 'Anger {{count}} uppgifter',
  'imports.good_one': '{{count}} rad kan tas in.',
  'imports.good_other': '{{count}} rader kan tas in.',
  'imports.good.none': 'Det finns inget att ta in.',
  'imports.bad_one': '{{count}} rad måste rättas. Den går inte förlorad.',
  'imports.bad_other': '{{count}} rader måste rättas. De går inte förlorade.',
  'imports.bad.download': 'Hämta raderna att rätta (CSV)',
  'imports.bad.file': 'rader-att-ratta',
  'imports.bad.how':
    'I filen säger varje rad vad som ska rättas. Ta in den rättade filen här: det som redan är i ordning tas inte in på nytt.',
  'imports.apply_one': 'Ta in {{count}} rad…',
  'imports.apply_other': 'Ta in {{count}} rader…',
  'imports.confirm_one': 'Ska {{count}} rad tas in?',
  'imports.confirm_other': 'Ska {{count}} rader tas in?',
  'imports.confirm.body':
    'Nya: {{created}}. Ändras: {{changed}}. Du godkänner dem som områdets koordinator, och de gäller genast. Kvar att rätta: {{bad}}.',
  'imports.confirm.action': 'Ta in',
  'imports.applied_one': '{{count}} rad togs in.',
  'imports.applied_other': '{{count}} rader togs in.',
  'imports.applied.none': 'Det fanns inget att ta in.',
  'imports.applied.shown': 'De syns i sökningen inom några sekunder.',
  'imports.refusedRows_one':
    '{{count}} rad kunde ändå inte tas in. Den finns bland raderna att rätta.',
  'imports.refusedRows_other':
    '{{count}} rader kunde ändå inte tas in. De finns bland raderna att rätta.',
  'imports.another': 'Ta in en annan lista',
  'imports.forget': 'Ta bort listan…',
  'imports.forget.title': 'Ska listan {{name}} tas bort?',
  'imports.forget.body':
    'Listans rader tas bort härifrån. Det som har tagits in finns kvar.',
  'imports.forget.action': 'Ta bort listan',
  'imports.failed':
    'Det lyckades inte. Se hur listan ligger till och försök igen.',
  'imports.gone':
    'Listan hittades inte. Listor sparas i 30 dagar, var och en för den som skickade den.',
};
