import { Readable } from 'node:stream';
import type { AuthService } from '@backstage/backend-plugin-api';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import { teamTypes } from '@tukiverkko/plugin-expert-network-common';
import { networkDocument, type NetworkDocument } from './networkDocument';

const filter: Record<string, string | string[]>[] = [
  {
    kind: [
      'Region',
      'ExpertNetwork',
      'ConsultationService',
      'Event',
      'Initiative',
    ],
  },
  { kind: 'Group', 'spec.type': [...teamTypes] },
];
const fields = ['apiVersion', 'kind', 'metadata', 'spec'];

/** Every unit, network, service, event and region of the catalogue; whoever may not read one does not find it. */
export class NetworkCollatorFactory implements DocumentCollatorFactory {
  readonly type = 'expert-network';
  readonly visibilityPermission = catalogEntityReadPermission;
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;

  constructor(services: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
  }) {
    this.#catalog = services.catalog;
    this.#auth = services.auth;
  }

  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents(): AsyncGenerator<NetworkDocument> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const pages = this.#catalog.streamEntities(
      { filter, fields },
      { credentials },
    );
    for await (const page of pages) yield* page.map(networkDocument);
  }
}
