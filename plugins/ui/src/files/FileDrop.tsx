import { Button } from '@backstage/ui';
import {
  type DragEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { FileTrigger } from 'react-aria-components';
import { uiTranslationRef } from '../language/translation';
import type { FileItem } from './FileItem';
import { FileRow } from './FileRow';
import './files.css';
import { useFileWords } from './useFileWords';
import { useSaid } from './useSaid';
import { useTexts } from '../language/useTexts';

/** Props of {@link FileDrop}. */
export interface FileDropProps {
  /** Names the list: "Liitteet". */
  readonly label: string;
  readonly items: readonly FileItem[];
  /** Absent where no file may be added: the list stands alone. */
  readonly adding?: {
    /** Said before anything is chosen: sizes, number, types, what not to send. */
    readonly limits: ReactNode;
    /** How names may end, with the dot. */
    readonly endings: readonly string[];
    readonly onAdd: (files: readonly File[]) => void;
  };
}

/** Files and their states in words. They are chosen by a button; dropping them is the other way, never the only one. */
export function FileDrop({ label, items, adding }: FileDropProps) {
  const { t } = useTexts(uiTranslationRef);
  const words = useFileWords();
  const limitsId = useId();
  const [isOver, setIsOver] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const said = useSaid(
    new Map(
      items.map(({ id, name, state }) => [id, `${name}: ${words.said(state)}`]),
    ),
  );

  // The button of a removed row takes the focus with it.
  const count = items.length;
  const countBefore = useRef(count);
  useEffect(() => {
    const isFocusLost = document.activeElement === document.body;
    if (count < countBefore.current && isFocusLost) button.current?.focus();
    countBefore.current = count;
  }, [count]);

  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const dropped = [...event.dataTransfer.files];
    if (dropped.length > 0) adding?.onAdd(dropped);
  };
  return (
    <div className="tuki-files">
      {adding && (
        <div
          className="tuki-file-drop"
          role="group"
          aria-label={label}
          data-over={isOver || undefined}
          onDragOver={over}
          onDragLeave={() => setIsOver(false)}
          onDrop={drop}
        >
          <div className="tuki-file-limits" id={limitsId}>
            {adding.limits}
          </div>
          <div className="tuki-file-ways">
            <FileTrigger
              allowsMultiple
              acceptedFileTypes={adding.endings}
              onSelect={files => files && adding.onAdd([...files])}
            >
              <Button
                ref={button}
                variant="secondary"
                aria-describedby={limitsId}
              >
                {t('file.add')}
              </Button>
            </FileTrigger>
            <span className="tuki-file-meta">{t('file.drop')}</span>
          </div>
        </div>
      )}
      {items.length > 0 && (
        <ul className="tuki-file-list" aria-label={label}>
          {items.map(item => (
            <FileRow key={item.id} item={item} />
          ))}
        </ul>
      )}
      <div role="status" className="tuki-visually-hidden">
        {said}
      </div>
    </div>
  );
}
