import type { Concept } from './Concept';

// One concept a row: read it as the table it is.
/** How help is given. */
// prettier-ignore
export const modes: readonly Concept[] = [
  { code: 'neuvonta', names: { fi: 'Neuvonta', sv: 'Rådgivning', en: 'Advice' } },
  { code: 'palveluohjaus', names: { fi: 'Palveluohjaus', sv: 'Servicehandledning', en: 'Service guidance' } },
  { code: 'e-konsultaatio', names: { fi: 'Kirjallinen etäkonsultaatio', sv: 'Skriftlig e-konsultation', en: 'Written e-consultation' }, words: ['kirjallinen', 'e-konsultaatio', 'skriftlig'] },
  { code: 'puhelin', names: { fi: 'Puhelinkonsultaatio', sv: 'Telefonkonsultation', en: 'Telephone consultation' }, words: ['puhelin', 'telefon'] },
  { code: 'etatapaaminen', names: { fi: 'Etäkonsultaatio', sv: 'Distanskonsultation', en: 'Remote consultation' }, words: ['etä', 'video', 'distans', 'remote'] },
  { code: 'lahitapaaminen', names: { fi: 'Lähitapaaminen', sv: 'Möte på plats', en: 'Meeting in person' } },
  { code: 'monialainen-ryhma', names: { fi: 'Monialainen asiantuntijaryhmä', sv: 'Mångprofessionell sakkunniggrupp', en: 'Multi-professional expert group' } },
  { code: 'asiantuntija-mukaan', names: { fi: 'Asiantuntija mukaan ryhmään', sv: 'Expert med i gruppen', en: 'Expert joins a group' } },
  { code: 'tyonohjauksellinen', names: { fi: 'Työnohjauksellinen tuki', sv: 'Handledande stöd', en: 'Supervisory support' }, words: ['työnohjaus', 'handledning'] },
  { code: 'jalkautuva', names: { fi: 'Jalkautuva, liikkuva', sv: 'Uppsökande, mobil', en: 'Outreach, mobile' } },
  { code: 'asiakas-mukana', names: { fi: 'Asiakkaan kanssa yhdessä', sv: 'Tillsammans med klienten', en: 'Together with the client' } },
  { code: 'lausunto', names: { fi: 'Lausunto', sv: 'Utlåtande', en: 'Statement' } },
  { code: 'digi', names: { fi: 'Digipolku', sv: 'Digital vårdstig', en: 'Digital path' } },
];
