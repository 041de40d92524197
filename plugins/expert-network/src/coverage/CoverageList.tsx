import { Field, SelectInput, useLanguage, useTexts } from '@tukiverkko/ui';
import {
  nameOfCode,
  type CoverageResponse,
} from '@tukiverkko/plugin-expert-network-common';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './CoverageList.module.css';
import type { CoverageView } from './CoverageView';
import { ReachLink } from './ReachLink';

/** One row or one column of the coverage, where there is no room for all of it. */
export function CoverageList(props: {
  readonly coverage: CoverageResponse;
  readonly view: CoverageView;
  readonly onShow: (show: string | undefined) => void;
}) {
  const { coverage, view } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();

  const phenomena = coverage.rows.map(({ phenomenon }) => ({
    value: phenomenon,
    label: nameOfCode('phenomena', phenomenon)[language],
  }));
  const counties = coverage.counties.map(({ slug, name }) => ({
    value: slug,
    label: name[language],
  }));
  const options = [...phenomena, ...counties];
  const shown = options.find(({ value }) => value === view.show) ?? options[0];
  const lines = shown ? linesOf(coverage, shown.value) : [];
  const nameIn = (code: string) =>
    options.find(({ value }) => value === code)?.label ?? code;

  return (
    <>
      <Field id="coverage-show" label={t('coverage.one')}>
        {wiring => (
          <SelectInput
            {...wiring}
            options={options}
            value={shown?.value}
            onChange={props.onShow}
          />
        )}
      </Field>
      <ul className={styles.list} aria-label={shown?.label}>
        {lines.map(line => (
          <li key={line.name} className={styles.line}>
            <span>{nameIn(line.name)}</span>
            <ReachLink {...line} request={view} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The cells of one phenomenon, or of one county, each with the name of the other. */
function linesOf({ counties, rows }: CoverageResponse, shown: string) {
  const row = rows.find(({ phenomenon }) => phenomenon === shown);
  if (row) {
    return counties.map(({ slug }, index) => ({
      name: slug,
      phenomenon: shown,
      region: slug,
      reach: row.cells[index],
    }));
  }
  const column = counties.findIndex(({ slug }) => slug === shown);
  return rows.map(({ phenomenon, cells }) => ({
    name: phenomenon,
    phenomenon,
    region: shown,
    reach: cells[column],
  }));
}
