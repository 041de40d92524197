import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { Button } from '@backstage/ui';
import {
  ChoiceList,
  Dialog,
  Field,
  LoadFailed,
  Loading,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useState } from 'react';
import { idOf } from '../load/Loaded';
import { useLoad } from '../load/useLoad';
import { entityName } from '../names/entityName';
import { formsTranslationRef } from '../translations/formsTranslationRef';

const nobody = '';

/** Props of {@link AssignManyDialog}. */
export interface AssignManyDialogProps {
  /** The teams that have the requests. */
  readonly teams: readonly string[];
  readonly count: number;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onAssign: (assignee: string | null) => void;
}

/** Says who works on the chosen requests from here. */
export function AssignManyDialog({
  teams,
  count,
  isOpen,
  onClose,
  onAssign,
}: AssignManyDialogProps) {
  const { t } = useTexts(formsTranslationRef);
  const members = useMembersOf(isOpen ? teams : []);
  const [chosen, setChosen] = useState<string>();
  const [isMissing, setIsMissing] = useState(false);
  const assign = () => {
    if (chosen === undefined) setIsMissing(true);
    else onAssign(chosen === nobody ? null : chosen);
  };
  return (
    <Dialog
      title={t('queue.assignTitle', { number: String(count) })}
      isOpen={isOpen}
      onClose={onClose}
      isDismissable={false}
      footer={
        <Button variant="primary" onPress={assign}>
          {t('queue.assignAction')}
        </Button>
      }
    >
      {members.value ? (
        <Field
          id="queue-assign-who"
          label={t('inbox.column.handler')}
          error={isMissing ? t('queue.assignMissing') : undefined}
          group
        >
          {wiring => (
            <ChoiceList
              {...wiring}
              kind="radio"
              options={[
                ...members.value!.map(({ ref, name }) => ({
                  value: ref,
                  label: name,
                })),
                { value: nobody, label: t('queue.nobody') },
              ]}
              value={chosen}
              onChange={value => {
                setChosen(value);
                setIsMissing(false);
              }}
            />
          )}
        </Field>
      ) : (
        <>
          {members.state === 'failed' ? (
            <LoadFailed
              isPart
              id={idOf(members.error)}
              onRetry={members.reload}
            />
          ) : (
            <Loading />
          )}
        </>
      )}
    </Dialog>
  );
}

/** Everybody in one of the teams, by name. */
function useMembersOf(teams: readonly string[]) {
  const catalog = useApi(catalogApiRef);
  const language = useLanguage();
  return useLoad(teams.join(' '), async () => {
    if (teams.length === 0) return [];
    const { items } = await catalog.getEntities({
      filter: { kind: 'User', 'relations.memberOf': [...teams] },
      fields: ['kind', 'metadata', 'spec.profile'],
    });
    return items
      .map(person => ({
        ref: stringifyEntityRef(person),
        name: entityName(person, language),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, language));
  });
}
