import type { BackendPluginRegistrationPoints } from '@backstage/backend-plugin-api';
import {
  formsKeyServiceExtensionPoint,
  formsOptionsExtensionPoint,
  formsOutcomeExtensionPoint,
  formsPrefillExtensionPoint,
  formsRoutingExtensionPoint,
  formsScannerExtensionPoint,
  type FileScanner,
  type KeyService,
  type OptionSource,
  type OutcomeListener,
  type Prefill,
  type Surroundings,
  type TargetResolver,
} from '@tukiverkko/plugin-forms-node';

/** What modules teach the engine, whole once the plugin starts. */
export interface Extensions {
  readonly resolvers: readonly TargetResolver[];
  readonly sources: readonly OptionSource[];
  readonly prefills: readonly Prefill[];
  readonly outcomes: readonly OutcomeListener[];
  readonly surroundings?: Surroundings;
  readonly scanner?: FileScanner;
  readonly keyService?: KeyService;
}

/** Opens the places modules add to. Of what there can be one only, a second stops the start with a sentence. */
export function openExtensions(
  env: BackendPluginRegistrationPoints,
): Extensions {
  const resolvers: TargetResolver[] = [];
  const sources: OptionSource[] = [];
  const prefills: Prefill[] = [];
  const outcomes: OutcomeListener[] = [];
  const only: {
    surroundings?: Surroundings;
    scanner?: FileScanner;
    keyService?: KeyService;
  } = {};

  env.registerExtensionPoint(formsRoutingExtensionPoint, {
    addTargetResolver: resolver => void resolvers.push(resolver),
    setSurroundings(surroundings) {
      if (only.surroundings) {
        throw new Error(
          'forms: two modules say where teams stand. Install one of them.',
        );
      }
      only.surroundings = surroundings;
    },
  });
  env.registerExtensionPoint(formsOptionsExtensionPoint, {
    addOptionSource: source => void sources.push(source),
  });
  env.registerExtensionPoint(formsPrefillExtensionPoint, {
    addPrefill: prefill => void prefills.push(prefill),
  });
  env.registerExtensionPoint(formsOutcomeExtensionPoint, {
    addOutcomeListener: listener => void outcomes.push(listener),
  });
  env.registerExtensionPoint(formsKeyServiceExtensionPoint, {
    setKeyService(keyService) {
      if (only.keyService) {
        throw new Error(
          `forms: '${only.keyService.name}' wraps the data keys already. Install one key service module, not '${keyService.name}' too.`,
        );
      }
      only.keyService = keyService;
    },
  });
  env.registerExtensionPoint(formsScannerExtensionPoint, {
    setScanner(scanner) {
      if (only.scanner) {
        throw new Error(
          `forms: '${only.scanner.name}' checks files already. Install one scanner module, not '${scanner.name}' too.`,
        );
      }
      only.scanner = scanner;
    },
  });
  return Object.assign(only, { resolvers, sources, prefills, outcomes });
}
