import {
  namesOf,
  type ExpertNetworkEntity,
  type Language,
} from '@tukiverkko/plugin-expert-network-common';
import type { UnitStatus } from '../status/statusOf';
import { statusOfEntity } from '../status/statusOfEntity';

/** A network as its list shows it. */
export interface ListedNetwork {
  readonly network: ExpertNetworkEntity;
  readonly name: string;
  /** Only where its dates say it does not work today. */
  readonly status?: UnitStatus;
}

/** Networks by name, those that have ended last. */
export function networksInOrder(
  networks: readonly ExpertNetworkEntity[],
  language: Language,
  today: string,
): readonly ListedNetwork[] {
  const collator = new Intl.Collator(language);
  const isEnded = ({ status }: ListedNetwork) =>
    Number(status?.state === 'ended');
  return networks
    .map(network => ({
      network,
      name: namesOf(network)[language],
      status: statusOfEntity(network, [], today),
    }))
    .sort(
      (a, b) => isEnded(a) - isEnded(b) || collator.compare(a.name, b.name),
    );
}
