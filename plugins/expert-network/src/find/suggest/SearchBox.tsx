import { Button } from '@backstage/ui';
import { Field, useTexts } from '@tukiverkko/ui';
import type { NamedConcept } from '@tukiverkko/plugin-expert-network-common';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import { SuggestionList } from './SuggestionList';
import styles from './SearchBox.module.css';
import { useRows } from './useRows';
import { useSettled } from './useSettled';
import { useSlash } from './useSlash';

/**
 * Where a person types what they need help with, with what it could mean as they type.
 * The search itself waits until they ask.
 */
export function SearchBox(props: {
  readonly words: string;
  readonly onAsk: (words: string) => void;
  readonly onChoose: (concept: NamedConcept) => void;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  useSlash(input);

  const [typed, setTyped] = useState(props.words);
  useEffect(() => setTyped(props.words), [props.words]);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState<number>();
  const close = () => {
    setIsOpen(false);
    setActive(undefined);
  };

  const rows = useRows(typed, isOpen, {
    choose: concept => {
      close();
      setTyped('');
      props.onChoose(concept);
    },
    ask: words => {
      close();
      props.onAsk(words);
    },
  });
  const isShown = rows.length > 0;
  const activeRow = active === undefined ? undefined : rows[active];
  // The last row is the words themselves, not a suggestion.
  const count = useSettled(isShown ? rows.length - 1 : undefined, 500);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setIsOpen(true);
      if (isShown) {
        const from = active ?? (step > 0 ? -1 : 0);
        setActive((from + step + rows.length) % rows.length);
      }
    } else if (event.key === 'Escape' && isShown) {
      // Left to the browser it would empty the box too.
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Enter' && activeRow) {
      event.preventDefault();
      activeRow.choose();
    }
  };

  return (
    <form
      role="search"
      aria-label={t('find.search.landmark')}
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        close();
        props.onAsk(typed.trim());
      }}
    >
      <div className={styles.field}>
        <Field id="find-words" label={t('find.search.label')}>
          {wiring => (
            <input
              {...wiring}
              ref={input}
              role="combobox"
              type="search"
              className="tuki-input"
              autoComplete="off"
              // People paste more than they type; the backend reads this much.
              maxLength={10_000}
              aria-expanded={isShown}
              aria-controls={isShown ? listId : undefined}
              aria-autocomplete="list"
              aria-activedescendant={activeRow?.id}
              value={typed}
              onChange={event => {
                setTyped(event.target.value);
                setIsOpen(true);
                setActive(undefined);
              }}
              onKeyDown={onKeyDown}
              onBlur={close}
            />
          )}
        </Field>
        {isShown && (
          <SuggestionList id={listId} rows={rows} active={activeRow} />
        )}
        <div role="status" className="tuki-visually-hidden">
          {count ? t('find.suggest.count', { count }) : ''}
        </div>
      </div>
      <Button type="submit" variant="primary" size="medium">
        {t('find.search.submit')}
      </Button>
    </form>
  );
}
