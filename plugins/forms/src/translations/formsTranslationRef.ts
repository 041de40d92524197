import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { en } from './en';

/** Every text of the form pages, in Finnish, Swedish and English. */
export const formsTranslationRef = createTranslationRef({
  id: 'plugin.forms',
  messages: en,
  translations: { fi: () => import('./fi'), sv: () => import('./sv') },
});
