import { createApp } from '@backstage/frontend-defaults';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import signalsPlugin from '@backstage/plugin-signals/alpha';
import expertNetworkPlugin, {
  expertNetworkAppModule,
  expertNetworkCatalogModule,
  expertNetworkGraphPlugin,
} from '@tukiverkko/plugin-expert-network';
import formsPlugin from '@tukiverkko/plugin-forms';
import { appearanceModule } from './appearance/appearanceModule';
import { frameModule } from './frame/frameModule';
import { homePlugin } from './home/homePlugin';
import { informationPlugin } from './information/informationPlugin';
import { languageModule } from './language/languageModule';
import { notificationsPlugin } from './notifications/notificationsPlugin';
import { settingsPlugin } from './settings/settingsPlugin';
import { signInModule } from './signIn/signInModule';
import { swappedModule } from './swapped/swappedModule';

/** The reference portal: a list of features, and how they are dressed. */
export const app = createApp({
  features: [
    homePlugin,
    expertNetworkPlugin,
    expertNetworkCatalogModule,
    expertNetworkAppModule,
    expertNetworkGraphPlugin,
    formsPlugin,
    catalogPlugin,
    informationPlugin,
    notificationsPlugin,
    settingsPlugin,
    signalsPlugin,
    appearanceModule,
    languageModule,
    frameModule,
    signInModule,
    swappedModule,
  ],
});
