import { Button } from '@backstage/ui';
import { TileMap, useLanguage, useTexts } from '@tukiverkko/ui';
import type {
  FindResponse,
  RegionSummary,
} from '@tukiverkko/plugin-expert-network-common';
import { reaches, reachLevels } from '../coverage/reachLevels';
import { countryMap } from '../regions/countryMap';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';

/** Where the help that was asked for would come from, county by county; choosing one asks from there. */
export function ResultMap(props: {
  readonly counties: NonNullable<FindResponse['counties']>;
  readonly regions: readonly RegionSummary[];
  readonly chosen: string | undefined;
  readonly onChoose: (region: string) => void;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const reachOf = new Map(
    props.counties.map(county => [county.slug, county] as const),
  );

  return (
    <section>
      <h2 className="tuki-visually-hidden">{t('find.map')}</h2>
      <TileMap
        label={t('find.map')}
        chosen={props.chosen}
        onChoose={props.onChoose}
        legend={reaches.map(reach => ({
          level: reachLevels[reach],
          text: t(`reach.${reach}`),
        }))}
        {...countryMap(props.regions, language, ({ slug }) => {
          const county = reachOf.get(slug);
          return county
            ? {
                level: reachLevels[county.reach],
                says: [
                  t('regions.services', { count: county.services }),
                  t(`reach.${county.reach}`),
                ],
              }
            : { says: [] };
        })}
      />
      {/* A joint authority has no place of its own on the map. */}
      {props.regions
        .filter(({ type }) => type === 'joint-authority')
        .map(({ slug, name }) => (
          <Button
            key={slug}
            variant="tertiary"
            onPress={() => props.onChoose(slug)}
          >
            {name[language]}
          </Button>
        ))}
    </section>
  );
}
