import { formatNumber, useLanguage, useTexts } from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';

const steps = [
  { unit: 'd', seconds: 172_800, size: 86_400 },
  { unit: 'h', seconds: 7_200, size: 3_600 },
  { unit: 'min', seconds: 120, size: 60 },
  { unit: 's', seconds: 0, size: 1 },
] as const;

/** An age in words: seconds up to two minutes, minutes up to two hours, and so on. */
export function useAgeText(): (seconds: number) => string {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  return age => {
    const seconds = Math.max(0, age);
    const { unit, size } = steps.find(step => seconds >= step.seconds)!;
    const number = formatNumber(Math.floor(seconds / size), language, 0);
    return t(`operations.age.${unit}`, { number });
  };
}

/** Seconds from one instant to another. */
export function secondsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 1_000;
}
