import {
  coreServices,
  createBackendFeatureLoader,
  type BackendFeature,
} from '@backstage/backend-plugin-api';

const place = 'notifications.processors.email';
/** The topic of what a person wants to read in the portal only. */
const portalOnly = 'portal-only';

/**
 * Backstage's e-mail module, where mail is configured; without its settings it would refuse to start.
 * It must leave out what people want to read in the portal only, so a configuration that would send that is refused.
 */
export function emailWhereConfigured(
  load: () => Promise<{ readonly default: BackendFeature }>,
): BackendFeature {
  return createBackendFeatureLoader({
    deps: { config: coreServices.rootConfig },
    *loader({ config }) {
      if (!config.has(place)) return;
      const key = `${place}.filter.excludedTopics`;
      if (!config.getOptionalStringArray(key)?.includes(portalOnly)) {
        throw new Error(
          `${key} must hold '${portalOnly}', or people are sent mail they do not want. See app-config.email.yaml.`,
        );
      }
      yield load();
    },
  });
}
