import type { ClipboardEvent, ReactNode } from 'react';
import type { FormClipboard } from './useClipboard';

interface ClipboardAreaProps {
  readonly clipboard: FormClipboard;
  readonly mayChange: boolean;
  readonly children: ReactNode;
}

/** Where Ctrl with X, C and V means elements of the form. In a field, and where text is marked, it means the text. */
export function ClipboardArea(props: ClipboardAreaProps) {
  const { clipboard, mayChange, children } = props;
  const take = (event: ClipboardEvent, text: () => string | undefined) => {
    if (isAboutText(event)) return;
    const taken = text();
    if (taken === undefined) return;
    event.clipboardData.setData('text/plain', taken);
    event.preventDefault();
  };
  return (
    // It hears what is pressed on the elements inside of it.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      onCopy={event => take(event, clipboard.copy)}
      onCut={event => mayChange && take(event, clipboard.cut)}
      onPaste={event => {
        if (!mayChange || isAboutText(event)) return;
        event.preventDefault();
        clipboard.paste(event.clipboardData.getData('text/plain'));
      }}
    >
      {children}
    </div>
  );
}

function isAboutText({ target, type }: ClipboardEvent): boolean {
  const isField =
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement;
  const isMarked = document.getSelection()?.isCollapsed === false;
  return isField || (isMarked && type !== 'paste');
}
