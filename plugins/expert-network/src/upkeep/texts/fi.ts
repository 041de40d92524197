import type { UpkeepTexts } from './en';

/** The same texts in Finnish. */
export const upkeepFi: UpkeepTexts = {
  'find.tab.mine': 'Tiimieni tiedot',
  'upkeep.title': 'Tiimieni tiedot',
  'upkeep.lead':
    'Kerro kerran vuodessa jokaisesta, pitävätkö tiedot yhä paikkansa. Korjaa ne, jotka eivät pidä.',
  'upkeep.mine': 'Käy läpi',
  'upkeep.progress': 'Vahvistettu vuoden sisällä: {{done}}/{{all}}.',
  'upkeep.done': 'Kaikki on vahvistettu vuoden sisällä. Kiitos.',
  'upkeep.said': 'Vahvistettu: {{name}}.',
  'upkeep.withdrawn': 'Ei enää vahvistettu: {{name}}.',
  'upkeep.none': 'Et kuulu tiimiin, jonka tietoja ylläpitäisit.',
  'upkeep.none.find': 'Etsi apua',
  'upkeep.ended': 'Päättyneet',
  'upkeep.confirm': 'Pitää paikkansa',
  'upkeep.confirm.of': 'Pitää paikkansa: {{name}}',
  'upkeep.confirming': 'Tallennetaan…',
  'upkeep.correct': 'Korjaa',
  'upkeep.correct.of': 'Korjaa: {{name}}',
  'upkeep.opening.form': 'Avataan…',
  'upkeep.correct.failed': 'Lomake ei avautunut. Yritä uudelleen.',
  'upkeep.confirmed.today': 'Vahvistettu tänään',
  'upkeep.undo': 'Kumoa',
  'upkeep.undo.of': 'Kumoa: {{name}}',
  'upkeep.changed':
    'Tiedot ovat muuttuneet sen jälkeen, kun katsoit niitä. Katso ne uudelleen ennen kuin vahvistat.',
  'upkeep.changed.look': 'Näytä uudet',
  'upkeep.refused':
    'Vahvistus ei tallentunut. Tarkista yhteys ja yritä uudelleen.',
  'upkeep.by.owner': '{{date}}, vastuutiimi',
  'upkeep.by.coordinator': '{{date}}, koordinaattori',
  'upkeep.never': 'Kukaan ei ole vielä vahvistanut',
  'upkeep.owner': 'Vastuutiimi',
  'upkeep.strengths': 'Vahvuusalueet',
  'upkeep.promise': 'Vastausaika',
  'upkeep.roles': 'Roolit',
  'upkeep.role.noDeputy': 'ei sijaista',
  'upkeep.role.over': 'päättyi {{date}}',
  'upkeep.role.starts': 'alkaa {{date}}',
  'upkeep.role.until': '{{date}} asti',
  'upkeep.successor': 'Tilalle tuli',
  'upkeep.area': 'Alueen työlista',
  'upkeep.area.lead':
    'Mitä koordinoimallasi alueella on tarkistettava. Omien tiimiesi tiedot ovat yllä.',
  'upkeep.area.none': 'Alueella ei ole tarkistettavaa.',
  'upkeep.area.more': 'Näytä lisää: {{name}}',
  'upkeep.flags': 'Tarkista nämä',
  'upkeep.group.successor-lost': 'Seuraajaa ei löydy',
  'upkeep.group.owner-ended': 'Vastuutiimi on päättynyt',
  'upkeep.group.ends-soon': 'Päättyy pian ilman seuraajaa',
  'upkeep.group.ended': 'Päättynyt ilman seuraajaa',
  'upkeep.group.unconfirmed': 'Ei vahvistettu vuoteen',
  'upkeep.group.never-confirmed': 'Ei koskaan vahvistettu',
  'upkeep.group.pause-endless': 'Tauolla ilman loppua',
  'upkeep.group.role-ended': 'Rooli ilman haltijaa',
  'upkeep.group.role-ends-soon': 'Rooli päättyy pian',
  'upkeep.group.role-without-deputy': 'Rooli ilman sijaista',
  'upkeep.flag.successor-lost':
    'Nimettyä seuraajaa ei löydy, tai seuraajat johtavat toisiinsa. Nimeä sellainen, joka toimii.',
  'upkeep.flag.owner-ended':
    'Vastuutiimin toiminta on päättynyt. Nimeä tiimi, joka nyt vastaa.',
  'upkeep.flag.ends-soon':
    'Toiminta päättyy {{date}}, eikä seuraajaa ole nimetty.',
  'upkeep.flag.ended': 'Toiminta päättyi {{date}}, eikä seuraajaa ole nimetty.',
  'upkeep.flag.ended.undated':
    'Toiminta on päättynyt, eikä seuraajaa ole nimetty.',
  'upkeep.flag.unconfirmed':
    'Tietoja ei ole vahvistettu vuoteen: määräpäivä oli {{date}}.',
  'upkeep.flag.never-confirmed': 'Kukaan ei ole vahvistanut näitä tietoja.',
  'upkeep.flag.pause-endless':
    'Tauolla ei ole viimeistä päivää. Kerro, mihin asti se kestää.',
  'upkeep.flag.role-ended':
    'Rooli päättyi {{date}}, eikä kukaan hoida sitä nyt: {{role}}.',
  'upkeep.flag.role-ends-soon':
    'Rooli päättyy {{date}}, eikä jatkajaa ole nimetty: {{role}}.',
  'upkeep.flag.role-without-deputy': 'Sijaista ei ole nimetty: {{role}}.',
  'entity.ended.undated': 'Toiminta on päättynyt.',
  'entity.ended.undated.successor':
    'Toiminta on päättynyt. Tilalle tuli {{name}}.',
  'entity.ends.successor': 'Toiminta päättyy {{date}}. Tilalle tulee {{name}}.',
  'entity.ends': 'Toiminta päättyy {{date}}.',
};
