import { isDay } from '../directory/isDay';

const finnish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** The day a cell says, as `2026-11-22`: written so, or as 22.11.2026. */
export function dayIn(text: string): string | undefined {
  const parts = finnish.exec(text.replace(/\. +/g, '.'));
  const day = parts
    ? `${parts[3]}-${parts[2].padStart(2, '0')}-${parts[1].padStart(2, '0')}`
    : text;
  return isDay(day) ? day : undefined;
}
