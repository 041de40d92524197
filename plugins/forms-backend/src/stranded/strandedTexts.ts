import type { Localized } from '@tukiverkko/plugin-forms-common';

/** What is told where nobody in the team could read a request any more; names stand in their basic form. */
export const strandedTexts = {
  moved: (from: Localized, to: Localized): Localized => ({
    fi: `Tiimissä ${from.fi} ei ole enää ketään, joka voisi vastata, joten pyyntö siirtyi tiimille ${to.fi}.`,
    sv: `I teamet ${from.sv} finns inte längre någon som kan svara, så begäran överfördes till teamet ${to.sv}.`,
    en: `There is nobody left in ${from.en} who could answer, so the request went to ${to.en}.`,
  }),
} as const;
