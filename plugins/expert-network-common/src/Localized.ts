export type Language = 'fi' | 'sv' | 'en';

/** One text in the three languages of the portal. */
export type Localized = Readonly<Record<Language, string>>;

/** The Sámi languages spoken in Finland, by ISO 639. */
export type SamiLanguage = 'se' | 'smn' | 'sms';

/** A name in the three languages of the portal, and in Sámi where the data has it. */
export type Names = Localized & Readonly<Partial<Record<SamiLanguage, string>>>;

/** A text in at least one language: what is missing falls back to another, marked with its language. */
export type Texts = Readonly<Partial<Record<Language | SamiLanguage, string>>>;
