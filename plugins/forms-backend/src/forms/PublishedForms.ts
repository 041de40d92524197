import {
  compileForm,
  type CompiledForm,
  type Localized,
} from '@tukiverkko/plugin-forms-common';
import { editingProblems } from '../editing/editingProblems';
import { problems } from '../problems';
import {
  compileAnswerValidator,
  type AnswerValidator,
} from './answerValidator';
import type { FormsStore, StoredVersion } from './FormsStore';
import { titleOf } from './titleOf';

/** A version ready to use: nothing about it is compiled again. */
export interface PublishedForm extends StoredVersion {
  readonly title: Localized;
  readonly form: CompiledForm;
  readonly isAcceptable: AnswerValidator;
}

const mostKept = 200;

/** Published versions, compiled once each. What is published never changes, so what is kept never ages. */
export class PublishedForms {
  readonly #store: FormsStore;
  readonly #kept = new Map<string, Promise<PublishedForm | undefined>>();

  constructor(store: FormsStore) {
    this.#store = store;
  }

  /** The current version of every form in use. */
  async list(): Promise<readonly PublishedForm[]> {
    const current = await this.#store.currentVersions();
    return Promise.all(
      current.map(({ key, version }) => this.version(key, version)),
    );
  }

  /** The current version of a form that something new may be begun with, or 404. */
  async inUse(key: string): Promise<PublishedForm> {
    const current = await this.#store.current(key);
    if (!current) throw problems.formNotFound(key);
    if (!current.isInUse) throw editingProblems.formArchived(key);
    return this.version(key, current.version);
  }

  /** The current version of a form, in use or not, or 404. */
  async current(key: string): Promise<PublishedForm> {
    const version = await this.#store.currentVersion(key);
    if (version === undefined) throw problems.formNotFound(key);
    return this.version(key, version);
  }

  /** One version of a form, or 404. */
  async version(key: string, version: number): Promise<PublishedForm> {
    const published = await this.#keep(key, version);
    if (!published) throw problems.formNotFound(key);
    return published;
  }

  /** The version somebody names, or where there is none, the current one; 404 where the form is unknown. */
  async named(key: string, version: number): Promise<PublishedForm> {
    return (await this.#keep(key, version)) ?? this.current(key);
  }

  async #keep(key: string, version: number) {
    const name = `${version} ${key}`;
    const known = this.#kept.get(name) ?? this.#load(key, version);
    // A map remembers the order of insertion: what was used last is last, what is first goes first.
    this.#kept.delete(name);
    this.#kept.set(name, known);
    const forget = () => this.#kept.delete(name);
    known.then(published => published ?? forget(), forget);
    if (this.#kept.size > mostKept) {
      this.#kept.delete(this.#kept.keys().next().value!);
    }
    return known;
  }

  async #load(key: string, version: number) {
    const stored = await this.#store.version(key, version);
    if (!stored) return undefined;
    const form = compileForm(stored.definition);
    return {
      ...stored,
      title: titleOf(stored.definition),
      form,
      isAcceptable: await compileAnswerValidator(form),
    };
  }
}
