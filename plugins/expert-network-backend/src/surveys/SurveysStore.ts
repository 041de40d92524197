import type { Knex } from 'knex';

/** A round as it was opened. */
export interface Survey {
  readonly id: string;
  readonly name: string;
  /** Local date. */
  readonly due: string;
  /** Entity ref of the coordination team whose round it is. */
  readonly team: string;
  readonly openedBy: string;
  readonly openedAt: string;
  readonly closedAt: string | null;
}

/** An organisation that was asked, and when it first answered. */
export interface Asked {
  readonly ref: string;
  readonly answeredAt: string | null;
}

/** A round with everybody it asks. */
export interface SurveyWithAsked extends Survey {
  readonly asked: readonly Asked[];
}

interface SurveyRow {
  id: string;
  name: string;
  due: string;
  team: string;
  opened_by: string;
  opened_at: string;
  closed_at: string | null;
}

interface AskedRow {
  survey: string;
  ref: string;
  answered_at: string | null;
}

// As many refs as a statement takes on every database.
const atOnce = 200;

/** The rounds of the survey and who has answered them. */
export class SurveysStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** Opens a round. One whose id is there already stays as it was. */
  async open(survey: Survey, refs: readonly string[]): Promise<void> {
    await this.#db.transaction(async tx => {
      const opened = await tx<SurveyRow>('surveys')
        .insert(toRow(survey))
        .onConflict('id')
        .ignore()
        .returning('id');
      if (opened.length === 0) return;
      const rows = refs.map(ref => ({ survey: survey.id, ref }));
      await tx.batchInsert('survey_organisations', rows, atOnce);
    });
  }

  async find(id: string): Promise<SurveyWithAsked | undefined> {
    const [found] = await this.#withAsked(
      await this.#db<SurveyRow>('surveys').where({ id }),
    );
    return found;
  }

  /** The rounds of these teams, the newest first. */
  async of(teams: readonly string[]): Promise<readonly SurveyWithAsked[]> {
    return this.#withAsked(
      await this.#db<SurveyRow>('surveys')
        .whereIn('team', teams)
        .orderBy('opened_at', 'desc'),
    );
  }

  /** The rounds that are not closed. */
  async running(): Promise<readonly SurveyWithAsked[]> {
    return this.#withAsked(
      await this.#db<SurveyRow>('surveys').whereNull('closed_at'),
    );
  }

  /** The open rounds that ask one of these organisations and have no answer of it, the most pressing first. */
  async waitingFor(refs: readonly string[]): Promise<readonly Survey[]> {
    const rows = await this.#db<SurveyRow>('surveys')
      .whereNull('closed_at')
      .whereIn(
        'id',
        this.#db<AskedRow>('survey_organisations')
          .whereIn('ref', refs)
          .whereNull('answered_at')
          .select('survey'),
      )
      .orderBy(['due', 'id']);
    return rows.map(toSurvey);
  }

  /** Remembers that these answered; the first time counts, and only while the round is open. */
  async answer(id: string, refs: readonly string[], at: string): Promise<void> {
    await this.#db<AskedRow>('survey_organisations')
      .where({ survey: id })
      .whereIn('ref', refs)
      .whereNull('answered_at')
      .whereExists(
        this.#db<SurveyRow>('surveys').where({ id }).whereNull('closed_at'),
      )
      .update({ answered_at: at });
  }

  /** Closed twice, it is closed once. */
  async close(id: string, at: string): Promise<void> {
    await this.#db<SurveyRow>('surveys')
      .where({ id })
      .whereNull('closed_at')
      .update({ closed_at: at });
  }

  async #withAsked(rows: readonly SurveyRow[]) {
    const asked = await this.#db<AskedRow>('survey_organisations')
      .whereIn(
        'survey',
        rows.map(({ id }) => id),
      )
      .orderBy('ref');
    return rows.map(row => ({
      ...toSurvey(row),
      asked: asked
        .filter(({ survey }) => survey === row.id)
        .map(({ ref, answered_at }) => ({ ref, answeredAt: answered_at })),
    }));
  }
}

function toRow(survey: Survey): SurveyRow {
  const { id, name, due, team, openedBy, openedAt, closedAt } = survey;
  return {
    id,
    name,
    due,
    team,
    opened_by: openedBy,
    opened_at: openedAt,
    closed_at: closedAt,
  };
}

function toSurvey(row: SurveyRow): Survey {
  const { id, name, due, team, opened_by, opened_at, closed_at } = row;
  return {
    id,
    name,
    due,
    team,
    openedBy: opened_by,
    openedAt: opened_at,
    closedAt: closed_at,
  };
}
