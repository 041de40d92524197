import type { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type { CatalogProcessor } from '@backstage/plugin-catalog-node';
import {
  dateFindings,
  describeProblem,
  isOurEntity,
} from '@tukiverkko/plugin-expert-network-common';

/** Refuses one of our entities whose dates cannot be: a schema compares no two fields and knows no calendar. */
export class DatesProcessor implements CatalogProcessor {
  getProcessorName(): string {
    return 'TukiverkkoDatesProcessor';
  }

  async validateEntityKind(entity: Entity): Promise<boolean> {
    const findings = isOurEntity(entity) ? dateFindings(entity) : [];
    if (findings.length > 0) {
      throw new InputError(
        findings
          .map(one => `${one.pointer} ${describeProblem(one).en} (${one.code})`)
          .join('; '),
      );
    }
    // Whether the entity is one at all is for the model to say.
    return false;
  }
}
