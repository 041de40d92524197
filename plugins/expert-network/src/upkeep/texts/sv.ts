import type { UpkeepTexts } from './en';

/** The same texts in Swedish. */
export const upkeepSv: UpkeepTexts = {
  'find.tab.mine': 'Mina teams uppgifter',
  'upkeep.title': 'Mina teams uppgifter',
  'upkeep.lead':
    'Berätta en gång om året för var och en om uppgifterna fortfarande stämmer. Rätta dem som inte gör det.',
  'upkeep.mine': 'Gå igenom',
  'upkeep.progress': 'Bekräftat inom ett år: {{done}}/{{all}}.',
  'upkeep.done': 'Allt har bekräftats inom ett år. Tack.',
  'upkeep.said': 'Bekräftat: {{name}}.',
  'upkeep.withdrawn': 'Inte längre bekräftat: {{name}}.',
  'upkeep.none': 'Du hör inte till något team vars uppgifter du skulle sköta.',
  'upkeep.none.find': 'Sök hjälp',
  'upkeep.ended': 'Avslutade',
  'upkeep.confirm': 'Stämmer',
  'upkeep.confirm.of': 'Stämmer: {{name}}',
  'upkeep.confirming': 'Sparar…',
  'upkeep.correct': 'Rätta',
  'upkeep.correct.of': 'Rätta: {{name}}',
  'upkeep.opening.form': 'Öppnas…',
  'upkeep.correct.failed': 'Formuläret öppnades inte. Försök igen.',
  'upkeep.confirmed.today': 'Bekräftat i dag',
  'upkeep.undo': 'Ångra',
  'upkeep.undo.of': 'Ångra: {{name}}',
  'upkeep.changed':
    'Uppgifterna har ändrats efter att du tittade på dem. Titta på dem igen innan du bekräftar.',
  'upkeep.changed.look': 'Visa de nya',
  'upkeep.refused':
    'Bekräftelsen sparades inte. Kontrollera anslutningen och försök igen.',
  'upkeep.by.owner': '{{date}}, det ansvariga teamet',
  'upkeep.by.coordinator': '{{date}}, koordinatorn',
  'upkeep.never': 'Ingen har bekräftat dem ännu',
  'upkeep.owner': 'Ansvarigt team',
  'upkeep.strengths': 'Styrkeområden',
  'upkeep.promise': 'Svarstid',
  'upkeep.roles': 'Roller',
  'upkeep.role.noDeputy': 'ingen ersättare',
  'upkeep.role.over': 'upphörde {{date}}',
  'upkeep.role.starts': 'börjar {{date}}',
  'upkeep.role.until': 'till {{date}}',
  'upkeep.successor': 'Ersatt av',
  'upkeep.area': 'Områdets arbetslista',
  'upkeep.area.lead':
    'Vad som ska kontrolleras i området du koordinerar. Dina egna teams uppgifter finns ovan.',
  'upkeep.area.none': 'Inget i området behöver kontrolleras.',
  'upkeep.area.more': 'Visa fler: {{name}}',
  'upkeep.flags': 'Kontrollera dessa',
  'upkeep.group.successor-lost': 'Efterträdaren finns inte',
  'upkeep.group.owner-ended': 'Det ansvariga teamet har upphört',
  'upkeep.group.ends-soon': 'Upphör snart utan efterträdare',
  'upkeep.group.ended': 'Har upphört utan efterträdare',
  'upkeep.group.unconfirmed': 'Inte bekräftat på ett år',
  'upkeep.group.never-confirmed': 'Aldrig bekräftat',
  'upkeep.group.pause-endless': 'Paus utan slut',
  'upkeep.group.role-ended': 'Roll utan innehavare',
  'upkeep.group.role-ends-soon': 'Roll som snart upphör',
  'upkeep.group.role-without-deputy': 'Roll utan ersättare',
  'upkeep.flag.successor-lost':
    'Den angivna efterträdaren finns inte, eller så leder efterträdarna till varandra. Ange en som är i kraft.',
  'upkeep.flag.owner-ended':
    'Det ansvariga teamet har upphört. Ange teamet som nu ansvarar.',
  'upkeep.flag.ends-soon':
    'Verksamheten upphör {{date}} och ingen efterträdare har angetts.',
  'upkeep.flag.ended':
    'Verksamheten upphörde {{date}} och ingen efterträdare har angetts.',
  'upkeep.flag.ended.undated':
    'Verksamheten har upphört och ingen efterträdare har angetts.',
  'upkeep.flag.unconfirmed':
    'Uppgifterna har inte bekräftats på ett år: sista dagen var {{date}}.',
  'upkeep.flag.never-confirmed': 'Ingen har bekräftat de här uppgifterna.',
  'upkeep.flag.pause-endless':
    'Pausen har ingen sista dag. Ange hur länge den varar.',
  'upkeep.flag.role-ended':
    'Rollen upphörde {{date}} och ingen har den nu: {{role}}.',
  'upkeep.flag.role-ends-soon':
    'Rollen upphör {{date}} och ingen har angetts att fortsätta: {{role}}.',
  'upkeep.flag.role-without-deputy': 'Ingen ersättare har angetts: {{role}}.',
  'entity.ended.undated': 'Verksamheten har upphört.',
  'entity.ended.undated.successor':
    'Verksamheten har upphört. Ersättare: {{name}}.',
  'entity.ends.successor': 'Verksamheten upphör {{date}}. Ersättare: {{name}}.',
  'entity.ends': 'Verksamheten upphör {{date}}.',
};
