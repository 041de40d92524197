import type { AuthService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  localDate,
  type ExpertKind,
  type Localized,
} from '@tukiverkko/plugin-forms-common';
import { within } from '../authorize/within';
import { zone } from '../forms/acceptAnswers';
import { expertProblems } from './expertProblems';
import { problems } from '../problems';
import { nameOf } from '../teams/Teams';

const patience = 2_000;

/** Somebody of the catalogue who can be asked to take part. */
export interface Invitee {
  readonly ref: string;
  readonly kind: ExpertKind;
  readonly name: Localized;
  /** The unit of a person: the first group they belong to. */
  readonly unit?: { readonly ref: string; readonly name: Localized };
}

const kinds: Readonly<Record<string, ExpertKind>> = {
  group: 'team',
  expertnetwork: 'network',
  user: 'person',
};

/** Looks up whom a team wants to ask. Asked by two commands only, never by a list or a page. */
export class Invitable {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;

  constructor(options: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
  }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
  }

  /** Who it is; refuses whom the catalogue does not know, and who has ended or not begun. */
  async find(ref: string, now: string): Promise<Invitee> {
    const kind = kinds[ref.slice(0, ref.indexOf(':'))];
    const entity = kind && (await this.#read(ref));
    if (!entity) throw expertProblems.expertUnknown();
    if (!isInForce(entity, localDate(now, zone)!))
      throw expertProblems.expertEnded();
    const unit = kind === 'person' ? await this.#unitOf(entity) : undefined;
    return { ref, kind, name: nameOf(entity), ...(unit ? { unit } : {}) };
  }

  /** What a person is called, where the team wants them named. */
  async personName(ref: string): Promise<string | undefined> {
    const entity = await this.#read(ref);
    return entity && nameOf(entity).fi;
  }

  async #unitOf({ relations = [] }: Entity): Promise<Invitee['unit']> {
    const ref = relations.find(({ type }) => type === 'memberOf')?.targetRef;
    const entity = ref === undefined ? undefined : await this.#read(ref);
    return ref && entity ? { ref, name: nameOf(entity) } : undefined;
  }

  async #read(ref: string): Promise<Entity | undefined> {
    try {
      const credentials = await this.#auth.getOwnServiceCredentials();
      const reading = this.#catalog.getEntityByRef(ref, { credentials });
      return await within(patience, reading);
    } catch {
      throw problems.unavailable('The catalogue');
    }
  }
}

function isInForce({ spec }: Entity, today: string): boolean {
  const { validFrom, validTo } = (spec ?? {}) as {
    validFrom?: string;
    validTo?: string;
  };
  return (!validFrom || validFrom <= today) && (!validTo || today <= validTo);
}
