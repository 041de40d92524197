import { createApp } from '@backstage/frontend-defaults';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { homePlugin } from './home/homePlugin';

/** The reference portal: a list of features, and how they are dressed. */
export const app = createApp({ features: [catalogPlugin, homePlugin] });
