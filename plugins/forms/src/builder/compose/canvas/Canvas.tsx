import { Button } from '@backstage/ui';
import { RiAddLine } from '@remixicon/react';
import type { FormPage } from '@tukiverkko/plugin-forms-common';
import { formTexts } from '@tukiverkko/plugin-forms-common';
import type { KeyboardEvent } from 'react';
import { useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { useComposing } from '../Composing';
import { useKept } from '../useKept';
import styles from './Canvas.module.css';
import { CanvasNoteCard } from './CanvasNoteCard';
import { CanvasPageHead } from './CanvasPageHead';
import { CanvasQuestionCard } from './CanvasQuestionCard';
import { canvasItems } from './canvasItems';

const nothing: readonly string[] = [];

/** The element, where it is this question or one inside of it. */
const within = (
  question: string,
  element: string | undefined,
): string | undefined =>
  element === question || element?.startsWith(`${question}.`)
    ? element
    : undefined;

interface CanvasProps {
  readonly page: FormPage;
  /** The element whose texts are edited: the only one that is selected. */
  readonly edited: string | undefined;
}

/** One page of the form as its reader will see it, with its texts edited where they stand. */
export function Canvas({ page, edited }: CanvasProps) {
  const { t } = useTexts(builderTranslationRef);
  const { definition, language, selection } = useBuilder();
  const { mayChange, run } = useComposing();
  const texts = formTexts(definition, language);
  const items = useKept(canvasItems(definition, page, texts));
  const lit = useKept(selection);
  const onKeyDown = (event: KeyboardEvent) => {
    const isWriting =
      event.target instanceof HTMLInputElement ||
      event.target instanceof HTMLTextAreaElement;
    if (event.key !== '/' || isWriting || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.altKey || !mayChange) return;
    event.preventDefault();
    run('add');
  };
  return (
    // The keys belong to what stands in it.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.canvas} onKeyDown={onKeyDown}>
      <CanvasPageHead
        page={page}
        texts={texts}
        isEdited={edited === `$page.${page.id}`}
      />
      {items.length === 0 && (
        <p className={styles.empty}>{t('compose.page.empty')}</p>
      )}
      <ol className={styles.items}>
        {items.map(item => (
          <li key={item.element}>
            {item.kind === 'note' ? (
              <CanvasNoteCard
                note={item}
                isEdited={edited === item.element}
                isSelected={lit.includes(item.element)}
              />
            ) : (
              <CanvasQuestionCard
                question={item}
                edited={within(item.element, edited)}
                selected={
                  lit.some(one => within(item.element, one)) ? lit : nothing
                }
              />
            )}
          </li>
        ))}
      </ol>
      {mayChange && (
        <div className={styles.add}>
          <Button
            variant="secondary"
            iconStart={<RiAddLine aria-hidden />}
            onPress={() => run('add')}
          >
            {t('compose.add.button')}
          </Button>
          <span className={styles.hint}>{t('compose.add.hint')}</span>
        </div>
      )}
    </div>
  );
}
