import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type {
  CoordinatorTarget,
  FindTarget,
  FindWish,
  Language,
  Leaves,
  Localized,
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
  /** What the form looks help for and from where, whichever rule sends it; null where it does not ask. */
  readonly wish: FindWish | null;
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
      readonly kind: 'coordinator';
      resolve(
        target: TargetBase & CoordinatorTarget,
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

/** What is known around a request, whichever team receives it. */
export type RequestSurroundings = Pick<
  Routing,
  'region' | 'coordinator' | 'notices'
>;

/** Where a team stands, seen from a request. */
export interface TeamPlace {
  readonly name: Localized;
  /** What a request leaves behind when it goes there. */
  readonly leaves: Leaves;
  /** Why no request can go there now, as a sentence; absent where it can. */
  readonly closed?: Localized;
  /** The team that would watch over it. */
  readonly coordinator?: string;
}

/** Who receives what a form sends to a team. */
export interface TeamReceiver {
  /** The team itself, or the one that came after it; absent where nobody did. */
  readonly team?: { readonly ref: string; readonly name: Localized };
  /** Why it is not the team itself, a sentence each; empty where it is. */
  readonly why: readonly Localized[];
}

/** Knows where requests come from and where teams stand. */
export interface Surroundings {
  /** What stands around a request. What does not depend on a directory is told without one too. */
  of(
    context: Pick<TargetContext, 'requester' | 'now' | 'wish'>,
  ): Promise<RequestSurroundings>;
  /** Where a team stands for a request that came from a region (entity ref); undefined for an unknown team. It may throw. */
  placeOf(
    team: string,
    request: { readonly region: string | null; readonly now: string },
  ): Promise<TeamPlace | undefined>;
  /** Who receives what a form sends to a team; undefined for an unknown team. Left out where teams never end. It may throw. */
  receiverOf?(
    team: string,
    request: { readonly now: string },
  ): Promise<TeamReceiver | undefined>;
}

/** Teaches the form engine to route to more than a named team. */
export interface FormsRoutingExtensionPoint {
  addTargetResolver(resolver: TargetResolver): void;
  /** One; a second one is an error. Without it no request leaves anything, and every team may receive it. */
  setSurroundings(surroundings: Surroundings): void;
}

/** Where modules of `forms` add resolvers of routing targets. */
export const formsRoutingExtensionPoint =
  createExtensionPoint<FormsRoutingExtensionPoint>({ id: 'forms.routing' });
