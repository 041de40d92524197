import { Switch } from '@backstage/ui';
import { useNavigate } from 'react-router-dom';
import { Dialog } from '../dialog/Dialog';
import { uiTranslationRef } from '../language/translation';
import './frame.css';
import { useRoomKeys } from './useRoomKeys';
import { useTexts } from '../language/useTexts';

/** Props of {@link Shortcuts}. */
export interface ShortcutsProps {
  /** The rooms this reader sees, each with the letter that leads there after `g`. */
  readonly rooms: readonly {
    readonly letter: string;
    readonly label: string;
    readonly href: string;
  }[];
  /** Where one searches; its field gets the focus if the page at hand has one. */
  readonly searchHref: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  readonly isListOpen: boolean;
  readonly onListOpen: (isOpen: boolean) => void;
}

/** Single keys that lead to rooms, the list of them, and the switch that takes them away. */
export function Shortcuts({
  rooms,
  searchHref,
  isOn,
  onSwitch,
  isListOpen,
  onListOpen,
}: ShortcutsProps) {
  const { t } = useTexts(uiTranslationRef);
  const navigate = useNavigate();
  useRoomKeys(isOn, {
    onList: () => onListOpen(true),
    onSearch: () => {
      const field = document.querySelector<HTMLElement>(
        'main input[type="search"], main [role="searchbox"]',
      );
      if (field) field.focus();
      else navigate(searchHref);
    },
    onRoom: letter => {
      const room = rooms.find(one => one.letter === letter);
      if (room) navigate(room.href);
    },
  });
  return (
    <Dialog
      title={t('keys.title')}
      isOpen={isListOpen}
      onClose={() => onListOpen(false)}
    >
      <Switch label={t('keys.on')} isSelected={isOn} onChange={onSwitch} />
      <p>{t('keys.where')}</p>
      <dl className="tuki-keys">
        <Key keys={['?']} does={t('keys.list')} />
        <Key keys={['/']} does={t('keys.search')} />
        {rooms.map(({ letter, label }) => (
          <Key key={letter} keys={['g', letter]} does={label} />
        ))}
        <Key keys={['Esc']} does={t('keys.close')} />
      </dl>
      <p>{t('keys.queue')}</p>
      <dl className="tuki-keys">
        <Key keys={['j', 'k']} does={t('keys.move')} />
        <Key keys={['x']} does={t('keys.choose')} />
        <Key keys={['n']} does={t('keys.takeNext')} />
        <Key keys={['Shift', 'A']} does={t('keys.assign')} />
      </dl>
      <p>{t('keys.form')}</p>
      <dl className="tuki-keys">
        <Key keys={['Ctrl', 'S']} does={t('keys.save')} />
        <Key keys={['Ctrl', 'Enter']} does={t('keys.next')} />
      </dl>
    </Dialog>
  );
}

function Key({
  keys,
  does,
}: {
  readonly keys: readonly string[];
  readonly does: string;
}) {
  return (
    <div>
      <dt>
        {keys.map((key, place) => (
          <span key={key}>
            {place > 0 && ' '}
            <kbd>{key}</kbd>
          </span>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
