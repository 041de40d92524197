import { useState } from 'react';
import { Button } from '@backstage/ui';
import type { FormsMe, SubmissionView } from '@tukiverkko/plugin-forms-common';
import {
  ActionBar,
  Confirm,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { inLanguage } from '../names/inLanguage';
import { useEntityNames } from '../names/useEntityNames';
import { CommandRefusal } from '../request/CommandRefusal';
import { Said } from '../request/Said';
import { useCommand } from '../request/useCommand';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { UnitChoice } from './UnitChoice';

/** Props of {@link ColleaguesPanel}. */
export interface ColleaguesPanelProps {
  readonly view: SubmissionView;
  readonly me: FormsMe;
  readonly reload: () => void;
}

/** Whether the requester's own unit sees a request and continues it. The requester gives that and takes it back. */
export function ColleaguesPanel({ view, me, reload }: ColleaguesPanelProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const nameOf = useEntityNames([view.requester]);
  const commander = useCommand(view);
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const [said, setSaid] = useState<string>();
  const { colleagues } = view;
  const unit = colleagues ? inLanguage(colleagues.name, language) : '';
  const isOwn = view.requester === me.entityRef;
  const mayShare =
    view.allowedActions.includes('share') &&
    (colleagues !== undefined || me.units.length > 0);
  if (!colleagues && !mayShare) return null;

  const share = async () => {
    const next = colleagues ? null : chosen;
    if (next === undefined) return;
    if (await commander.give({ command: 'share', unit: next })) {
      setIsOpen(false);
      setChosen(undefined);
      setSaid(t(next ? 'colleagues.given' : 'colleagues.withdrawn'));
      reload();
    }
  };
  const words = colleagues ? 'withdraw' : 'give';
  const state = colleagues
    ? t('colleagues.open', { unit })
    : t('colleagues.closed');
  return (
    <Panel title={t('colleagues.title')}>
      <Said>{said}</Said>
      <p>
        {isOwn
          ? state
          : t('colleagues.ofColleague', { name: nameOf(view.requester), unit })}
      </p>
      {mayShare && (
        <ActionBar>
          <Button
            variant="secondary"
            onPress={() => {
              commander.forget();
              setIsOpen(true);
            }}
          >
            {t(`colleagues.${words}`)}
          </Button>
        </ActionBar>
      )}
      <Confirm
        title={t(`colleagues.${words}Title`)}
        actionLabel={t(`colleagues.${words}Of`)}
        cancelLabel={t('colleagues.keep')}
        isOpen={isOpen}
        isBusy={commander.isBusy || (!colleagues && !chosen)}
        onConfirm={share}
        onCancel={() => setIsOpen(false)}
      >
        {commander.error !== undefined && (
          <CommandRefusal error={commander.error} onShow={reload} />
        )}
        {colleagues ? (
          <p>{t('colleagues.withdrawText', { unit })}</p>
        ) : (
          <UnitChoice units={me.units} chosen={chosen} onChange={setChosen} />
        )}
      </Confirm>
    </Panel>
  );
}
