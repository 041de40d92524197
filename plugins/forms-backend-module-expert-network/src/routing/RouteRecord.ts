import type { Directory } from '@tukiverkko/plugin-expert-network-common';
import type {
  CoordinatorTarget,
  FindTarget,
  ServiceTarget,
  TargetBase,
} from '@tukiverkko/plugin-forms-common';

/**
 * Everything a routing was decided from. It is kept with the submission, its
 * directory cut down to what was compared, so that the decision can be made again.
 */
export interface RouteRecord {
  readonly format: 1;
  readonly target: TargetBase &
    (ServiceTarget | CoordinatorTarget | FindTarget);
  /** Slug of the region asked from. */
  readonly region: string | null;
  /** Local date of the decision. */
  readonly today: string;
  readonly directory: Directory;
}
