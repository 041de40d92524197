import type { Language } from '@tukiverkko/ui';

/** A part of a page of plain text. */
export interface InformationSection {
  readonly heading: string;
  readonly paragraphs?: readonly string[];
  readonly list?: readonly string[];
  readonly links?: readonly { readonly label: string; readonly href: string }[];
  /** Ends with how the organisation that runs this portal is reached. */
  readonly contact?: true;
}

/** A page of plain text: help, feedback, accessibility, privacy. */
export interface InformationText {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly InformationSection[];
}

/** The page in every language of the portal, and the day its content was last checked. */
export interface Information {
  readonly updated: string;
  readonly texts: Readonly<Record<Language, InformationText>>;
}
