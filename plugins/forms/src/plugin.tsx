import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { formsApiExtension } from './api/formsApiExtension';

/** The form pages: fill, requests, inbox. */
export const formsPlugin = createFrontendPlugin({
  pluginId: 'forms',
  extensions: [formsApiExtension],
});
