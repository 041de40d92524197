import {
  type PaletteEntry,
  type PaletteName,
  questionTypes,
  searchPalette,
} from '@tukiverkko/plugin-forms-common/building';
import { Dialog, useLanguage, useTexts } from '@tukiverkko/ui';
import { useState } from 'react';
import {
  Autocomplete,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
  Text,
} from 'react-aria-components';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import styles from './AddDialog.module.css';
import { paletteIcons } from './paletteIcons';
import { SourceList } from './SourceList';

interface AddDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onAdd: (name: PaletteName, source?: string) => void;
}

const needsSource = (name: PaletteName): boolean =>
  name !== 'page' && name !== 'note' && questionTypes[name].needs === 'source';

/**
 * Finds what one adds by its name in any of the three languages; Enter adds the first. Of choices that come from a list
 * it is asked next which one.
 */
export function AddDialog({ isOpen, onClose, onAdd }: AddDialogProps) {
  const { t } = useTexts(builderTranslationRef);
  const [fromList, setFromList] = useState<PaletteName>();
  const end = () => setFromList(undefined);
  const choose = (name: PaletteName) => {
    if (needsSource(name)) setFromList(name);
    else onAdd(name);
  };
  return (
    <Dialog
      title={t(fromList ? 'compose.add.source' : 'compose.add.title')}
      isOpen={isOpen}
      onClose={() => {
        end();
        onClose();
      }}
    >
      {fromList ? (
        <SourceList
          onChoose={source => {
            end();
            onAdd(fromList, source);
          }}
        />
      ) : (
        <Search onChoose={choose} />
      )}
    </Dialog>
  );
}

function Search({
  onChoose,
}: {
  readonly onChoose: (name: PaletteName) => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const [typed, setTyped] = useState('');
  const found = searchPalette(typed);
  const sections = groups(found, typed.trim() !== '');
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField
        className={styles.search}
        aria-label={t('compose.add.search')}
        // The search is what was opened.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      >
        <Input
          className="tuki-input"
          placeholder={t('compose.add.placeholder')}
        />
      </SearchField>
      <ListBox
        className={styles.list}
        aria-label={t('compose.add.list')}
        selectionMode="none"
        onAction={key => onChoose(key as PaletteName)}
        renderEmptyState={() => (
          <p className={styles.empty}>{t('compose.add.none')}</p>
        )}
      >
        {sections.map(({ group, entries }) => (
          // A section and a row of it may not share a name: the list would be drawn inside itself without end.
          <ListBoxSection key={group} id={`group ${group}`}>
            <Header className={styles.group}>
              {group === 'found'
                ? t('compose.add.found', { count: entries.length })
                : t(`compose.group.${group}`)}
            </Header>
            {entries.map(entry => (
              <Entry key={entry.name} entry={entry} />
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </Autocomplete>
  );
}

function Entry({ entry }: { readonly entry: PaletteEntry }) {
  const language = useLanguage();
  const Icon = paletteIcons[entry.icon];
  return (
    <ListBoxItem
      id={entry.name}
      textValue={entry.title[language]}
      className={styles.entry}
    >
      <Icon aria-hidden />
      <span>
        <Text slot="label">{entry.title[language]}</Text>
        <Text slot="description" className={styles.about}>
          {entry.about[language]}
        </Text>
      </span>
    </ListBoxItem>
  );
}

interface Section {
  readonly group: PaletteEntry['group'] | 'found';
  readonly entries: readonly PaletteEntry[];
}

/** By their groups while nothing is typed; what was found stands as it fits, the best first. */
function groups(
  entries: readonly PaletteEntry[],
  isSearched: boolean,
): readonly Section[] {
  if (isSearched)
    return entries.length > 0 ? [{ group: 'found', entries }] : [];
  return [...new Set(entries.map(({ group }) => group))].map(group => ({
    group,
    entries: entries.filter(entry => entry.group === group),
  }));
}
