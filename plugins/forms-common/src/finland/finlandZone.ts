/** The time zone of every date and clock time in the product. */
export const finlandZone = 'Europe/Helsinki';
