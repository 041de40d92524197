import {
  coreExtensionData,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import appPlugin from '@backstage/plugin-app';
import { PortalFrame } from './PortalFrame';

/** Our frame around every page, instead of Backstage's sidebar. */
export const frameModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    appPlugin.getExtension('app/layout').override({
      *factory(_original, { inputs }) {
        yield coreExtensionData.reactElement(
          <PortalFrame>
            {inputs.content.get(coreExtensionData.reactElement)}
          </PortalFrame>,
        );
      },
    }),
  ],
});
