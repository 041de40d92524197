import { randomUUID } from 'node:crypto';
import type {
  Answers,
  ErasedFields,
  Evaluation,
  Language,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { EntityNames } from '../entities/KnownEntities';
import { open, seal, type DataKeys } from '../sealing';
import { addMixed } from './addMixed';

/** What is kept of an anonymous submission. `day` is all that is known of the time. */
export interface AnonymousContent {
  readonly form: string;
  readonly version: number;
  readonly day: string;
  readonly answers: Answers;
  readonly evaluation: Evaluation;
  /** What the chosen entities were called then, by ref. */
  readonly names: EntityNames;
  readonly language: Language;
}

interface AnonymousRow {
  id: string;
  form: string;
  form_version: number;
  day: string;
  key_id: string;
  wrapped: string;
  sealed: string;
  thinned?: number;
}

const table = 'anonymous_answers';

/** Answers that belong to nobody: a random id, a day, and the sealed content beside its own key. */
export class AnonymousAnswers {
  readonly #dataKeys: DataKeys;

  constructor(dataKeys: DataKeys) {
    this.#dataKeys = dataKeys;
  }

  /** Keeps answers. The key stands in the same row: the table of keys would tell when it was made. */
  async add(tx: Knex.Transaction, content: AnonymousContent): Promise<void> {
    const { form, version, day, ...kept } = content;
    const id = randomUUID();
    const { key, stored } = await this.#dataKeys.createLoose(id);
    const row: AnonymousRow = {
      id,
      form,
      form_version: version,
      day,
      key_id: stored.keyId,
      wrapped: stored.wrapped,
      sealed: seal(
        key,
        { table, row: id, field: 'sealed' },
        JSON.stringify(kept),
      ),
    };
    await addMixed(tx, table, row, { form, day });
  }

  /** Seals anew what is left of the answers of a group, and says how many they were. */
  async rewrite(
    tx: Knex.Transaction,
    group: Partial<AnonymousRow>,
    steps: number,
    change: (content: KeptContent) => KeptContent,
  ): Promise<number> {
    const rows = await tx<AnonymousRow>(table).where(group).orderBy('id');
    for (const { id, key_id: keyId, wrapped, sealed } of rows) {
      const key = await this.#dataKeys.unwrap(id, { keyId, wrapped });
      const place = { table, row: id, field: 'sealed' };
      const content: KeptContent = JSON.parse(open(key, place, sealed));
      await tx<AnonymousRow>(table)
        .where({ id })
        .update({
          sealed: seal(key, place, JSON.stringify(change(content))),
          thinned: steps,
        });
    }
    return rows.length;
  }
}

/** What is sealed of an anonymous submission. */
export interface KeptContent
  extends Omit<AnonymousContent, 'form' | 'version' | 'day'> {
  /** Which answers were erased before the others. */
  readonly erased?: ErasedFields;
}
