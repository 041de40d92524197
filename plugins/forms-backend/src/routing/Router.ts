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
    const [routing, around] = await Promise.all([
      this.#teamFor(target, context),
      this.#around(context),
    ]);
    return { ...around, ...routing };
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

  async #teamFor(target: Target, context: TargetContext): Promise<Routing> {
    if ('team' in target) return this.#toTeam(target, target.team);
    try {
      return await within(patience, this.#ask(target, context));
    } catch (error) {
      // What a module throws may quote the target, and with it an answer.
      this.#logger.warn(
        `A request goes to its fallback team, because '${kindOf(
          target,
        )}' did not resolve: ${(error as Error)?.name}.`,
      );
      return this.#toFallback(target, {
        code: 'directory-unavailable',
        outcome: 'not',
        text: routingTexts.directorySilent(),
      });
    }
  }

  async #ask(target: Target, context: TargetContext): Promise<Routing> {
    for (const resolver of this.#resolvers) {
      if (resolver.kind === 'service' && 'service' in target) {
        return resolver.resolve(target, context);
      }
      if (resolver.kind === 'find' && 'find' in target) {
        return resolver.resolve(target, context);
      }
    }
    throw new Error('No resolver');
  }

  async #toTeam(target: Target, team: string): Promise<Routing> {
    const names = await this.#teams.names();
    // Without a snapshot nobody can say that a team does not exist.
    if (names && !names.has(team) && team !== target.fallback) {
      return this.#toFallback(target, {
        code: 'team-unknown',
        outcome: 'not',
        text: routingTexts.teamUnknown(nameOfRef(team)),
      });
    }
    const teamName = names?.get(team) ?? nameOfRef(team);
    const text =
      target.rule === null
        ? routingTexts.noRule(teamName)
        : routingTexts.teamOfForm(teamName);
    return {
      ...described(target, team, teamName, text),
      fallback: target.rule === null,
      steps: [chosen(target.rule === null ? 'fallback' : 'team', text)],
    };
  }

  async #toFallback(target: Target, reason: RoutingStep): Promise<Routing> {
    const names = await this.#teams.names();
    const teamName = names?.get(target.fallback) ?? nameOfRef(target.fallback);
    const text = routingTexts.fallback(teamName);
    return {
      ...described(target, target.fallback, teamName, text),
      fallback: true,
      steps: [reason, chosen('fallback', text)],
    };
  }
}

function described(
  target: Target,
  team: string,
  teamName: Localized,
  summary: Localized,
) {
  return {
    team,
    teamName,
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

function kindOf(target: Target): string {
  return 'service' in target ? 'service' : 'find';
}
