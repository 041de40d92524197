import type { Concept } from './Concept';

// One concept a row: read it as the table it is.
/** The three levels of service, from the nearest to the most demanding. */
// prettier-ignore
export const levels: readonly Concept[] = [
  { code: 'matala-kynnys', names: { fi: 'Matalan kynnyksen palvelut', sv: 'Lågtröskeltjänster', en: 'Low-threshold services' } },
  { code: 'erityistaso', names: { fi: 'Erityistason palvelut', sv: 'Tjänster på specialnivå', en: 'Special-level services' } },
  { code: 'vaativin', names: { fi: 'Vaativin taso', sv: 'Den mest krävande nivån', en: 'Most demanding level' } },
];
