import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type {
  FindTarget,
  Language,
  Routing,
  ServiceTarget,
  TargetBase,
} from '@tukiverkko/plugin-forms-common';

/** What a resolver may know besides the target. */
export interface TargetContext {
  /** Entity ref of the person who sends. */
  readonly requester: string;
  /** RFC 3339 instant. */
  readonly now: string;
  readonly language: Language;
}

/** Finds the team a target points at, and says why. It may throw: the form's fallback team then receives the request. */
export type TargetResolver =
  | {
      readonly kind: 'service';
      resolve(
        target: TargetBase & ServiceTarget,
        context: TargetContext,
      ): Promise<Routing>;
    }
  | {
      readonly kind: 'find';
      resolve(
        target: TargetBase & FindTarget,
        context: TargetContext,
      ): Promise<Routing>;
    };

/** Teaches the form engine to route to more than a named team. */
export interface FormsRoutingExtensionPoint {
  addTargetResolver(resolver: TargetResolver): void;
}

/** Where modules of `forms` add resolvers of routing targets. */
export const formsRoutingExtensionPoint =
  createExtensionPoint<FormsRoutingExtensionPoint>({ id: 'forms.routing' });
