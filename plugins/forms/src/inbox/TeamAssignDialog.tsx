import { useState } from 'react';
import { Button } from '@backstage/ui';
import {
  ChoiceList,
  Dialog,
  Field,
  LoadFailed,
  Loading,
  useTexts,
} from '@tukiverkko/ui';
import { idOf } from '../load/Loaded';
import { useTeamMembers } from '../names/useTeamMembers';
import { CommandRefusal } from '../request/CommandRefusal';
import type { CommandDialogProps } from '../request/TextDialog';
import { formsTranslationRef } from '../translations/formsTranslationRef';

const nobody = '';

/** Says who of the team works on a request from here, or that nobody does. */
export function TeamAssignDialog({
  view,
  me,
  commander,
  isOpen,
  onClose,
  onDone,
  onShow,
}: CommandDialogProps) {
  const { t } = useTexts(formsTranslationRef);
  const members = useTeamMembers(view.owner, isOpen);
  const [chosen, setChosen] = useState<string>();
  const current = chosen ?? view.assignee ?? nobody;
  const assign = async () => {
    const assignee = current === nobody ? null : current;
    if (await commander.give({ command: 'assign', assignee })) onDone();
  };
  return (
    <Dialog
      title={t('assign.title')}
      isOpen={isOpen}
      onClose={onClose}
      isDismissable={false}
      footer={
        view.allowedActions.includes('assign') && (
          <Button
            variant="primary"
            onPress={assign}
            aria-disabled={commander.isBusy}
          >
            {t('assign.send')}
          </Button>
        )
      }
    >
      <p>{t('assign.lead')}</p>
      {commander.error !== undefined && (
        <CommandRefusal error={commander.error} onShow={onShow} />
      )}
      {members.value ? (
        <Field id="assign-who" label={t('request.handler')} group>
          {wiring => (
            <ChoiceList
              {...wiring}
              kind="radio"
              options={[
                ...members.value!.map(({ ref, name }) => ({
                  value: ref,
                  label: ref === me ? t('assign.me', { name }) : name,
                })),
                { value: nobody, label: t('request.noHandler') },
              ]}
              value={current}
              onChange={setChosen}
            />
          )}
        </Field>
      ) : (
        <MembersLoad load={members} />
      )}
    </Dialog>
  );
}

function MembersLoad({
  load,
}: {
  readonly load: ReturnType<typeof useTeamMembers>;
}) {
  return load.state === 'failed' ? (
    <LoadFailed isPart id={idOf(load.error)} onRetry={load.reload} />
  ) : (
    <Loading />
  );
}
