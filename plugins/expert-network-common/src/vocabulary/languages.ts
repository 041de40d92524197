import type { Concept } from './Concept';

// One concept a row: read it as the table it is.
/** Languages of service: ISO 639, and a word for those that need an interpreter. */
// prettier-ignore
export const languages: readonly Concept[] = [
  { code: 'fi', names: { fi: 'suomi', sv: 'finska', en: 'Finnish' } },
  { code: 'sv', names: { fi: 'ruotsi', sv: 'svenska', en: 'Swedish' } },
  { code: 'en', names: { fi: 'englanti', sv: 'engelska', en: 'English' } },
  { code: 'se', names: { fi: 'pohjoissaame', sv: 'nordsamiska', en: 'Northern Sámi' } },
  { code: 'smn', names: { fi: 'inarinsaame', sv: 'enaresamiska', en: 'Inari Sámi' } },
  { code: 'sms', names: { fi: 'koltansaame', sv: 'skoltsamiska', en: 'Skolt Sámi' } },
  { code: 'fse', names: { fi: 'suomalainen viittomakieli', sv: 'finskt teckenspråk', en: 'Finnish Sign Language' } },
  { code: 'fss', names: { fi: 'suomenruotsalainen viittomakieli', sv: 'finlandssvenskt teckenspråk', en: 'Finland-Swedish Sign Language' } },
  { code: 'other', names: { fi: 'muu kieli, tulkki tarvitaan', sv: 'annat språk, tolk behövs', en: 'another language, interpreter needed' } },
];
