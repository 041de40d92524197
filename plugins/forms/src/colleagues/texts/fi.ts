import type { colleaguesEn } from './en';

export const colleaguesFi: Record<keyof typeof colleaguesEn, string> = {
  'event.share': 'Pyytäjä muutti, näkeekö oma yksikkö pyynnön',
  'event.colleague': 'Pyytäjän työkaveri',
  'colleagues.question': 'Kuka muu näkee pyynnön?',
  'colleagues.tick':
    'Kaikki yksikössä {{unit}} saavat nähdä tämän pyynnön ja jatkaa sitä puolestani',
  'colleagues.help':
    'Yksikön työntekijät näkevät saman kuin sinä: vastauksesi, viestit, tiedostot ja tiimin vastauksen. He voivat vastata tiimin kysymyksiin ja perua pyynnön. Jos et valitse tätä, yksiköstäsi pyynnön näet vain sinä. Voit muuttaa tätä myöhemmin pyynnön sivulla.',
  'colleagues.readers':
    'Ketkä näkevät: sinä, kaikki yksikössä {{unit}} ja tiimi {{team}}.',
  'colleagues.nobody': 'Ei kukaan muu',
  'colleagues.title': 'Oma yksikkösi',
  'colleagues.open':
    'Kaikki yksikössä {{unit}} näkevät tämän pyynnön ja voivat jatkaa sitä puolestasi.',
  'colleagues.closed': 'Yksiköstäsi pyynnön näet vain sinä.',
  'colleagues.ofColleague':
    '{{name}} on lähettänyt tämän pyynnön ja antanut yksikön {{unit}} nähdä sen ja jatkaa sitä. Mitä teet, kirjataan sinun nimelläsi.',
  'colleagues.give': 'Anna yksikön nähdä ja jatkaa…',
  'colleagues.giveTitle':
    'Annetaanko yksikölle oikeus nähdä ja jatkaa pyyntöä?',
  'colleagues.giveOf': 'Anna oikeus',
  'colleagues.given': 'Yksikkösi näkee nyt pyynnön ja voi jatkaa sitä.',
  'colleagues.withdraw': 'Ota oikeus takaisin…',
  'colleagues.withdrawTitle': 'Otetaanko oikeus takaisin?',
  'colleagues.withdrawText':
    'Yksikön {{unit}} työntekijät eivät enää näe pyyntöä. Mitä he ovat tehneet, jää pyynnön historiaan.',
  'colleagues.withdrawOf': 'Ota oikeus takaisin',
  'colleagues.withdrawn': 'Yksikkösi ei enää näe pyyntöä.',
  'colleagues.keep': 'Pidä ennallaan',
  'colleagues.event.open': 'Yksikkö {{unit}} näkee pyynnön ja voi jatkaa sitä.',
  'colleagues.event.closed': 'Yksikkö ei enää näe pyyntöä.',
  'requests.view.colleagues': 'Oman yksikön pyynnöt',
  'requests.empty.colleagues':
    'Kukaan yksiköstäsi ei ole antanut yksikön nähdä pyyntöään.',
  'operations.ground.colleague': 'pyytäjän työkaveri',
};
