import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { officialRegions } from '@tukiverkko/plugin-expert-network-common';
import { toRegionEntity } from './toRegionEntity';

/** Gives the catalogue the official regions. They change by law, so once a start is enough. */
export class OfficialRegionsProvider implements EntityProvider {
  getProviderName(): string {
    return 'tukiverkko-official-regions';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    await connection.applyMutation({
      type: 'full',
      entities: officialRegions.map(region => ({
        entity: toRegionEntity(region),
        locationKey: this.getProviderName(),
      })),
    });
  }
}
