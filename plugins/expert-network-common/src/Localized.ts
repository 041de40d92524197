export type Language = 'fi' | 'sv' | 'en';

/** One text in the three languages of the portal. */
export type Localized = Readonly<Record<Language, string>>;
