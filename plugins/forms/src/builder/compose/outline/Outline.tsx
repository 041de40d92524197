import { TextInput, useTexts } from '@tukiverkko/ui';
import { useMemo, useState } from 'react';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { useComposing } from '../Composing';
import { useKept } from '../useKept';
import { BulkBar } from './BulkBar';
import { changedElements } from './changedElements';
import { filterRows } from './filterRows';
import { formMarks } from './formMarks';
import styles from './Outline.module.css';
import { outlineRows } from './outlineRows';
import { OutlineTree } from './OutlineTree';
import { useExpanded } from './useExpanded';
import { useOutlineDrag } from './useOutlineDrag';

interface OutlineProps {
  readonly renamed: string | undefined;
  readonly onRenamed: (element: string | undefined) => void;
}

/** The form from afar: its pages with what stands on them, to walk through, to find things and to put them elsewhere. */
export function Outline({ renamed, onRenamed }: OutlineProps) {
  const { t } = useTexts(builderTranslationRef);
  const { definition, language, problems, published, select, selection } =
    useBuilder();
  const { mayChange, run, write } = useComposing();
  const [words, setWords] = useState('');
  const changed = useMemo(
    () => changedElements(published?.definition, definition),
    [published, definition],
  );
  const all = useKept(
    outlineRows(definition, language, formMarks(definition, problems, changed)),
  );
  const rows = useMemo(() => filterRows(all, words), [all, words]);
  const { expanded, onExpand } = useExpanded(all, selection, words !== '');
  const drag = useOutlineDrag();
  return (
    <div className={styles.outline}>
      <TextInput
        type="search"
        aria-label={t('compose.outline.filter')}
        placeholder={t('compose.outline.filter')}
        value={words}
        onChange={setWords}
      />
      {rows.length === 0 && words !== '' && (
        <p className={styles.none} role="status">
          {t('compose.outline.none')}
        </p>
      )}
      <OutlineTree
        rows={rows}
        selection={selection}
        onSelect={select}
        expanded={expanded}
        onExpand={onExpand}
        onCommand={run}
        renamed={renamed}
        onRename={(element, title) => {
          onRenamed(undefined);
          if (title?.trim()) write.text(element, 'title', title.trim());
        }}
        drag={drag}
      />
      {mayChange && selection.length > 1 && <BulkBar />}
    </div>
  );
}
