import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  dayInFinland,
  indexDirectory,
  isInForce,
  surveyField,
  type OpenSurveyRequest,
  type RecordOutcomeRequest,
  type SurveyResponse,
  type SurveysResponse,
  type WaitingSurveysResponse,
} from '@tukiverkko/plugin-expert-network-common';
import type { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';
import { directoryOf } from '../directoryOf';
import { organisationsToAsk } from './organisationsToAsk';
import type { SurveysStore, SurveyWithAsked } from './SurveysStore';
import {
  toItem,
  toOrganisation,
  toSurveyResponse,
  type Catalogue,
} from './toSurveyResponse';

/** Rounds of the mapping survey: opened and closed by a coordination team, answered by proposals of units. */
export class Surveys {
  readonly #snapshot: DirectorySnapshot;
  readonly #store: SurveysStore;
  readonly #now: () => number;

  constructor(options: {
    readonly snapshot: DirectorySnapshot;
    readonly store: SurveysStore;
    readonly now?: () => number;
  }) {
    this.#snapshot = options.snapshot;
    this.#store = options.store;
    this.#now = options.now ?? Date.now;
  }

  /** Who is in no coordination team opens and follows nothing. */
  permit(person: string): void {
    this.#teamsOf(person, this.#catalogue());
  }

  /** The rounds of the person's teams, and whom a new one may ask. */
  async of(person: string): Promise<SurveysResponse> {
    const catalogue = this.#catalogue();
    const teams = this.#teamsOf(person, catalogue);
    const surveys = await this.#store.of(teams);
    return {
      items: surveys.map(toItem),
      organisations: this.#toAsk(teams[0], catalogue).map(unit =>
        toOrganisation(unit.ref, catalogue),
      ),
    };
  }

  /** Opens a round under the id the client chose; the same once more is the same round. */
  async open(
    person: string,
    id: string,
    { name, due, organisations }: OpenSurveyRequest,
  ): Promise<SurveyResponse> {
    const catalogue = this.#catalogue();
    const [team] = this.#teamsOf(person, catalogue);
    if (due < catalogue.today) {
      throw new InputError('The last day has passed. Choose a later one.');
    }
    const toAsk = this.#toAsk(team, catalogue).map(({ ref }) => ref);
    const strange = organisations?.find(ref => !toAsk.includes(ref));
    if (strange !== undefined) {
      throw new InputError(
        'One of the organisations is not of your area, or has ended. Choose again.',
      );
    }
    const asked = [...new Set(organisations ?? toAsk)];
    if (asked.length === 0) {
      throw new InputError(
        'The catalogue has no organisation of your area to ask. Add them first.',
      );
    }
    const openedAt = new Date(this.#now()).toISOString();
    const opened = { id, name, due, team, openedBy: person, openedAt };
    await this.#store.open({ ...opened, closedAt: null }, asked);
    return this.read(person, id);
  }

  async read(person: string, id: string): Promise<SurveyResponse> {
    const catalogue = this.#catalogue();
    return toSurveyResponse(await this.owned(person, id), catalogue);
  }

  /** Takes in no more answers and tells nobody any more. */
  async close(person: string, id: string): Promise<SurveyResponse> {
    await this.owned(person, id);
    await this.#store.close(id, new Date(this.#now()).toISOString());
    return this.read(person, id);
  }

  /** A round of the person's own teams that may still be answered. */
  async running(person: string, id: string): Promise<SurveyWithAsked> {
    const survey = await this.owned(person, id);
    if (survey.closedAt !== null) {
      throw new ConflictError(
        'The survey is closed, so nobody is reminded of it. Open a new one.',
      );
    }
    return survey;
  }

  /** A round of the person's own teams; that another is there is no matter of theirs. */
  async owned(person: string, id: string): Promise<SurveyWithAsked> {
    const teams = this.#teamsOf(person, this.#catalogue());
    const survey = await this.#store.find(id);
    if (!survey || !teams.includes(survey.team)) {
      throw new NotFoundError(
        'There is no such survey among those of your teams. Check the address.',
      );
    }
    return survey;
  }

  /** What waits for the organisations of a person. */
  async waitingFor(person: string): Promise<WaitingSurveysResponse> {
    this.#catalogue();
    const waiting = await this.#store.waitingFor(this.#organisationsOf(person));
    return { items: waiting.map(({ id, name, due }) => ({ id, name, due })) };
  }

  /** Remembers that the organisations of whoever sent a proposal have answered the round it names. */
  async hear(outcome: RecordOutcomeRequest): Promise<void> {
    const id = outcome.answers[surveyField];
    if (outcome.event !== 'submitted' || typeof id !== 'string') return;
    this.#catalogue();
    const organisations = this.#organisationsOf(outcome.requester);
    await this.#store.answer(id, organisations, outcome.at);
  }

  #organisationsOf(person: string): readonly string[] {
    return this.#snapshot
      .teamsOf(person)
      .filter(({ type }) => type === 'organisation')
      .map(({ ref }) => ref);
  }

  /** Coordination teams of a person, the national ones first: who may ask most opens. */
  #teamsOf(person: string, { directory, today }: Catalogue): readonly string[] {
    const national = indexDirectory(directory).nationalCoordinationTeams;
    const teams = this.#snapshot
      .teamsOf(person)
      .filter(
        team => team.type === 'coordination-team' && isInForce(team, today),
      )
      .sort(
        (a, b) =>
          Number(national.some(({ ref }) => ref === b.ref)) -
          Number(national.some(({ ref }) => ref === a.ref)),
      );
    if (teams.length === 0) {
      throw new NotAllowedError(
        'Surveys are opened and followed by those who coordinate. Ask the coordination team of your area.',
      );
    }
    return teams.map(({ ref }) => ref);
  }

  #toAsk(team: string, catalogue: Catalogue) {
    return organisationsToAsk(team, catalogue.units.values(), catalogue);
  }

  #catalogue(): Catalogue {
    return {
      directory: directoryOf(this.#snapshot),
      units: this.#snapshot.units(),
      today: dayInFinland(this.#now()),
    };
  }
}
