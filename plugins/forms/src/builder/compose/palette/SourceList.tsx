import { Empty, useLanguage, useTexts } from '@tukiverkko/ui';
import { ListBox, ListBoxItem, Text } from 'react-aria-components';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import styles from './AddDialog.module.css';

/** So many labels of a list say what it holds. */
const fewLabels = 4;

/** The lists that choices may come from, each with what it begins with. */
export function SourceList({
  onChoose,
}: {
  readonly onChoose: (source: string) => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { sources = {} } = useBuilder();
  const language = useLanguage();
  const names = Object.keys(sources).sort();
  if (names.length === 0) return <Empty>{t('compose.add.source.none')}</Empty>;
  return (
    <ListBox
      className={styles.list}
      aria-label={t('compose.add.source.list')}
      selectionMode="none"
      onAction={key => onChoose(String(key))}
      // The list is the answer to the choice just made.
      // eslint-disable-next-line jsx-a11y/no-autofocus
      autoFocus="first"
    >
      {names.map(name => (
        <ListBoxItem
          key={name}
          id={name}
          textValue={name}
          className={styles.entry}
        >
          <span>
            <Text slot="label">{name}</Text>
            <Text slot="description" className={styles.about}>
              {sources[name]
                .slice(0, fewLabels)
                .map(({ label }) => label[language])
                .join(', ')}
              {sources[name].length > fewLabels && '…'}
            </Text>
          </span>
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
