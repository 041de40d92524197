import { Button } from '@backstage/ui';
import type { FormScore } from '@tukiverkko/plugin-forms-common';
import {
  bandProblems,
  freeName,
  mendedBands,
  sharesOfBands,
  totalsWithoutBand,
  type PossibleTotals,
} from '@tukiverkko/plugin-forms-common/building';
import {
  formatNumber,
  formatPercent,
  Notice,
  readNumber,
  StatusTag,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useBuilder } from '../session/Builder';
import { Sheet } from '../sheet/Sheet';
import type { SheetColumn } from '../sheet/SheetColumn';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { BandLine } from './BandLine';
import styles from './ScoresTab.module.css';
import { severities, severityLooks } from './severityLooks';

type Band = FormScore['bands'][number];

/** More scores than are named one by one. */
const mostNamed = 12;

/** What a score means: bands on a line and as rows, and what they leave out or claim twice. */
export function Bands({
  isReadOnly,
  score,
  totals,
}: {
  readonly score: FormScore;
  readonly isReadOnly: boolean;
  readonly totals: PossibleTotals | undefined;
}) {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const { definition, edit } = useBuilder();
  const { bands, id: score_ } = score;
  const shown = (value: number) => formatNumber(value, language, 6);
  const nameOf = ({ id, title }: Band) => title ?? id;
  const names = (ids: readonly string[]) =>
    bands
      .filter(({ id }) => ids.includes(id))
      .map(nameOf)
      .join(', ');
  const problems = bandProblems(score);
  const unheld = totals ? totalsWithoutBand(score, totals) : [];
  const shares = totals && sharesOfBands(score, totals);
  const set = (band: string, change: Partial<Omit<Band, 'id'>>) =>
    edit('setBand', { score: score_, band, change });

  const edge = (name: 'min' | 'max', label: string): SheetColumn<Band> => ({
    id: name,
    label,
    isFigure: true,
    render: band => shown(band[name]),
    edit: band => ({
      label: `${label}: ${nameOf(band)}`,
      value: shown(band[name]),
      inputMode: 'decimal',
      commit: text => {
        const value = readNumber(text);
        if (value === undefined) return t('scores.number');
        set(band.id, { [name]: value });
        return undefined;
      },
    }),
  });
  const columns: readonly SheetColumn<Band>[] = [
    {
      id: 'title',
      label: t('scores.bands.title'),
      isRowHeader: true,
      lang: definition.languages.source,
      render: nameOf,
      edit: band => ({
        label: t('scores.bands.title'),
        value: band.title ?? '',
        lang: definition.languages.source,
        commit: title => {
          set(band.id, { title });
          return undefined;
        },
      }),
    },
    edge('min', t('scores.bands.low')),
    edge('max', t('scores.bands.high')),
    {
      id: 'severity',
      label: t('scores.bands.severity'),
      render: ({ severity }) => {
        const [tone, Icon] = severityLooks[severity];
        return (
          <StatusTag tone={tone} icon={<Icon />}>
            {t(`scores.bands.severity.${severity}`)}
          </StatusTag>
        );
      },
      press: band => ({
        label: t('scores.bands.severity.next', {
          severity: t(`scores.bands.severity.${band.severity}`),
          band: nameOf(band),
        }),
        onPress: () => {
          const at = severities.indexOf(band.severity) + 1;
          set(band.id, { severity: severities[at % severities.length] });
        },
      }),
    },
    ...(shares
      ? [
          {
            id: 'share',
            label: t('scores.bands.share'),
            isFigure: true,
            render: ({ id }: Band) =>
              formatPercent(shares.get(id) ?? 0, language, 1),
          },
        ]
      : []),
    {
      id: 'remove',
      label: t('scores.bands.remove'),
      render: () => t('scores.bands.remove'),
      press: band => ({
        label: t('scores.bands.removeOne', { band: nameOf(band) }),
        onPress: () => edit('removeBand', { score: score_, band: band.id }),
      }),
    },
  ];
  return (
    <>
      <h3>{t('scores.bands')}</h3>
      {bands.length === 0 ? (
        <p className={styles.note}>{t('scores.bands.none')}</p>
      ) : (
        <>
          <BandLine score={score} />
          <Sheet
            caption={t('scores.bands.caption')}
            columns={columns}
            rows={[...bands].sort((a, b) => a.min - b.min)}
            rowKey={({ id }) => id}
            element={({ id }) => `$band.${score_}.${id}`}
            isReadOnly={isReadOnly}
          />
        </>
      )}
      {problems.length + unheld.length > 0 && (
        <Notice
          tone="warning"
          title={t('scores.bands.problems')}
          action={
            !isReadOnly &&
            mendedBands(score) && (
              <Button
                variant="secondary"
                onPress={() => edit('mendBands', { score: score_ })}
              >
                {t('scores.bands.mend')}
              </Button>
            )
          }
        >
          <ul className={styles.list}>
            {problems.map(problem => (
              <li key={`${problem.code} ${problem.low} ${problem.bands}`}>
                {t(`scores.bands.${problem.code}`, {
                  low: shown(problem.low),
                  high: shown(problem.high),
                  bands: names(problem.bands),
                } as Record<'low' | 'high' | 'bands', string>)}
              </li>
            ))}
            {unheld.length > 0 && (
              <li>
                {t('scores.bands.unheld', {
                  scores: unheld
                    .slice(0, mostNamed)
                    .map(shown)
                    .concat(unheld.length > mostNamed ? ['…'] : [])
                    .join('; '),
                })}
              </li>
            )}
          </ul>
        </Notice>
      )}
      {!isReadOnly && (
        <div>
          <Button
            variant="secondary"
            onPress={() =>
              edit('addBand', {
                score: score_,
                id: freeName('band', id => bands.some(band => band.id === id)),
                title: t('scores.bands.new'),
              })
            }
          >
            {t('scores.bands.add')}
          </Button>
        </div>
      )}
    </>
  );
}
