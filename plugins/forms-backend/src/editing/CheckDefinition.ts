import type {
  FormCheck,
  FormDefinition,
  FormProblem,
  Localized,
  NotCarried,
} from '@tukiverkko/plugin-forms-common';
import type { OptionSource } from '@tukiverkko/plugin-forms-node';
import type { FormsStore } from '../forms/FormsStore';
import { optionsOf } from '../forms/optionsOf';
import type { Examination } from './Examination';
import type { Examiner } from './Examiner';

/** A definition that may be kept, and everything there is to say of it. */
export interface CheckedDefinition {
  /** As it was written, as JSON. */
  readonly definition: string;
  /** With its choices written in. */
  readonly bound: FormDefinition;
  readonly title: Localized;
  readonly check: FormCheck;
  readonly notCarried?: readonly NotCarried[];
}

/** Checks a definition by itself, then among the other forms. */
export class CheckDefinition {
  readonly #examiner: Examiner;
  readonly #sources: readonly OptionSource[];
  readonly #store: FormsStore;

  constructor(options: {
    readonly examiner: Examiner;
    readonly sources: readonly OptionSource[];
    readonly store: FormsStore;
  }) {
    this.#examiner = options.examiner;
    this.#sources = options.sources;
    this.#store = options.store;
  }

  async check(
    asked: Pick<Examination, 'key' | 'text' | 'format'>,
  ): Promise<CheckedDefinition> {
    const { bound, check, outcome, ...examined } = await this.#examiner.examine(
      {
        ...asked,
        sources: await optionsOf(this.#sources),
        current: await this.#store.currentDefinition(asked.key),
      },
    );
    const definition: FormDefinition = JSON.parse(bound);
    const missing = await this.#missingForms(definition);
    return {
      ...examined,
      bound: definition,
      check: {
        ...check,
        problems: [...check.problems, ...missing],
        mayPublish:
          check.mayPublish &&
          missing.every(({ severity }) => severity !== 'error'),
      },
    };
  }

  /** Forms that this one names and nobody can fill. A team that cannot answer is worse than a link that leads nowhere. */
  async #missingForms(
    definition: FormDefinition,
  ): Promise<readonly FormProblem[]> {
    const current = await this.#store.currentVersions();
    const known = new Set([definition.key, ...current.map(({ key }) => key)]);
    const { answer, continues = [], feedback } = definition;
    const named: readonly (readonly [
      pointer: string,
      form: string | undefined,
      severity: FormProblem['severity'],
    ])[] = [
      ['/answer', answer, 'error'],
      ['/feedback/form', feedback?.form, 'warning'],
      ...continues.map(
        ({ form }, index) =>
          [`/continues/${index}/form`, form, 'warning'] as const,
      ),
    ];
    return named.flatMap(([pointer, form, severity]) =>
      form === undefined || known.has(form)
        ? []
        : [
            {
              pointer,
              code: 'form-unknown',
              params: { form },
              severity,
              text: `No form "${form}" is published. Publish it first, or name another.`,
            },
          ],
    );
  }
}
