import type { ReaderLanguage } from '../upkeep/reminderTitle';

/** That a survey waits, and nothing of it: it may be read over a shoulder. */
export const surveyTitle: Readonly<Record<ReaderLanguage, string>> = {
  fi: 'Verkoston kartoitus odottaa organisaatiosi vastausta.',
  sv: 'Kartläggningen av nätverket väntar på din organisations svar.',
  en: 'The mapping survey of the network waits for your organisation’s answer.',
};
