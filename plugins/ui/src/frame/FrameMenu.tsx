import { RiArrowDownSLine, RiCheckLine } from '@remixicon/react';
import type { ReactElement } from 'react';
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import './frame.css';

/** A choice of one, shown as a section of the menu. */
export interface FrameMenuChoice {
  readonly id: string;
  readonly title: string;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly lang?: string;
  }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Props of {@link FrameMenu}. */
export interface FrameMenuProps {
  /** The reader's name. */
  readonly label: string;
  readonly icon: ReactElement;
  readonly choices: readonly FrameMenuChoice[];
  readonly actions: readonly {
    readonly id: string;
    readonly label: string;
    readonly onAction: () => void;
  }[];
}

/** The menu under the reader's name: language, appearance, sign out. */
export function FrameMenu({ label, icon, choices, actions }: FrameMenuProps) {
  return (
    <MenuTrigger>
      <Button
        className="tuki-frame-entry tuki-frame-menu-button"
        data-testid="name-menu"
      >
        {icon}
        <span>{label}</span>
        <RiArrowDownSLine aria-hidden />
      </Button>
      <Popover className="tuki-frame-menu" placement="top start">
        <Menu
          aria-label={label}
          onAction={id => actions.find(action => action.id === id)?.onAction()}
          className="tuki-frame-menu-list"
        >
          {choices.map(choice => (
            <MenuSection
              key={choice.id}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[choice.chosen]}
              onSelectionChange={keys => {
                const [id] = keys as Set<string>;
                if (id && id !== choice.chosen) choice.onChoose(id);
              }}
            >
              <Header className="tuki-frame-menu-title">{choice.title}</Header>
              {choice.options.map(option => (
                <MenuItem
                  key={option.id}
                  id={option.id}
                  textValue={option.label}
                  className="tuki-frame-menu-item"
                >
                  {({ isSelected }) => (
                    <>
                      <span lang={option.lang}>{option.label}</span>
                      {isSelected && <RiCheckLine aria-hidden />}
                    </>
                  )}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
          <Separator className="tuki-frame-menu-line" />
          {actions.map(action => (
            <MenuItem
              key={action.id}
              id={action.id}
              className="tuki-frame-menu-item"
            >
              {action.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
