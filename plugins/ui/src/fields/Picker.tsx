import { RiArrowDownSLine, RiCloseLine } from '@remixicon/react';
import {
  type ContextType,
  type Key,
  type ReactNode,
  type RefObject,
  useContext,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import {
  Button,
  ComboBox,
  ComboBoxStateContext,
  Input,
  ListBox,
  ListBoxItem,
  OverlayTriggerStateContext,
  Popover,
  Tag,
  TagGroup,
  TagList,
  Text,
} from 'react-aria-components';
import { uiTranslationRef } from '../language/translation';
import type { ControlWiring } from './Field';
import './picker.css';
import { useTexts } from '../language/useTexts';

/** One thing that can be picked. */
export interface PickerOption {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** Words it is also found by, never shown. */
  readonly keywords?: string;
  readonly lang?: string;
}

interface Common extends ControlWiring {
  readonly options: readonly PickerOption[];
  /** Given when someone else searches: the options are then shown as they come. */
  readonly onSearch?: (text: string) => void;
  readonly isLoading?: boolean;
  readonly emptyText?: string;
  readonly readOnly?: boolean;
}

/** Props of {@link Picker}. */
export type PickerProps =
  | (Common & {
      readonly mode: 'single';
      readonly value: PickerOption | undefined;
      readonly onChange: (value: PickerOption | undefined) => void;
    })
  | (Common & {
      readonly mode: 'multiple';
      readonly value: readonly PickerOption[];
      readonly onChange: (value: readonly PickerOption[]) => void;
    });

type List = ContextType<typeof ComboBoxStateContext>;

/**
 * Finds by typing among many: one into the field, or several as tags below it.
 * Typing, an arrow or the button opens the list; a pick, Escape, Tab or a press elsewhere closes it,
 * and words that were not picked go with it.
 */
export function Picker(props: PickerProps) {
  const { options, onSearch, isLoading, emptyText, readOnly } = props;
  const { t } = useTexts(uiTranslationRef);
  const picked = props.mode === 'single' ? props.value : undefined;
  const list = useRef<List>(null);
  const [text, setText] = useState(picked?.label ?? '');
  const [pickedId, setPickedId] = useState(picked?.id);
  if (pickedId !== picked?.id) {
    setPickedId(picked?.id);
    setText(picked?.label ?? '');
  }

  const taken =
    props.mode === 'multiple' ? props.value.map(option => option.id) : [];
  const isPickedText = picked !== undefined && text === picked.label;
  const shown = options
    .filter(option => !taken.includes(option.id))
    .filter(option => onSearch || isPickedText || matches(option, text));

  const search = (typed: string) => {
    setText(typed);
    if (!isPickedText || typed !== picked?.label) onSearch?.(typed);
    if (props.mode === 'single' && typed === '' && props.value)
      props.onChange(undefined);
  };
  const settle = () => {
    const settled = picked?.label ?? '';
    if (text === settled) return;
    setText(settled);
    onSearch?.('');
  };
  const pick = (id: Key | null) => {
    const option = options.find(o => o.id === id);
    if (!option || option.id === picked?.id) {
      settle();
      return;
    }
    if (props.mode === 'single') {
      setText(option.label);
      props.onChange(option);
    } else {
      props.onChange([...props.value, option]);
      setText('');
      onSearch?.('');
    }
    list.current?.close();
  };

  return (
    <div
      className="tuki-picker"
      role="presentation"
      // Escape closes the list and nothing under it: a dialog would take what is written with it.
      onKeyDown={event => {
        if (event.key === 'Escape' && list.current?.isOpen)
          event.stopPropagation();
      }}
    >
      <ComboBox
        aria-label={props['aria-label']}
        aria-labelledby={props['aria-labelledby']}
        aria-describedby={props['aria-describedby']}
        items={shown}
        inputValue={text}
        onInputChange={search}
        selectedKey={props.mode === 'single' ? picked?.id ?? null : null}
        onSelectionChange={pick}
        isReadOnly={readOnly}
        isInvalid={props['aria-invalid']}
        id={props.id}
        menuTrigger="manual"
        allowsEmptyCollection
      >
        <div className="tuki-picker-control">
          <Typing list={list} />
          <Button className="tuki-picker-open" aria-label={t('picker.open')}>
            <RiArrowDownSLine aria-hidden />
          </Button>
        </div>
        <StayOnScroll>
          <Popover className="tuki-popover">
            <ListBox<PickerOption>
              className="tuki-listbox"
              aria-label={t('picker.open')}
              renderEmptyState={() => (
                <div className="tuki-listbox-empty">
                  {isLoading
                    ? t('picker.loading')
                    : emptyText ?? t('picker.empty')}
                </div>
              )}
            >
              {option => (
                <ListBoxItem
                  id={option.id}
                  textValue={option.label}
                  className="tuki-option"
                >
                  <Text slot="label" lang={option.lang}>
                    {option.label}
                  </Text>
                  {option.description && (
                    <Text slot="description">{option.description}</Text>
                  )}
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </StayOnScroll>
      </ComboBox>
      {props.mode === 'multiple' && props.value.length > 0 && (
        <TagGroup
          className="tuki-tags"
          aria-label={t('picker.chosen')}
          onRemove={
            readOnly
              ? undefined
              : keys =>
                  props.onChange(
                    props.value.filter(option => !keys.has(option.id)),
                  )
          }
        >
          <TagList items={props.value} className="tuki-tag-list">
            {option => (
              <Tag
                id={option.id}
                textValue={option.label}
                className="tuki-picked"
              >
                <span lang={option.lang}>{option.label}</span>
                {!readOnly && (
                  <Button
                    slot="remove"
                    className="tuki-picked-remove"
                    aria-label={t('picker.remove')}
                  >
                    <RiCloseLine aria-hidden />
                  </Button>
                )}
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
    </div>
  );
}

/** The text part. It opens the list itself: left to the combo box, every change of the text would, also one that closes it. */
function Typing({ list }: { readonly list: RefObject<List> }) {
  const state = useContext(ComboBoxStateContext);
  useImperativeHandle(list, () => state, [state]);
  return (
    <Input className="tuki-input" onInput={() => state?.open(null, 'input')} />
  );
}

/** A page that scrolls, as one does when the keyboard of a phone comes up, takes neither the list nor the words. */
function StayOnScroll({ children }: { readonly children: ReactNode }) {
  const state = useContext(OverlayTriggerStateContext);
  return (
    <OverlayTriggerStateContext.Provider
      value={state && { ...state, close: stay }}
    >
      {children}
    </OverlayTriggerStateContext.Provider>
  );
}

function stay() {}

function matches(option: PickerOption, text: string): boolean {
  const haystack = fold(
    [option.label, option.description, option.keywords]
      .filter(Boolean)
      .join(' '),
  );
  return fold(text)
    .split(/\s+/)
    .every(word => haystack.includes(word));
}

function fold(text: string): string {
  return text.trim().toLocaleLowerCase('fi');
}
