import { createApiRef } from '@backstage/frontend-plugin-api';
import type { FormsApi } from './FormsApi';

/** The forms API of the portal. */
export const formsApiRef = createApiRef<FormsApi>().with({
  id: 'plugin.forms.client',
  pluginId: 'forms',
});
