import { type ReactNode, useState } from 'react';
import { Button } from '@backstage/ui';
import { messageLimit } from '@tukiverkko/plugin-forms-common';
import { PersonalDetailsNote } from '@tukiverkko/plugin-forms-react';
import {
  ActionBar,
  ErrorSummary,
  Field,
  TextArea,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { textFault, type TextFault } from './textFault';
import styles from './WriteText.module.css';

/** Something else on the form that must be mended before the text is sent. */
export interface Fault {
  readonly text: string;
  readonly targetId: string;
}

/** Props of {@link WriteText}. */
export interface WriteTextProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly limit?: number;
  /** Says who will read it. */
  readonly sendLabel: string;
  /** `secondary` where sending it is not what the page is for. */
  readonly variant?: 'primary' | 'secondary';
  readonly isBusy: boolean;
  /** False where it cannot be sent now; the text can still be read and copied. */
  readonly canSend?: boolean;
  readonly onSend: (text: string) => void;
  /** What stands before the text, told which faults to show. */
  readonly before?: (isShowing: boolean) => ReactNode;
  readonly faults?: readonly Fault[];
  readonly children?: ReactNode;
}

/** A text to write and send: checked when it is sent, kept until it was. */
export function WriteText({
  id,
  label,
  help,
  value,
  onChange,
  limit = messageLimit,
  sendLabel,
  variant = 'primary',
  isBusy,
  canSend = true,
  onSend,
  before,
  faults = [],
  children,
}: WriteTextProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const [attempt, setAttempt] = useState(0);
  const fault = textFault(value, limit);
  const sentenceOf = (one: TextFault) => {
    switch (one.key) {
      case 'write.identityCode':
        return t(one.key, one.params);
      case 'write.tooLong':
        return t(one.key, one.params);
      default:
        return t(one.key);
    }
  };
  const sentence = fault && sentenceOf(fault);
  const isShowing = attempt > 0;
  const all = [
    ...faults,
    ...(sentence ? [{ text: sentence, targetId: id }] : []),
  ];
  const send = () => {
    if (isBusy) return;
    setAttempt(all.length > 0 ? attempt + 1 : 0);
    if (all.length === 0) onSend(value.trim());
  };
  return (
    <div className={styles.form}>
      <ErrorSummary attempt={attempt} errors={isShowing ? all : []} />
      {before?.(isShowing)}
      <Field
        id={id}
        label={label}
        help={help}
        error={isShowing ? sentence : undefined}
      >
        {wiring => (
          <TextArea
            {...wiring}
            maxLength={limit}
            value={value}
            onChange={onChange}
          />
        )}
      </Field>
      <PersonalDetailsNote text={value} language={language} />
      {children}
      {canSend && (
        <ActionBar>
          <Button variant={variant} onPress={send} aria-disabled={isBusy}>
            {isBusy ? t('write.sending') : sendLabel}
          </Button>
        </ActionBar>
      )}
    </div>
  );
}
