import {
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { Readiness } from './Readiness';

/** Where plugins say what they need to serve; one of it in a process. */
export const readinessServiceRef = createServiceRef<Readiness>({
  id: 'forms.readiness',
  scope: 'root',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {},
      factory: () => new Readiness(),
    }),
});
