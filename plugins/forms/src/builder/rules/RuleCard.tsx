import { Button, ButtonIcon } from '@backstage/ui';
import { RiDeleteBinLine, RiFileCopyLine } from '@remixicon/react';
import { Confirm, useTexts } from '@tukiverkko/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { CopyRuleDialog } from './CopyRuleDialog';
import { RuleEditor } from './editor/RuleEditor';
import { RuleProperties } from './RuleProperties';
import { SentenceText } from './SentenceText';
import type { ToldRule } from './useToldRules';
import styles from './rules.module.css';

/** What a list of rules is given. */
export interface RuleListProps {
  readonly rules: readonly ToldRule[];
  readonly isReadOnly: boolean;
  /** The key of the rule whose editor is open. */
  readonly open: string | undefined;
  readonly onOpen: (key: string | undefined) => void;
}

/** One rule: its sentence, what is wrong with it, what can be done, and its editor where it is open. */
export function RuleCard({
  rule,
  isReadOnly,
  isOpen,
  onOpen,
}: {
  readonly rule: ToldRule;
  readonly isReadOnly: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { edit, problems } = useBuilder();
  const { aspect, target, at, element } = rule;
  const [dialog, setDialog] = useState<'copy' | 'remove'>();
  const editorId = useId();
  const sentenceId = useId();
  const editor = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (isOpen && !wasOpen.current)
      editor.current
        ?.querySelector<HTMLElement>('select, input, textarea, button')
        ?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const own = problems.filter(({ pointer }) => pointer.startsWith(at));
  const isCopied =
    aspect === 'visible' || aspect === 'required' || aspect === 'readOnly';
  // What others read is asked about first; everything else comes back with undo.
  const isRead = aspect === 'compute' || aspect === 'flag';
  const remove = () => {
    const card = editor.current?.closest('li');
    const next = card?.nextElementSibling ?? card?.previousElementSibling;
    edit('removeRule', { aspect, target });
    next?.querySelector<HTMLElement>('button')?.focus();
  };
  return (
    <li className={styles.card} data-pointer={at} data-element={element}>
      <div className={styles.line}>
        <p id={sentenceId} className={styles.sentence}>
          <SentenceText parts={rule.parts} />
        </p>
        <div className={styles.actions}>
          <Button
            size="small"
            variant="secondary"
            aria-expanded={isOpen}
            aria-controls={editorId}
            aria-describedby={sentenceId}
            onPress={() => onOpen(!isOpen)}
          >
            {isReadOnly ? t('rules.look') : t('rules.edit')}
          </Button>
          {!isReadOnly && isCopied && (
            <ButtonIcon
              size="small"
              variant="tertiary"
              icon={<RiFileCopyLine aria-hidden />}
              aria-label={t('rules.copy')}
              aria-describedby={sentenceId}
              onPress={() => setDialog('copy')}
            />
          )}
          {!isReadOnly && aspect !== 'route' && (
            <ButtonIcon
              size="small"
              variant="tertiary"
              icon={<RiDeleteBinLine aria-hidden />}
              aria-label={t('rules.remove')}
              aria-describedby={sentenceId}
              onPress={() => (isRead ? setDialog('remove') : remove())}
            />
          )}
        </div>
      </div>
      {own.length > 0 && (
        <ul className={styles.problems}>
          {own.map(problem => (
            <li key={problem.pointer + problem.code}>{problem.text}</li>
          ))}
        </ul>
      )}
      <div
        id={editorId}
        ref={editor}
        hidden={!isOpen}
        className={styles.editor}
      >
        {isOpen && (
          <>
            <RuleProperties rule={rule} isReadOnly={isReadOnly} />
            <RuleEditor
              place={rule}
              expression={rule.expression}
              isReadOnly={isReadOnly}
              onChange={expression =>
                edit('setRule', { aspect, target, expression })
              }
            />
          </>
        )}
      </div>
      <CopyRuleDialog
        rule={rule}
        isOpen={dialog === 'copy'}
        onClose={() => setDialog(undefined)}
      />
      <Confirm
        title={t('rules.remove.title', { title: target })}
        isOpen={dialog === 'remove'}
        onCancel={() => setDialog(undefined)}
        actionLabel={t('rules.remove')}
        onConfirm={() => {
          setDialog(undefined);
          remove();
        }}
      >
        {t('rules.remove.read')}
      </Confirm>
    </li>
  );
}
