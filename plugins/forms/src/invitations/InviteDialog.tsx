import { useState } from 'react';
import { Button } from '@backstage/ui';
import {
  ChoiceList,
  DateField,
  Dialog,
  ErrorSummary,
  Field,
  TextArea,
  useTexts,
} from '@tukiverkko/ui';
import { EntityPicker } from '../inbox/EntityPicker';
import { useEntitySource } from '../names/useEntitySource';
import { CommandRefusal } from '../request/CommandRefusal';
import type { Commander } from '../request/useCommand';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import styles from './Experts.module.css';
import {
  inviteFaults,
  inviteKinds,
  toInvite,
  type InviteDraft,
  type InviteFault,
  type InviteKind,
} from './inviteDraft';

/** Props of {@link InviteDialog}. */
export interface InviteDialogProps {
  readonly commander: Commander;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
  /** Reads the request again; what was written stays. */
  readonly onShow: () => void;
}

const empty: InviteDraft = { question: '', byText: '' };

/** Asks a team, a network or a person for their view. What was written stays until it is sent. */
export function InviteDialog({
  commander,
  isOpen,
  onClose,
  onDone,
  onShow,
}: InviteDialogProps) {
  const { t } = useTexts(formsTranslationRef);
  const entities = useEntitySource();
  const [draft, setDraft] = useState(empty);
  const [attempt, setAttempt] = useState(0);
  const write = (change: Partial<InviteDraft>) =>
    setDraft(old => ({ ...old, ...change }));

  const faults = attempt > 0 ? inviteFaults(draft) : [];
  const sentenceOf = (fault: InviteFault) =>
    fault.field === 'question'
      ? t('decline.identityCode', { line: String(fault.line) })
      : t(`experts.missing.${fault.field}`);
  const errorAt = (field: InviteFault['field']) => {
    const fault = faults.find(one => one.field === field);
    return fault && sentenceOf(fault);
  };
  const send = async () => {
    setAttempt(count => count + 1);
    const request = toInvite(draft);
    if (!request || !(await commander.give(request))) return;
    setDraft(empty);
    setAttempt(0);
    onDone();
  };
  return (
    <Dialog
      title={t('experts.dialog.title')}
      isOpen={isOpen}
      onClose={onClose}
      isDismissable={false}
      footer={
        <Button
          variant="primary"
          onPress={send}
          aria-disabled={commander.isBusy}
        >
          {t(
            commander.isBusy ? 'experts.dialog.sending' : 'experts.dialog.send',
          )}
        </Button>
      }
    >
      <div className={styles.fields}>
        <p>{t('experts.dialog.lead')}</p>
        <p>{t('experts.requesterKnows')}</p>
        <ErrorSummary
          attempt={attempt}
          errors={faults.map(fault => ({
            text: sentenceOf(fault),
            targetId: `invite-${fault.field}`,
          }))}
        />
        {commander.error !== undefined && (
          <CommandRefusal error={commander.error} onShow={onShow} />
        )}
        <Field
          id="invite-kind"
          label={t('experts.dialog.kind')}
          group
          error={errorAt('kind')}
        >
          {wiring => (
            <ChoiceList
              {...wiring}
              kind="radio"
              options={inviteKinds.map(kind => ({
                value: kind,
                label: t(`experts.dialog.kind.${kind}`),
              }))}
              value={draft.kind}
              onChange={kind =>
                write({ kind: kind as InviteKind, entity: undefined })
              }
            />
          )}
        </Field>
        {draft.kind && (
          <Field
            id="invite-ref"
            label={t('experts.dialog.which')}
            help={t('experts.dialog.search')}
            error={errorAt('ref')}
          >
            {wiring => (
              <EntityPicker
                key={draft.kind}
                {...wiring}
                source={entities}
                wish={{ kind: draft.kind as InviteKind }}
                value={draft.entity}
                onChange={entity => write({ entity })}
              />
            )}
          </Field>
        )}
        <Field
          id="invite-question"
          label={t('experts.dialog.question')}
          help={t('experts.dialog.questionHelp')}
          optional
          error={errorAt('question')}
        >
          {wiring => (
            <TextArea
              {...wiring}
              maxLength={2000}
              value={draft.question}
              onChange={question => write({ question })}
            />
          )}
        </Field>
        <Field
          id="invite-by"
          label={t('experts.dialog.by')}
          optional
          error={errorAt('by')}
        >
          {wiring => (
            <DateField
              {...wiring}
              value={draft.by}
              onChange={(by, byText) => write({ by, byText })}
            />
          )}
        </Field>
      </div>
    </Dialog>
  );
}
