import type { FindGroupId } from '../api/types';
import type { Localized } from '../Localized';

/** The steps of finding help as headings. */
// prettier-ignore
export const groupNames: Readonly<Record<FindGroupId, Localized>> = {
  'own-county': { fi: 'Oma hyvinvointialue', sv: 'Det egna välfärdsområdet', en: 'Own county' },
  'own-area': { fi: 'Oma yhteistyöalue', sv: 'Det egna samarbetsområdet', en: 'Own collaborative area' },
  strength: { fi: 'Toinen OT-keskus, jonka vahvuusalue tämä on', sv: 'Ett annat kompetens- och stödcenter som har detta som styrka', en: 'Another OT centre with this strength' },
  national: { fi: 'Valtakunnallinen verkosto', sv: 'Nationellt nätverk', en: 'National network' },
  elsewhere: { fi: 'Muualla Suomessa', sv: 'På annat håll i Finland', en: 'Elsewhere in Finland' },
  contact: { fi: 'Oman alueen yhteystiimi', sv: 'Det egna områdets kontaktteam', en: 'Contact team of the own region' },
  coordination: { fi: 'Yhteistyöalueen koordinaatio', sv: 'Samarbetsområdets koordinering', en: 'The area’s coordination' },
};
