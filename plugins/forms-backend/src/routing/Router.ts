import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  Localized,
  Routing,
  RoutingStep,
  Target,
} from '@tukiverkko/plugin-forms-common';
import type {
  RequestSurroundings,
  Surroundings,
  TargetContext,
  TargetResolver,
} from '@tukiverkko/plugin-forms-node';
import { within } from '../authorize/within';
import { nameOfRef, type Teams } from '../teams/Teams';
import { passageTo, type Passage, type PassingRequest } from './passageTo';
import { routingTexts } from './texts';

const patience = 2_000;

/**
 * Finds the team a target points at. It never fails: where nobody can say, the form's fallback team
 * receives the request and the explanation says why.
 */
export class Router {
  readonly #teams: Teams;
  readonly #resolvers: readonly TargetResolver[];
  readonly #surroundings: Surroundings | undefined;
  readonly #logger: LoggerService;

  constructor(options: {
    readonly teams: Teams;
    readonly resolvers: readonly TargetResolver[];
    readonly surroundings?: Surroundings;
    readonly logger: LoggerService;
  }) {
    this.#teams = options.teams;
    this.#resolvers = options.resolvers;
    this.#surroundings = options.surroundings;
    this.#logger = options.logger;
  }

  /** Where the request goes, and why; beside it, what comes before the request. */
  async resolve(target: Target, context: TargetContext): Promise<Routing> {
    const around = this.#around(context);
    const routing = await this.#teamFor(target, context, around);
    return { ...(await around), ...routing };
  }

  /** Whether a request that was sent may go to another team. */
  passage(team: string, request: PassingRequest): Promise<Passage> {
    return passageTo(team, request, {
      teams: this.#teams,
      surroundings: this.#surroundings,
    });
  }

  async #around(context: TargetContext): Promise<RequestSurroundings> {
    if (!this.#surroundings) return {};
    try {
      return await within(patience, this.#surroundings.of(context));
    } catch (error) {
      this.#logger.warn(
        `What stands around a request is not known: ${(error as Error)?.name}.`,
      );
      return {};
    }
  }

  async #teamFor(
    target: Target,
    context: TargetContext,
    around: Promise<RequestSurroundings>,
  ): Promise<Routing> {
    const request = { ...context, around };
    if ('team' in target) return this.#toTeam(target, target.team, request);
    try {
      return await within(patience, this.#ask(target, context));
    } catch (error) {
      // What a module throws may quote the target, and with it an answer.
      this.#logger.warn(
        `A request goes to its fallback team, because '${kindOf(
          target,
        )}' did not resolve: ${(error as Error)?.name}.`,
      );
      const why = not('directory-unavailable', routingTexts.directorySilent());
      return this.#toFallback(target, request, [why]);
    }
  }

  async #ask(target: Target, context: TargetContext): Promise<Routing> {
    for (const resolver of this.#resolvers) {
      if (resolver.kind === 'service' && 'service' in target) {
        return resolver.resolve(target, context);
      }
      if (resolver.kind === 'coordinator' && 'coordinator' in target) {
        return resolver.resolve(target, context);
      }
      if (resolver.kind === 'find' && 'find' in target) {
        return resolver.resolve(target, context);
      }
    }
    throw new Error('No resolver');
  }

  async #toTeam(
    target: Target,
    team: string,
    request: RoutedRequest,
  ): Promise<Routing> {
    if (target.rule === null) return this.#toFallback(target, request, []);
    const names = await this.#teams.names();
    // Without a snapshot nobody can say that a team does not exist.
    if (names && !names.has(team) && team !== target.fallback) {
      const text = routingTexts.teamUnknown(nameOfRef(team));
      return this.#toFallback(target, request, [not('team-unknown', text)]);
    }
    const { taker, steps } = await this.#receiverOf(team, request);
    if (!taker) return this.#toFallback(target, request, steps);
    const text = routingTexts.teamOfForm(taker.name);
    return {
      ...described(target, taker, text),
      fallback: false,
      steps: [...steps, chosen('team', text)],
    };
  }

  async #toFallback(
    target: Target,
    request: RoutedRequest,
    before: readonly RoutingStep[],
  ): Promise<Routing> {
    const { taker, steps } = await this.#receiverOf(target.fallback, request);
    const { coordinator } = await request.around;
    // Somebody always receives it: who coordinates the area, else the team as it stands.
    const last = taker ?? (await this.#named(coordinator ?? target.fallback));
    const text = fallbackText(target, last.ref)(last.name);
    return {
      ...described(target, last, text),
      fallback: true,
      steps: [...before, ...steps, chosen('fallback', text)],
    };
  }

  /** The team itself or who came after it, and why; the team itself where nobody can say. */
  async #receiverOf(
    team: string,
    { now }: RoutedRequest,
  ): Promise<{ taker?: Taker; steps: readonly RoutingStep[] }> {
    try {
      const receiver = await within(
        patience,
        Promise.resolve(this.#surroundings?.receiverOf?.(team, { now })),
      );
      if (receiver) {
        const steps = receiver.why.map(text => not('succession', text));
        return { taker: receiver.team, steps };
      }
    } catch (error) {
      this.#logger.warn(
        `Whether a team has ended is not known: ${(error as Error)?.name}.`,
      );
    }
    return { taker: await this.#named(team), steps: [] };
  }

  async #named(ref: string): Promise<Taker> {
    const names = await this.#teams.names();
    return { ref, name: names?.get(ref) ?? nameOfRef(ref) };
  }
}

/** Who receives a request. */
interface Taker {
  readonly ref: string;
  readonly name: Localized;
}

/** What is known of a request on its way. */
interface RoutedRequest extends TargetContext {
  readonly around: Promise<RequestSurroundings>;
}

function fallbackText({ rule, fallback }: Target, taker: string) {
  if (rule === null) return routingTexts.noRule;
  return taker === fallback
    ? routingTexts.fallback
    : routingTexts.fallbackEnded;
}

function described(target: Target, { ref, name }: Taker, summary: Localized) {
  return {
    team: ref,
    teamName: name,
    rule: target.rule,
    priority: target.priority,
    promise: target.promise,
    leaves: 'nothing' as const,
    summary,
    directoryAt: null,
  };
}

function chosen(code: string, text: Localized): RoutingStep {
  return { code, outcome: 'chosen', text };
}

function not(code: string, text: Localized): RoutingStep {
  return { code, outcome: 'not', text };
}

function kindOf(target: Target): string {
  if ('service' in target) return 'service';
  return 'coordinator' in target ? 'coordinator' : 'find';
}
