import {
  erasures,
  type FormDefinition,
  type RetentionCount,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { AnonymousAnswers } from '../anonymous/AnonymousAnswers';
import type { PublishedForms } from '../forms/PublishedForms';
import type { DataKeys } from '../sealing';
import { thinned } from './thinCase';

/** The answers of one day to one version that have been thinned as often. */
interface Group {
  readonly form: string;
  readonly form_version: number;
  readonly day: string;
  readonly thinned: number;
  readonly n: number | string;
}

/** A group whose time has come. */
export interface DueGroup extends Omit<Group, 'n'> {
  readonly count: number;
  readonly what: RetentionCount['what'];
  /** How many classes of questions are due by now. */
  readonly steps: number;
  readonly definition: FormDefinition;
}

/** Erases anonymous answers day by day: all of a day at once, so that nothing tells one of them from another. */
export class AnonymousErasing {
  readonly #db: Knex;
  readonly #dataKeys: DataKeys;
  readonly #forms: PublishedForms;

  constructor(rooms: {
    readonly db: Knex;
    readonly dataKeys: DataKeys;
    readonly forms: PublishedForms;
  }) {
    this.#db = rooms.db;
    this.#dataKeys = rooms.dataKeys;
    this.#forms = rooms.forms;
  }

  /** What is due on a day. */
  async due(today: string): Promise<readonly DueGroup[]> {
    const by = ['form', 'form_version', 'day', 'thinned'] as const;
    const groups: readonly Group[] = await this.#db('anonymous_answers')
      .groupBy(...by)
      .orderBy([...by])
      .select(...by)
      .count({ n: '*' });
    const due: DueGroup[] = [];
    for (const { n, ...group } of groups) {
      const { form, form_version: version } = group;
      const { definition } = await this.#forms.version(form, version);
      const passed = erasures(definition, group.day).filter(
        ({ on }) => on <= today,
      );
      const isAll = passed.some(({ fields }) => fields === 'all');
      if (!isAll && passed.length <= group.thinned) continue;
      due.push({
        ...group,
        definition,
        count: Number(n),
        what: isAll ? 'all' : 'fields',
        steps: passed.length,
      });
    }
    return due;
  }

  /** Erases a group, and says how many answers it was. */
  async erase(
    tx: Knex.Transaction,
    { definition, what, steps, ...group }: DueGroup,
    now: string,
  ): Promise<number> {
    const { form, form_version, day, thinned: times } = group;
    const where = { form, form_version, day, thinned: times };
    if (what === 'all') {
      return tx('anonymous_answers').where(where).delete();
    }
    const fields = erasures(definition, day)
      .slice(0, steps)
      .flatMap(one => (one.fields === 'all' ? [] : one.fields));
    const answers = new AnonymousAnswers(this.#dataKeys);
    return answers.rewrite(tx, where, steps, content => ({
      ...content,
      ...thinned(definition, content, fields, now),
    }));
  }
}
