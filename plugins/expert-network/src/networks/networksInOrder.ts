import {
  conceptOf,
  namesOf,
  type ExpertNetworkEntity,
  type Language,
} from '@tukiverkko/plugin-expert-network-common';
import { fold } from '../links/fold';
import type { UnitStatus } from '../status/statusOf';
import { statusOfEntity } from '../status/statusOfEntity';

/** A network as its list shows it. */
export interface ListedNetwork<T> {
  readonly listed: T;
  readonly name: string;
  /** Only where its dates say it does not work today. */
  readonly status?: UnitStatus;
}

/** Networks by name, those that have ended last. */
export function networksInOrder<
  T extends { readonly network: ExpertNetworkEntity },
>(
  networks: readonly T[],
  language: Language,
  today: string,
): readonly ListedNetwork<T>[] {
  const collator = new Intl.Collator(language);
  const isEnded = ({ status }: ListedNetwork<T>) =>
    Number(status?.state === 'ended');
  return networks
    .map(listed => ({
      listed,
      name: namesOf(listed.network)[language],
      status: statusOfEntity(listed.network, [], today),
    }))
    .sort(
      (a, b) => isEnded(a) - isEnded(b) || collator.compare(a.name, b.name),
    );
}

/** True for a network that knows a phenomenon, or that names every phenomenon by naming none. */
export function knowsPhenomenon(
  { spec: { phenomena = [] } }: ExpertNetworkEntity,
  code: string | undefined,
): boolean {
  return (
    code === undefined || phenomena.length === 0 || phenomena.includes(code)
  );
}

/** True for a network that goes by the typed words: its name, its subjects and other words for them. */
export function goesBy(network: ExpertNetworkEntity, typed: string): boolean {
  const { phenomena = [], expertise = [] } = network.spec;
  const concepts = [
    ...phenomena.map(code => conceptOf('phenomena', code)),
    ...expertise.map(code => conceptOf('expertise', code)),
  ];
  const texts = [
    namesOf(network),
    ...concepts.map(concept => concept?.names ?? {}),
  ].flatMap(names => Object.values(names));
  const words = concepts.flatMap(concept =>
    Object.values(concept?.words ?? {}).flat(),
  );
  const said = fold([...texts, ...words].join(' '));
  return fold(typed)
    .split(/\s+/)
    .every(word => said.includes(word));
}
