import { createTranslationRef } from '@backstage/frontend-plugin-api';
import en from './en';

/** What the portal itself says: its frame, sign-in, first page and error pages. */
export const appTranslationRef = createTranslationRef({
  id: 'tukiverkko.portal',
  messages: en,
  translations: { fi: () => import('./fi'), sv: () => import('./sv') },
});
