/** The languages of the portal. A form may be written in others too; its texts then fall back to its source language. */
export type Language = 'fi' | 'sv' | 'en';

/** One text in the three languages of the portal. */
export type Localized = Readonly<Record<Language, string>>;
