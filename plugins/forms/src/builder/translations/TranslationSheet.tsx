import {
  titleOf,
  type TranslationCell,
  type TranslationRow,
  type TranslationState,
} from '@tukiverkko/plugin-forms-common/building';
import { StatusTag, useLanguage, type Tone, useTexts } from '@tukiverkko/ui';
import {
  RiCheckDoubleLine,
  RiCheckLine,
  RiErrorWarningLine,
  RiRobot2Line,
  RiTimeLine,
  type RemixiconComponentType,
} from '@remixicon/react';
import { useBuilder } from '../session/Builder';
import { Sheet } from '../sheet/Sheet';
import type { SheetColumn } from '../sheet/SheetColumn';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { languageName } from './languageName';
import { textPart } from './textPart';
import styles from './TranslationsTab.module.css';

/** Longer than any text of a form. */
const longest = 20_000;

const looks: Readonly<
  Record<TranslationState, readonly [Tone, RemixiconComponentType]>
> = {
  missing: ['negative', RiErrorWarningLine],
  stale: ['warning', RiTimeLine],
  new: ['neutral', RiCheckLine],
  machine: ['neutral', RiRobot2Line],
  translated: ['neutral', RiCheckLine],
  reviewed: ['positive', RiCheckDoubleLine],
};

/** Every text with its translations beside it: the source is read, translations are written in place. */
export function TranslationSheet({
  languages,
  rows,
}: {
  readonly rows: readonly TranslationRow[];
  readonly languages: readonly string[];
}) {
  const { t } = useTexts(builderTranslationRef);
  const reader = useLanguage();
  const { definition, edit, isFrozen, mayEdit } = useBuilder();
  const { source } = definition.languages;
  const name = (language: string) => languageName(language, reader);

  const columns: readonly SheetColumn<TranslationRow>[] = [
    {
      id: source,
      label: t('translations.source', { language: name(source) }),
      isRowHeader: true,
      render: row => <SourceText row={row} />,
    },
    ...languages.flatMap((language): SheetColumn<TranslationRow>[] => {
      const cellOf = ({ translations }: TranslationRow) =>
        translations[language];
      return [
        {
          id: language,
          label: name(language),
          render: row => <TranslatedText cell={cellOf(row)} lang={language} />,
          edit: row => ({
            label: t('translations.cell', {
              language: name(language),
              text: row.text,
            }),
            value: cellOf(row).text,
            hasLines: true,
            lang: language,
            commit: text => {
              if (text.length > longest)
                return t('translations.tooLong', { limit: String(longest) });
              edit('setTranslation', { key: row.key, language, text });
              return undefined;
            },
          }),
        },
        {
          id: `${language} state`,
          label: t('translations.state', { language: name(language) }),
          render: row => <State state={cellOf(row).state} />,
          press: row => {
            const { state } = cellOf(row);
            if (state === 'missing') return undefined;
            const isReviewed = state === 'reviewed';
            return {
              label: t(
                isReviewed ? 'translations.unreview' : 'translations.review',
                { state: t(`translations.state.${state}`), text: row.text },
              ),
              isPressed: isReviewed,
              onPress: () =>
                edit('markReviewed', {
                  keys: [row.key],
                  language,
                  isReviewed: !isReviewed,
                }),
            };
          },
        },
      ];
    }),
  ];
  return (
    <Sheet
      caption={t('translations.caption')}
      columns={columns}
      rows={rows}
      rowKey={row => row.key}
      element={row => row.element}
      isReadOnly={!mayEdit || isFrozen}
    />
  );
}

function SourceText({ row }: { readonly row: TranslationRow }) {
  const { t } = useTexts(builderTranslationRef);
  const { definition } = useBuilder();
  const title = titleOf(definition, row.element);
  const part = t(`translations.part.${textPart(row)}`);
  return (
    <>
      <span className={styles.part}>
        {title === row.text || row.element === '$form'
          ? part
          : `${title} · ${part}`}
      </span>
      <span lang={definition.languages.source}>{row.text}</span>
    </>
  );
}

function TranslatedText({
  cell,
  lang,
}: {
  readonly cell: TranslationCell;
  readonly lang: string;
}) {
  const { t } = useTexts(builderTranslationRef);
  return (
    <>
      <span lang={lang}>{cell.text}</span>
      {cell.length && (
        <span className={styles.hint}>{t(`translations.${cell.length}`)}</span>
      )}
    </>
  );
}

function State({ state }: { readonly state: TranslationState }) {
  const { t } = useTexts(builderTranslationRef);
  const [tone, Icon] = looks[state];
  return (
    <StatusTag tone={tone} icon={<Icon />}>
      {t(`translations.state.${state}`)}
    </StatusTag>
  );
}
