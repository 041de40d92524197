import { ButtonIcon } from '@backstage/ui';
import { RiPencilLine } from '@remixicon/react';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import styles from './BuilderHeader.module.css';

/** The title of the form, changed where it stands: Enter keeps what is typed, Esc gives it up. */
export function TitleInPlace() {
  const { t } = useTexts(builderTranslationRef);
  const { definition, edit, mayEdit } = useBuilder();
  const [typed, setTyped] = useState<string>();
  const button = useRef<HTMLButtonElement>(null);
  const { title } = definition;
  const isTyping = typed !== undefined;
  const wasTyping = useRef(false);
  useEffect(() => {
    // Focus goes back to where one began.
    if (wasTyping.current && !isTyping) button.current?.focus();
    wasTyping.current = isTyping;
  }, [isTyping]);

  const keep = () => {
    const after = typed?.trim();
    if (after && after !== title) edit('setFormTitle', { title: after });
    setTyped(undefined);
  };
  return (
    <div className={styles.title}>
      <h1
        lang={definition.languages.source}
        className={isTyping ? 'tuki-visually-hidden' : undefined}
      >
        {title}
      </h1>
      {isTyping && (
        <input
          className="tuki-input"
          aria-label={t('header.title')}
          lang={definition.languages.source}
          maxLength={200}
          value={typed}
          // What was opened is what one types in.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onChange={event => setTyped(event.target.value)}
          onBlur={keep}
          onKeyDown={event => {
            if (event.nativeEvent.isComposing) return;
            if (event.key !== 'Enter' && event.key !== 'Escape') return;
            // The button that gets focus back is not pressed by the same key.
            event.preventDefault();
            if (event.key === 'Enter') keep();
            else setTyped(undefined);
          }}
        />
      )}
      {mayEdit && !isTyping && (
        <ButtonIcon
          ref={button}
          size="small"
          variant="tertiary"
          icon={<RiPencilLine aria-hidden />}
          aria-label={t('header.rename')}
          onPress={() => setTyped(title)}
        />
      )}
    </div>
  );
}
