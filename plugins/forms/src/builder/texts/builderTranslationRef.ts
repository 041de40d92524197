import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { en } from './en';

/** Every text of the builder; apart from the other form pages, which are read without it. */
export const builderTranslationRef = createTranslationRef({
  id: 'plugin.forms.builder',
  messages: en,
  translations: { fi: () => import('./fi'), sv: () => import('./sv') },
});
