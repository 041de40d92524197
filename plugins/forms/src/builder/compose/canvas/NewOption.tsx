import { Button } from '@backstage/ui';
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import { useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { useComposing } from '../Composing';
import styles from './CanvasOptions.module.css';

/** The empty row under the choices: what is written there becomes one, and the row is empty again for the next. */
export function NewOption({ element }: { readonly element: string }) {
  const { t } = useTexts(builderTranslationRef);
  const { edit } = useBuilder();
  const { pasteOptions } = useComposing();
  const [typed, setTyped] = useState('');
  const add = () => {
    const label = typed.trim();
    setTyped('');
    if (label !== '') edit('addOption', { element, label });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      add();
    } else if (event.key === 'Escape' && typed !== '') {
      event.stopPropagation();
      setTyped('');
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const list = event.clipboardData.getData('text/plain');
    // One line is a label; several are a list.
    if (!/\n\s*\S/.test(list.trimEnd())) return;
    event.preventDefault();
    pasteOptions(element, list);
  };
  return (
    <span className={styles.new}>
      <input
        className={styles.input}
        aria-label={t('compose.options.new')}
        placeholder={t('compose.options.new')}
        value={typed}
        onChange={event => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={add}
      />
      <Button
        variant="tertiary"
        size="small"
        onPress={() => pasteOptions(element, '')}
      >
        {t('compose.options.paste')}
      </Button>
    </span>
  );
}
