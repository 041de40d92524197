import { createTranslationRef } from '@backstage/frontend-plugin-api';
import en from './en';

/** The fixed texts of the parts. What a page says is the page's own. */
export const uiTranslationRef = createTranslationRef({
  id: 'tukiverkko.ui',
  messages: en,
  translations: { fi: () => import('./fi'), sv: () => import('./sv') },
});
