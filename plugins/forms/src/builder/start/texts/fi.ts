import type { startEn } from './en';

/** The same in Finnish. */
export const startFi: Readonly<Record<keyof typeof startEn, string>> = {
  'start.title': 'Uusi lomake',
  'start.cancel': 'Peruuta',
  'start.begin': 'Aloita',
  'start.way': 'Mistä aloitat?',
  'start.way.blank': 'Tyhjä',
  'start.wayHelp.blank': 'Yksi tyhjä sivu.',
  'start.way.copy': 'Valmiista lomakkeesta',
  'start.wayHelp.copy':
    'Kysymykset, säännöt, käännökset ja testit tulevat mukaan. Mikä tahansa versio käy.',
  'start.way.file': 'Tuo tiedosto',
  'start.wayHelp.file':
    'Tämän palvelun lomake, JSON Schema tai FHIR Questionnaire.',
  'start.way.block': 'Lohkosta',
  'start.wayHelp.block': 'Sivu valmiita kysymyksiä hyllystä.',
  'start.block': 'Lohko',
  'start.blockNeeded': 'Valitse lohko',
  'start.blocks': 'Lohkot',
  'start.blocksLead':
    'Kysymyksiä, joita moni lomake kysyy samalla tavalla, kolmella kielellä ja tietosuojaluokka valittuna.',
  'start.add': 'Lisää lomakkeeseen…',
  'start.addOf': 'Lisää lomakkeeseen: {{block}}',
  'start.addNow': 'Lisää',
  'start.addLead':
    'Lohkosta tulee lomakkeen luonnoksen viimeinen sivu. Siirrä kysymykset oikeille paikoilleen.',
  'start.toForm': 'Lomake',
  'start.toFormNeeded': 'Valitse lomake',
  'start.newFrom': 'Uusi lomake…',
  'start.newOf': 'Uusi lomake lohkosta {{block}}',
  'start.copyBlock': 'Kopioi',
  'start.copyOf': 'Kopioi lohko {{block}}',
  'start.blockCopied':
    'Lohko {{block}} on leikepöydällä. Liitä se lomakkeen rakenteeseen.',
  'start.name': 'Lomakkeen nimi',
  'start.nameNeeded': 'Kirjoita lomakkeen nimi',
  'start.firstPage': 'Ensimmäinen sivu',
  'start.process': 'Mitä lähetetylle tapahtuu?',
  'start.processNeeded': 'Valitse, mitä lähetetylle tapahtuu',
  'start.process.case': 'Pyyntö, johon tiimi vastaa',
  'start.process.record': 'Kirjaus, joka säilytetään ja lasketaan',
  'start.process.anonymous': 'Nimettömät vastaukset',
  'start.process.advice': 'Neuvo heti, mitään ei tallenneta',
  'start.key': 'Tunnus',
  'start.keyHelp':
    'On lomakkeen osoitteessa eikä muutu koskaan. Pieniä kirjaimia a–z, numeroita ja yhdysviivoja.',
  'start.keyNeeded': 'Kirjoita tunnus',
  'start.keyMalformed':
    'Aloita kirjaimella a–z ja käytä vain pieniä kirjaimia, numeroita ja yhdysviivoja.',
  'start.keyTaken': 'Tällä tunnuksella on jo lomake. Kirjoita toinen tunnus.',
  'start.openTaken': 'Avaa se lomake',
  'start.keyFree': 'Tunnus on vapaa.',
  'start.refused_one':
    'Lomaketta ei voi tallentaa näin: {{count}} kohta on korjattava.',
  'start.refused_other':
    'Lomaketta ei voi tallentaa näin: {{count}} kohtaa on korjattava.',
  'start.from': 'Kopioitava lomake',
  'start.fromNeeded': 'Valitse kopioitava lomake',
  'start.version': 'Versio',
  'start.itsDraft': 'Luonnos',
  'start.versionOf': 'Versio {{version}}, {{time}}',
  'start.fileHelp': 'JSON, enintään {{size}}.',
  'start.chooseFile': 'Valitse tiedosto',
  'start.fileNeeded': 'Valitse tiedosto',
  'start.file.form_one': 'Lomake: {{title}}, {{count}} kysymys.',
  'start.file.form_other': 'Lomake: {{title}}, {{count}} kysymystä.',
  'start.file.questionnaire_one':
    'FHIR Questionnaire: {{title}}, {{count}} kysymys.',
  'start.file.questionnaire_other':
    'FHIR Questionnaire: {{title}}, {{count}} kysymystä.',
  'start.file.schema_one': 'JSON Schema: {{title}}, {{count}} kysymys.',
  'start.file.schema_other': 'JSON Schema: {{title}}, {{count}} kysymystä.',
  'start.notCarried_one': '{{count}} asiaa ei voinut ottaa mukaan',
  'start.notCarried_other': '{{count}} asiaa ei voinut ottaa mukaan',
  'start.mend_one': '{{count}} kohta on korjattava',
  'start.mend_other': '{{count}} kohtaa on korjattava',
  'start.more_one': 'Ja {{count}} muu.',
  'start.more_other': 'Ja {{count}} muuta.',
  'start.refusal.tooLarge':
    'Tiedosto on liian suuri lomakkeeksi. Tarkista, että valitsit oikean.',
  'start.refusal.notJson':
    'Tiedosto ei ole JSONia, tai se on rikki. Vie se uudelleen sieltä, mistä se tuli.',
  'start.refusal.newerFormat':
    'Lomake on tehty tämän palvelun uudemmalla versiolla. Pyydä portaalin ylläpitoa päivittämään se.',
  'start.refusal.unknown':
    'Tiedostossa ei ole lomaketta, olion JSON Schemaa eikä FHIR Questionnairea.',
  'start.refusal.notWhole': 'Tiedoston lomake ei ole ehjä.',
};
