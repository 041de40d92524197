import { Dialog, useTexts } from '@tukiverkko/ui';
import { useContext, useState } from 'react';
import {
  Autocomplete,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
} from 'react-aria-components';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import {
  commandGroups,
  OfferedCommandsContext,
  type Command,
} from './commands';
import styles from './FrameDialogs.module.css';
import { foundCommands } from './foundCommands';

/** Props of {@link CommandPalette}. */
export interface CommandPaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly commands: () => readonly Command[];
}

/** Everything one can do here and everywhere one can go, found by its words. */
export function CommandPalette({
  commands,
  isOpen,
  onClose,
}: CommandPaletteProps) {
  const { t } = useTexts(builderTranslationRef);
  return (
    <Dialog title={t('commands.title')} isOpen={isOpen} onClose={onClose}>
      <Search commands={commands} onClose={onClose} />
    </Dialog>
  );
}

function Search({
  commands,
  onClose,
}: Pick<CommandPaletteProps, 'commands' | 'onClose'>) {
  const { t } = useTexts(builderTranslationRef);
  const offered = useContext(OfferedCommandsContext);
  // What may be done is what may be done when the palette is opened.
  const [all] = useState(() => [...offered.all(), ...commands()]);
  const [typed, setTyped] = useState('');
  const found = foundCommands(all, typed);
  const run = (id: unknown) => {
    const command = all.find(one => one.id === id);
    onClose();
    // After the dialog has gone, or focus would go back to where it was opened.
    if (command) setTimeout(command.run);
  };
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField
        aria-label={t('commands.search')}
        // The search is what was opened.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      >
        <Input className="tuki-input" />
      </SearchField>
      <ListBox
        className={styles.groups}
        aria-label={t('commands.list')}
        selectionMode="none"
        onAction={run}
        renderEmptyState={() => (
          <p className={styles.empty}>{t('commands.none')}</p>
        )}
      >
        {commandGroups
          .map(group => ({
            group,
            rows: found.filter(command => command.group === group),
          }))
          .filter(({ rows }) => rows.length > 0)
          .map(({ group, rows }) => (
            // A section and a row of it may not share a name: the list would be drawn inside itself without end.
            <ListBoxSection key={group} id={`group ${group}`}>
              <Header className={styles.group}>
                {t(`commands.group.${group}`)}
              </Header>
              {rows.map(({ id, keys, label }) => (
                <ListBoxItem
                  key={id}
                  id={id}
                  textValue={label}
                  className={styles.command}
                >
                  <span>{label}</span>
                  {keys && <kbd>{keys}</kbd>}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
      </ListBox>
    </Autocomplete>
  );
}
