import {
  coreExtensionData,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import appPlugin from '@backstage/plugin-app';
import { PortalFrame } from './PortalFrame';
import { SessionWatch } from './SessionWatch';

/** Our frame around every page, instead of Backstage's sidebar, and our window when a session ends. */
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
    appPlugin
      .getExtension('app-root-element:app/oauth-request-dialog')
      .override({
        *factory() {
          yield coreExtensionData.reactElement(<SessionWatch />);
        },
      }),
  ],
});
