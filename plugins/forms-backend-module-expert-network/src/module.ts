import { createBackendModule } from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { directorySnapshotServiceRef } from '@tukiverkko/plugin-expert-network-node';
import {
  formsOptionsExtensionPoint,
  formsPrefillExtensionPoint,
  formsRoutingExtensionPoint,
  readinessServiceRef,
} from '@tukiverkko/plugin-forms-node';
import { createPrefill } from './createPrefill';
import { createSurroundings } from './createSurroundings';
import { optionSources } from './optionSources';
import { createResolvers } from './resolvers';
import { watchDirectory } from './watchDirectory';

/** Teaches the form engine the expert network: routing targets, choices and what is known of a person. */
export const formsModuleExpertNetwork = createBackendModule({
  pluginId: 'forms',
  moduleId: 'expert-network',
  register(reg) {
    reg.registerInit({
      deps: {
        routing: formsRoutingExtensionPoint,
        options: formsOptionsExtensionPoint,
        prefill: formsPrefillExtensionPoint,
        metrics: metricsServiceRef,
        readiness: readinessServiceRef,
        snapshot: directorySnapshotServiceRef,
      },
      async init({ routing, options, prefill, metrics, readiness, snapshot }) {
        for (const resolver of createResolvers(snapshot)) {
          routing.addTargetResolver(resolver);
        }
        routing.setSurroundings(createSurroundings(snapshot));
        for (const source of optionSources) options.addOptionSource(source);
        prefill.addPrefill(createPrefill(snapshot));
        watchDirectory(snapshot, { metrics, readiness });
      },
    });
  },
});
