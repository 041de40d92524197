import { createBackend } from '@backstage/backend-defaults';
import { truthfulHealth } from '@tukiverkko/plugin-forms-node';
import { emailWhereConfigured } from './emailWhereConfigured';
import { httpThatEnds } from './httpThatEnds';
import { metricsWhereConfigured } from './metricsWhereConfigured';

/** The backend of the reference portal: one feature a line, in reading order, no logic. */
export function createPortalBackend() {
  const backend = createBackend();

  backend.add(metricsWhereConfigured);
  backend.add(truthfulHealth);
  backend.add(httpThatEnds());

  backend.add(import('@backstage/plugin-app-backend'));

  backend.add(import('@backstage/plugin-auth-backend'));
  backend.add(import('@tukiverkko/plugin-auth-backend-module-organisation'));
  backend.add(import('@tukiverkko/plugin-auth-backend-module-demo'));

  backend.add(import('@backstage/plugin-permission-backend'));
  backend.add(
    import('@tukiverkko/plugin-permission-backend-module-tukiverkko'),
  );

  backend.add(import('@backstage/plugin-catalog-backend'));
  backend.add(
    import('@tukiverkko/plugin-catalog-backend-module-expert-network'),
  );
  backend.add(import('@tukiverkko/plugin-expert-network-backend'));

  backend.add(import('@backstage/plugin-notifications-backend'));
  backend.add(
    emailWhereConfigured(
      () => import('@backstage/plugin-notifications-backend-module-email'),
    ),
  );
  backend.add(import('@backstage/plugin-signals-backend'));

  backend.add(import('@tukiverkko/plugin-forms-backend'));
  backend.add(import('@tukiverkko/plugin-forms-backend-module-expert-network'));

  return backend;
}
