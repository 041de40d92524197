import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { en } from './en';

/** Every text of the plugin, in Finnish, Swedish and English. */
export const expertNetworkTranslationRef = createTranslationRef({
  id: 'plugin.expert-network',
  messages: en,
  translations: {
    fi: () => import('./fi'),
    sv: () => import('./sv'),
  },
});
