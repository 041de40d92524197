import { Button } from '@backstage/ui';
import {
  ActionBar,
  todayInFinland,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import type { CoverageResponse } from '@tukiverkko/plugin-expert-network-common';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { saveFile } from './saveFile';

/** The coverage to take along: as a file for a spreadsheet, or on paper. */
export function CoverageActions(props: {
  readonly coverage: CoverageResponse;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();

  const save = async () => {
    // What writes the file is fetched when a file is wanted.
    const { coverageCsv } = await import('./coverageCsv');
    const text = coverageCsv(props.coverage, language, {
      phenomenon: t('find.facet.phenomena'),
      region: t('find.facet.region'),
      gaps: t('coverage.gaps.title'),
      sum: t('coverage.sum'),
      reach: {
        own: t('reach.own'),
        area: t('reach.area'),
        national: t('reach.national'),
        none: t('reach.none'),
      },
    });
    saveFile(
      `${t('coverage.csv.file')}-${todayInFinland()}.csv`,
      text,
      'text/csv;charset=utf-8',
    );
  };
  return (
    <ActionBar>
      <Button variant="primary" onPress={save}>
        {t('coverage.csv')}
      </Button>
      <Button variant="secondary" onPress={() => window.print()}>
        {t('coverage.print')}
      </Button>
    </ActionBar>
  );
}
