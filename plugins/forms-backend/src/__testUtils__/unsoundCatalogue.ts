import { createServiceFactory } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import {
  catalogServiceRef,
  type CatalogService,
} from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { everyone } from './everyRole';

const worker = everyone.find(({ metadata }) => metadata.name === 'worker');

/** Every way in which a catalogue may be none: what it answers whoever asks for a person. */
export const unsoundCatalogues = {
  'is down': () => Promise.reject(new Error('500')),
  hangs: () => new Promise<never>(() => {}),
  'answers a word': async () => 'yes' as never,
  'answers another person': async () => worker,
  'answers relations that are none': async () =>
    ({ ...worker, relations: 'memberOf' } as never),
} as const satisfies Readonly<
  Record<string, () => Promise<Entity | undefined>>
>;

export type UnsoundCatalogue = keyof typeof unsoundCatalogues;

/** The catalogue of {@link everyone}, until it is told to be broken. */
export function aBreakableCatalogue() {
  const state: { is?: UnsoundCatalogue } = {};
  const whole = catalogServiceMock({ entities: everyone });
  const feature = createServiceFactory({
    service: catalogServiceRef,
    deps: {},
    factory: () =>
      new Proxy(whole, {
        get: (target, name: keyof CatalogService) => {
          if (typeof target[name] !== 'function') return undefined;
          return state.is
            ? unsoundCatalogues[state.is]
            : (target[name] as Function).bind(target);
        },
      }) as CatalogService,
  });
  return { state, feature };
}
