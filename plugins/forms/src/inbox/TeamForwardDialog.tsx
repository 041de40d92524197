import { useState } from 'react';
import { Button } from '@backstage/ui';
import type { CaseEvent, ForwardPlace } from '@tukiverkko/plugin-forms-common';
import {
  ChoiceList,
  Facts,
  Field,
  Notice,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { FormsProblem } from '../api/FormsProblem';
import { inLanguage } from '../names/inLanguage';
import { useEntitySource } from '../names/useEntitySource';
import { TextDialog, type CommandDialogProps } from '../request/TextDialog';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { EntityPicker } from './EntityPicker';

type PlaceKind = 'team' | 'service';
type Entity = { readonly ref: string; readonly name: string };

const kinds = { team: 'Group', service: 'ConsultationService' } as const;

/** Props of {@link TeamForwardDialog}. */
export interface TeamForwardDialogProps
  extends Omit<CommandDialogProps, 'onDone'> {
  /** Called with the name of the place it went to. */
  readonly onMoved: (place: string) => void;
  /** Asks the requester whether it may leave the county or the area. */
  readonly onAskLeave: (leave: NonNullable<CaseEvent['leave']>) => void;
}

/** Passes a request on: where to, as far as its requester lets it, and why. */
export function TeamForwardDialog({
  onMoved,
  onAskLeave,
  ...props
}: TeamForwardDialogProps) {
  const { t } = useTexts(formsTranslationRef);
  const { view, commander } = props;
  const entities = useEntitySource();
  const [kind, setKind] = useState<PlaceKind>();
  const [entity, setEntity] = useState<Entity>();

  const missing = !kind
    ? { text: t('forward.missing.kind'), targetId: 'forward-kind' }
    : !entity && {
        text: t('forward.missing.place'),
        targetId: 'forward-place',
      };
  const faults = missing ? [missing] : [];
  const errorAt = (id: string) =>
    missing && missing.targetId === id ? missing.text : undefined;
  const chosen = entity ?? { ref: '', name: '' };
  const to: ForwardPlace =
    kind === 'service' ? { service: chosen.ref } : { team: chosen.ref };
  const { error } = commander;
  const leaves = error instanceof FormsProblem ? error.leaves : undefined;

  return (
    <TextDialog
      {...props}
      onDone={() => onMoved(chosen.name)}
      command="forward"
      title={t('forward.title')}
      lead={t('forward.lead')}
      label={t('forward.reason')}
      help={t('forward.reasonHelp')}
      limit={4_000}
      sendLabel={
        entity ? t('forward.send', { place: entity.name }) : t('forward.open')
      }
      toRequest={reason => ({ command: 'forward', to, reason })}
      faults={faults}
      refusal={
        leaves && (
          <NotPermitted
            problem={error as FormsProblem}
            mayAsk={view.allowedActions.includes('ask')}
            onAsk={() => onAskLeave(leaves)}
          />
        )
      }
      before={isShowing => (
        <>
          <Field
            id="forward-kind"
            label={t('forward.where')}
            group
            error={isShowing ? errorAt('forward-kind') : undefined}
          >
            {wiring => (
              <ChoiceList
                {...wiring}
                kind="radio"
                options={(['team', 'service'] as const).map(value => ({
                  value,
                  label: t(`forward.${value}`),
                }))}
                value={kind}
                onChange={next => {
                  setKind(next as PlaceKind);
                  setEntity(undefined);
                  commander.forget();
                }}
              />
            )}
          </Field>
          {kind && (
            <Field
              id="forward-place"
              label={t(`forward.which.${kind}`)}
              help={t('decline.place.search')}
              error={isShowing ? errorAt('forward-place') : undefined}
            >
              {wiring => (
                <EntityPicker
                  key={kind}
                  {...wiring}
                  source={entities}
                  wish={{ kind: kinds[kind] }}
                  value={entity}
                  onChange={next => {
                    setEntity(next);
                    commander.forget();
                  }}
                />
              )}
            </Field>
          )}
          {view.leave && <Permission given={view.leave} />}
        </>
      )}
    >
      <p>{t('forward.after')}</p>
    </TextDialog>
  );
}

function Permission({
  given,
}: {
  readonly given: { allowOtherCounty: boolean; allowOtherArea: boolean };
}) {
  const { t } = useTexts(formsTranslationRef);
  const word = (isAllowed: boolean) =>
    t(isAllowed ? 'forward.allowed' : 'forward.notAllowed');
  return (
    <Facts
      items={[
        { term: t('forward.county'), value: word(given.allowOtherCounty) },
        { term: t('forward.area'), value: word(given.allowOtherArea) },
      ]}
    />
  );
}

function NotPermitted({
  problem,
  mayAsk,
  onAsk,
}: {
  readonly problem: FormsProblem;
  readonly mayAsk: boolean;
  readonly onAsk: () => void;
}) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  return (
    <Notice
      tone="warning"
      live="alert"
      action={
        mayAsk && (
          <Button variant="secondary" onPress={onAsk}>
            {t('forward.ask')}
          </Button>
        )
      }
    >
      {problem.reason && inLanguage(problem.reason, language)}{' '}
      {!mayAsk && t('forward.acceptFirst')}
    </Notice>
  );
}
