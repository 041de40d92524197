import type { previewEn } from './en';

/** The words of the Preview tab. */
export const previewFi: Readonly<Record<keyof typeof previewEn, string>> = {
  'preview.form': 'Lomake täytettäessä',
  'preview.empty':
    'Lomake ei kysy vielä mitään. Lisää kysymys Muokkaa-välilehdellä.',
  'preview.stops': 'Lomake päättyy tähän, eikä mitään tallenneta.',
  'preview.last':
    'Tämä oli viimeinen sivu. Seuraavaksi vastaukset tarkistettaisiin ja lähetettäisiin.',
  'preview.language': 'Kieli',
  'preview.date': 'Täyttöpäivä',
  'preview.width': 'Leveys',
  'preview.width.full': 'Koko tila',
  'preview.role': 'Täyttäjä',
  'preview.role.requester': 'Pyytäjä',
  'preview.role.owner': 'Vastaanottava tiimi',
  'preview.role.invited': 'Kutsuttu asiantuntija',
  'preview.role.coordinator': 'Koordinaattori',
  'preview.view': 'Kysymysten esitystapa',
  'preview.view.pages': 'Sivu kerrallaan',
  'preview.view.whole': 'Kaikki samalla sivulla',
  'preview.view.order': 'Lukujärjestys',
  'preview.dark': 'Tumma',
  'preview.large': 'Teksti 200 %',
  'preview.prefill': 'Täytä profiilin tiedot',
  'preview.optional': 'vapaaehtoinen',
  'preview.results': 'Mitä vastauksista seuraa',
  'preview.ends': 'Lomake päättyy:',
  'preview.show': 'Näytä',
  'preview.showQuestion': 'Näytä kysymys {{question}}',
  'preview.hidden': 'Ei näytetä nyt',
  'preview.hidden.none': 'Kaikki näytetään.',
  'preview.why': 'Miksi tätä ei näy?',
  'preview.whyOf': 'Miksi tätä ei näy: {{title}}',
  'preview.harmful':
    'Lomaketta ei voi kokeilla tällaisena. Korjaa ensin kohdat, joita ei voi tallentaa.',
  'preview.ofTest':
    'Nämä ovat testin ”{{name}}” vastaukset. Muuta niitä ja tallenna testi uudelleen.',
  'preview.clear': 'Tyhjennä vastaukset',
  'preview.toTests': 'Näytä testit',
  'preview.nothingKept':
    'Täällä mitään ei lähetetä eikä tallenneta. Älä kirjoita oikeista ihmisistä.',
};
