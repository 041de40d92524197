import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { directorySnapshotServiceRef } from '@tukiverkko/plugin-expert-network-node';
import {
  formsOptionsExtensionPoint,
  formsOutcomeExtensionPoint,
  formsPrefillExtensionPoint,
  formsRoutingExtensionPoint,
  readinessServiceRef,
} from '@tukiverkko/plugin-forms-node';
import { createPrefill } from './createPrefill';
import { createSurroundings } from './createSurroundings';
import { optionSources } from './optionSources';
import { createResolvers } from './resolvers';
import { tellRecords } from './tellRecords';
import { watchDirectory } from './watchDirectory';

/** Teaches the form engine the expert network: routing targets, choices, what is known of a person, and who keeps records. */
export const formsModuleExpertNetwork = createBackendModule({
  pluginId: 'forms',
  moduleId: 'expert-network',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        discovery: coreServices.discovery,
        routing: formsRoutingExtensionPoint,
        options: formsOptionsExtensionPoint,
        outcome: formsOutcomeExtensionPoint,
        prefill: formsPrefillExtensionPoint,
        metrics: metricsServiceRef,
        readiness: readinessServiceRef,
        snapshot: directorySnapshotServiceRef,
      },
      async init(given) {
        const { routing, options, outcome, prefill, snapshot } = given;
        for (const resolver of createResolvers(snapshot)) {
          routing.addTargetResolver(resolver);
        }
        routing.setSurroundings(createSurroundings(snapshot));
        for (const source of optionSources) options.addOptionSource(source);
        prefill.addPrefill(createPrefill(snapshot));
        outcome.addOutcomeListener(tellRecords(given));
        watchDirectory(snapshot, given);
      },
    });
  },
});
