import {
  RiArrowRightSLine,
  RiDraggable,
  RiErrorWarningLine,
  RiFlag2Fill,
  RiInformationLine,
  RiPencilFill,
} from '@remixicon/react';
import { useContext } from 'react';
import { Button } from 'react-aria-components';
import { useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import styles from './Outline.module.css';
import type { OutlineRow, RowMarks } from './OutlineRow';
import { RenamedContext } from './RenamedContext';

interface OutlineRowContentProps {
  readonly row: OutlineRow;
  readonly hasChildren: boolean;
}

/** What is seen of a row: how to drag and open it, its title or the field for a new one, its marks. */
export function OutlineRowContent({
  row,
  hasChildren,
}: OutlineRowContentProps) {
  const { t } = useTexts(builderTranslationRef);
  const isRenamed = useContext(RenamedContext) === row.id;
  return (
    <div className={styles.row} data-kind={row.kind}>
      <Button
        slot="drag"
        className={styles.grip}
        aria-label={t('compose.drag')}
      >
        <RiDraggable aria-hidden />
      </Button>
      {hasChildren ? (
        <Button slot="chevron" className={styles.chevron}>
          <RiArrowRightSLine aria-hidden />
        </Button>
      ) : (
        <span className={styles.chevron} />
      )}
      {row.kind === 'note' && (
        <RiInformationLine className={styles.kind} aria-hidden />
      )}
      {isRenamed ? (
        <input
          className={styles.rename}
          aria-label={t('compose.rename', { title: row.title })}
          defaultValue={row.title}
          // Asked for by a key on this very row.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onFocus={event => event.target.select()}
          onPointerDown={event => event.stopPropagation()}
          onMouseDown={event => event.stopPropagation()}
        />
      ) : (
        <span className={styles.title} lang={row.lang}>
          {row.title}
        </span>
      )}
      <Marks marks={row.marks} />
    </div>
  );
}

/** Seen only: the row's name says them in words. */
function Marks({ marks }: { readonly marks: RowMarks }) {
  const { t } = useTexts(builderTranslationRef);
  return (
    <span className={styles.marks} aria-hidden>
      {marks.isRequired && (
        <span className={styles.required} title={t('compose.mark.required')}>
          ●
        </span>
      )}
      {marks.hasRule && (
        <span title={t('compose.mark.rule')}>
          <RiFlag2Fill />
        </span>
      )}
      {marks.isChanged && (
        <span title={t('compose.mark.changed')}>
          <RiPencilFill />
        </span>
      )}
      {marks.problems > 0 && (
        <span
          className={styles.problem}
          title={t('compose.mark.problems', { count: marks.problems })}
        >
          <RiErrorWarningLine />
        </span>
      )}
    </span>
  );
}
