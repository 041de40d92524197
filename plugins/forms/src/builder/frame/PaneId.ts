/** The parts of the page where a form is composed, in their order. */
export const paneIds = ['outline', 'form', 'properties'] as const;

/** A part of the page where a form is composed. */
export type PaneId = (typeof paneIds)[number];
