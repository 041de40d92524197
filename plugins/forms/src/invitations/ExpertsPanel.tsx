import { useState } from 'react';
import { Button } from '@backstage/ui';
import type { Expert, SubmissionView } from '@tukiverkko/plugin-forms-common';
import {
  ActionBar,
  Confirm,
  formatDateTime,
  formatDueDate,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { CommandRefusal } from '../request/CommandRefusal';
import { Said } from '../request/Said';
import { useCommand } from '../request/useCommand';
import { Written } from '../request/Written';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import styles from './Experts.module.css';
import { ExpertStatus } from './ExpertStatus';
import { InviteDialog } from './InviteDialog';
import { useExpertName } from './useExpertName';

/** Props of {@link ExpertsPanel}. */
export interface ExpertsPanelProps {
  readonly view: SubmissionView;
  readonly reload: () => void;
}

/** Who takes part besides the team. The team invites and ends invitations here, and reads the views. */
export function ExpertsPanel({ view, reload }: ExpertsPanelProps) {
  const { t } = useTexts(formsTranslationRef);
  const commander = useCommand(view);
  const nameOf = useExpertName();
  const [open, setOpen] = useState<'invite' | Expert>();
  const [said, setSaid] = useState<string>();
  const { experts = [] } = view;
  const may = (command: string) => view.allowedActions.includes(command);
  if (experts.length === 0 && !may('invite')) return null;

  const done = (words: string) => {
    setOpen(undefined);
    setSaid(words);
    reload();
  };
  const show = (next: 'invite' | Expert) => {
    commander.forget();
    setOpen(next);
  };
  const ending = typeof open === 'object' ? open : undefined;
  const end = async () => {
    const ref = ending?.ref;
    if (ref && (await commander.give({ command: 'uninvite', ref }))) {
      done(t('experts.ended'));
    }
  };
  return (
    <Panel title={t('experts.title')}>
      <Said>{said}</Said>
      {experts.length === 0 && <p>{t('experts.none')}</p>}
      <ul className={styles.list}>
        {experts.map((expert, index) => (
          <li key={expert.ref ?? index} className={styles.expert}>
            <ExpertLines expert={expert} />
            {may('uninvite') && expert.ref && expert.state === 'invited' && (
              <Button
                variant="tertiary"
                aria-label={t('experts.endOf', { name: nameOf(expert) })}
                onPress={() => show(expert)}
              >
                {t('experts.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {may('invite') && (
        <>
          <ActionBar>
            <Button variant="secondary" onPress={() => show('invite')}>
              {t('experts.invite')}
            </Button>
          </ActionBar>
          <InviteDialog
            commander={commander}
            isOpen={open === 'invite'}
            onClose={() => setOpen(undefined)}
            onDone={() => done(t('experts.invited'))}
            onShow={reload}
          />
        </>
      )}
      <Confirm
        title={t('experts.endTitle', { name: ending ? nameOf(ending) : '' })}
        actionLabel={t('experts.end')}
        cancelLabel={t('experts.keep')}
        isOpen={ending !== undefined}
        isBusy={commander.isBusy}
        onConfirm={end}
        onCancel={() => setOpen(undefined)}
      >
        <p>{t('experts.endText')}</p>
        {commander.error !== undefined && (
          <CommandRefusal error={commander.error} onShow={reload} />
        )}
      </Confirm>
    </Panel>
  );
}

function ExpertLines({ expert }: { readonly expert: Expert }) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const nameOf = useExpertName();
  const { by, question, reason, state, view } = expert;
  return (
    <>
      <strong>{nameOf(expert)}</strong>
      <ExpertStatus expert={expert} />
      {by && state === 'invited' && !view && (
        <p>
          {t('experts.by')} {formatDueDate(by, language)}
        </p>
      )}
      {question && <Written>{`${t('experts.question')}: ${question}`}</Written>}
      {reason && <Written>{`${t('experts.reason')}: ${reason}`}</Written>}
      {view && (
        <>
          <p>
            {t('experts.writtenAt', {
              role: view.role,
              time: formatDateTime(view.at, language),
            })}
          </p>
          <Written>{view.text}</Written>
        </>
      )}
    </>
  );
}
