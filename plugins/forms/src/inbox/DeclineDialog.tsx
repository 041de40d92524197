import { useState } from 'react';
import { Button } from '@backstage/ui';
import type {
  DeclineReason,
  SubmissionView,
} from '@tukiverkko/plugin-forms-common';
import {
  ChoiceList,
  Dialog,
  ErrorSummary,
  Field,
  TextArea,
  useTexts,
} from '@tukiverkko/ui';
import { useEntitySource } from '../names/useEntitySource';
import { CommandRefusal } from '../request/CommandRefusal';
import { DeclineMessage } from '../request/DeclineMessage';
import type { Commander } from '../request/useCommand';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { declineFaults, declineReasons, toDecline } from './declineDraft';
import type { DeclineDraft, DeclineFault, PlaceKind } from './declineDraft';
import styles from './DeclineDialog.module.css';
import { EntityPicker } from './EntityPicker';

/** Props of {@link DeclineDialog}. */
export interface DeclineDialogProps {
  readonly view: SubmissionView;
  readonly commander: Commander;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
  /** Reads the request again; what was written stays. */
  readonly onShow: () => void;
}

const kinds = { team: 'Group', service: 'ConsultationService' } as const;

/** Says no with a reason and a place to go. What was written stays until it is sent, also when the window is closed. */
export function DeclineDialog({
  view,
  commander,
  isOpen,
  onClose,
  onDone,
  onShow,
}: DeclineDialogProps) {
  const { t } = useTexts(formsTranslationRef);
  const entities = useEntitySource();
  const [draft, setDraft] = useState<DeclineDraft>({
    instruction: '',
    text: '',
  });
  const [attempt, setAttempt] = useState(0);
  const coordinator = view.routing.coordinator;

  const faults = attempt > 0 ? declineFaults(draft) : [];
  const sentenceOf = ({ field, line }: DeclineFault) => {
    if (line !== undefined)
      return t('decline.identityCode', { line: String(line) });
    if (field === 'instruction') return t('decline.missing.words');
    return t(`decline.missing.${field === 'entity' ? 'place' : field}`);
  };
  const errorAt = (field: DeclineFault['field']) => {
    const fault = faults.find(one => one.field === field);
    return fault && sentenceOf(fault);
  };
  const write = (change: Partial<DeclineDraft>) =>
    setDraft({ ...draft, ...change });
  const send = async () => {
    setAttempt(attempt + 1);
    const request = toDecline(draft, coordinator);
    if (request && (await commander.give(request))) onDone();
  };
  const placeKinds: readonly PlaceKind[] = [
    ...(coordinator ? (['coordinator'] as const) : []),
    'team',
    'service',
    'instruction',
  ];
  const canSend = view.allowedActions.includes('decline');

  return (
    <Dialog
      title={t('decline.title')}
      isOpen={isOpen}
      onClose={onClose}
      isDismissable={false}
      footer={
        canSend && (
          <Button
            variant="primary"
            onPress={send}
            aria-disabled={commander.isBusy}
          >
            {commander.isBusy ? t('decline.sending') : t('decline.send')}
          </Button>
        )
      }
    >
      <div className={styles.fields}>
        <p>{t('decline.lead')}</p>
        <ErrorSummary
          attempt={attempt}
          errors={faults.map(fault => ({
            text: sentenceOf(fault),
            targetId: `decline-${fault.field}`,
          }))}
        />
        {commander.error !== undefined && (
          <CommandRefusal error={commander.error} onShow={onShow} />
        )}
        <Field
          id="decline-reason"
          label={t('decline.reason')}
          group
          error={errorAt('reason')}
        >
          {wiring => (
            <ChoiceList
              {...wiring}
              kind="radio"
              options={declineReasons.map(value => ({
                value,
                label: t(`decline.reason.${value}`),
              }))}
              value={draft.reason}
              onChange={reason => write({ reason: reason as DeclineReason })}
            />
          )}
        </Field>
        <Field
          id="decline-place"
          label={t('decline.place')}
          group
          error={errorAt('place')}
        >
          {wiring => (
            <ChoiceList
              {...wiring}
              kind="radio"
              options={placeKinds.map(value => ({
                value,
                label: t(`decline.place.${value}`),
              }))}
              value={draft.placeKind}
              onChange={kind =>
                write({ placeKind: kind as PlaceKind, entity: undefined })
              }
            />
          )}
        </Field>
        {(draft.placeKind === 'team' || draft.placeKind === 'service') && (
          <Field
            id="decline-entity"
            label={t('decline.place.which')}
            help={t('decline.place.search')}
            error={errorAt('entity')}
          >
            {wiring => (
              <EntityPicker
                key={draft.placeKind}
                {...wiring}
                source={entities}
                wish={{ kind: kinds[draft.placeKind as keyof typeof kinds] }}
                value={draft.entity}
                onChange={entity => write({ entity })}
              />
            )}
          </Field>
        )}
        {draft.placeKind === 'instruction' && (
          <Field
            id="decline-instruction"
            label={t('decline.place.words')}
            error={errorAt('instruction')}
          >
            {wiring => (
              <TextArea
                {...wiring}
                maxLength={4000}
                value={draft.instruction}
                onChange={instruction => write({ instruction })}
              />
            )}
          </Field>
        )}
        <Field
          id="decline-text"
          label={t('decline.text')}
          help={t('decline.textHelp')}
          error={errorAt('text')}
        >
          {wiring => (
            <TextArea
              {...wiring}
              maxLength={4000}
              value={draft.text}
              onChange={text => write({ text })}
            />
          )}
        </Field>
        <h3>{t('decline.preview')}</h3>
        <DeclineMessage
          reason={draft.reason}
          text={draft.text}
          place={previewPlace(
            draft,
            t('decline.place.coordinator'),
            coordinator,
          )}
        />
      </div>
    </Dialog>
  );
}

function previewPlace(
  draft: DeclineDraft,
  coordinatorName: string,
  coordinator: string | undefined,
) {
  const named = (ref: string, name: string) => ({
    ref,
    name: { fi: name, sv: name, en: name },
  });
  if (draft.placeKind === 'instruction')
    return { instruction: draft.instruction };
  if (draft.placeKind === 'coordinator' && coordinator)
    return named(coordinator, coordinatorName);
  return draft.entity && named(draft.entity.ref, draft.entity.name);
}
