import {
  formTexts,
  type FormDefinition,
  type FormScore,
} from '@tukiverkko/plugin-forms-common';
import {
  elementsInOrder,
  flatOutline,
  optionsOf,
  pointsOf,
  titleOf,
  type ItemPoints,
} from '@tukiverkko/plugin-forms-common/building';
import {
  Field,
  formatNumber,
  Picker,
  readNumber,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useId } from 'react';
import { useBuilder } from '../session/Builder';
import { Sheet } from '../sheet/Sheet';
import type { SheetColumn } from '../sheet/SheetColumn';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import styles from './ScoresTab.module.css';

interface Item {
  readonly item: string;
  readonly title: string;
  readonly points: ItemPoints;
  /** Titles of its options, in their order. */
  readonly options: readonly string[];
}

/** The questions of a score with the points of their options, gone through like a sheet. */
export function Points({
  isReadOnly,
  score,
}: {
  readonly score: FormScore;
  readonly isReadOnly: boolean;
}) {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const { definition, edit } = useBuilder();
  const id = useId();
  const texts = formTexts(definition, definition.languages.source);
  const rows: readonly Item[] = score.items.map(item => ({
    item,
    title: titleOf(definition, item),
    points: pointsOf(definition, item),
    options: texts.field(item).options.map(({ title }) => title.text),
  }));
  const width = Math.max(0, ...rows.map(({ options }) => options.length), 1);
  const areAlike = rows.every(
    ({ options }) => options.join('\n') === rows[0].options.join('\n'),
  );

  const commit =
    ({ item, points }: Item, at: number) =>
    (text: string): string | undefined => {
      if (points.kind !== 'options') return undefined;
      const to = readNumber(text);
      if (to === undefined) return t('scores.number');
      if (points.options.some(option => option.points === to))
        return t('scores.points.same');
      const type = optionsOf(definition, item)?.type;
      if (type === 'string' || (type === 'integer' && !Number.isInteger(to)))
        return t('scores.points.unfit');
      edit('setOptionCode', {
        element: item,
        code: points.options[at].code,
        to,
      });
      return undefined;
    };
  const pointsShown = (points: ItemPoints, at: number) => {
    if (points.kind === 'options') {
      const option = points.options[at];
      if (!option) return null;
      return option.points === undefined
        ? t('scores.points.word', { code: String(option.code) })
        : formatNumber(option.points, language, 6);
    }
    if (at > 0) return null;
    if (points.kind === 'truth') return t('scores.points.truth');
    return t(
      points.kind === 'number' ? 'scores.points.itself' : 'scores.points.none',
    );
  };
  const columns: readonly SheetColumn<Item>[] = [
    {
      id: 'question',
      label: t('scores.points.question'),
      isRowHeader: true,
      lang: definition.languages.source,
      render: ({ title }) => title,
    },
    ...Array.from(
      { length: width },
      (_, at): SheetColumn<Item> => ({
        id: String(at),
        label:
          areAlike && rows[0]?.options[at]
            ? rows[0].options[at]
            : t('scores.points.option', { number: String(at + 1) }),
        isFigure: true,
        render: ({ options, points }) => (
          <>
            {!areAlike && options[at] && (
              <span className={styles.title}>{options[at]}</span>
            )}
            {pointsShown(points, at)}
          </>
        ),
        edit: row =>
          row.points.kind === 'options' &&
          row.points.options[at]?.points !== undefined
            ? {
                label: t('scores.points.cell', {
                  option: row.options[at] ?? '',
                  question: row.title,
                }),
                value: formatNumber(
                  row.points.options[at].points ?? 0,
                  language,
                  6,
                ),
                inputMode: 'decimal',
                commit: commit(row, at),
              }
            : undefined,
      }),
    ),
    {
      id: 'drop',
      label: t('scores.points.drop'),
      render: () => t('scores.points.drop'),
      press: ({ item, title }) => ({
        label: t('scores.points.dropOne', { question: title }),
        onPress: () =>
          edit('setScoreItem', { score: score.id, item, isCounted: false }),
      }),
    },
  ];
  const others = countable(definition).filter(
    item => !score.items.includes(item),
  );
  return (
    <>
      <h3>{t('scores.points')}</h3>
      <p className={styles.note}>{t('scores.points.note')}</p>
      {rows.length > 0 && (
        <Sheet
          caption={t('scores.points.caption')}
          columns={columns}
          rows={rows}
          rowKey={({ item }) => item}
          isReadOnly={isReadOnly}
        />
      )}
      {!isReadOnly && others.length > 0 && (
        <Field id={id} label={t('scores.points.add')}>
          {wiring => (
            // Found and taken, not stepped through: in a plain list each arrow key would take a question.
            <Picker
              {...wiring}
              mode="multiple"
              options={others.map(item => ({
                id: item,
                label: titleOf(definition, item),
                lang: definition.languages.source,
              }))}
              value={[]}
              onChange={([taken]) =>
                taken &&
                edit('setScoreItem', {
                  score: score.id,
                  item: taken.id,
                  isCounted: true,
                })
              }
            />
          )}
        </Field>
      )}
    </>
  );
}

/** The questions a score may count: they bring a number, and a row of answers has only one. */
function countable(definition: FormDefinition): readonly string[] {
  return flatOutline(elementsInOrder(definition)).filter(element => {
    if (element.startsWith('$')) return false;
    const [group, cell] = element.split('.');
    const isOfRows =
      cell !== undefined &&
      definition.data.properties[group]?.type !== 'object';
    const points = pointsOf(definition, element);
    return (
      !isOfRows &&
      (points.kind === 'truth' ||
        points.kind === 'number' ||
        (points.kind === 'options' &&
          points.options.some(option => option.points !== undefined)))
    );
  });
}
