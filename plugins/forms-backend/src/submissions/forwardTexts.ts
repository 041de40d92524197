import type { Localized } from '@tukiverkko/plugin-forms-common';

type Move = {
  readonly from: { readonly name: Localized };
  readonly to: { readonly name: Localized };
};

/** What the explanation of a routing says of a move; names stand in their basic form. */
export const forwardTexts = {
  forwarded: ({ from, to }: Move): Localized => ({
    fi: `${from.name.fi} siirsi pyynnön tiimille ${to.name.fi}.`,
    sv: `${from.name.sv} överförde begäran till teamet ${to.name.sv}.`,
    en: `${from.name.en} passed the request to ${to.name.en}.`,
  }),
  forwardedBack: ({ from, to }: Move): Localized => ({
    fi: `${from.name.fi} siirsi pyynnön takaisin tiimille ${to.name.fi}, jolla se on ollut jo aiemmin.`,
    sv: `${from.name.sv} överförde begäran tillbaka till teamet ${to.name.sv}, som har haft den tidigare.`,
    en: `${from.name.en} passed the request back to ${to.name.en}, which has had it before.`,
  }),
} as const;
