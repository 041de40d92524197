import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { FormPeople } from '@tukiverkko/plugin-forms-common';
import { Dialog, Field, Loading, useTexts } from '@tukiverkko/ui';
import { useState } from 'react';
import { formsApiRef } from '../../api/formsApiRef';
import type { SeenPeople } from '../../api/ReviewingApi';
import { FormsProblem } from '../../api/FormsProblem';
import { EntityPicker } from '../../inbox/EntityPicker';
import { Refusal } from '../../load/Refusal';
import { useLoad } from '../../load/useLoad';
import { useEntityNames } from '../../names/useEntityNames';
import { useEntitySource } from '../../names/useEntitySource';
import { useAct } from '../../operations/useAct';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import type { FormDialogProps } from './ArchiveDialog';
import styles from './list.module.css';

/** Says who writes one form: a group that keeps it, and people and groups beside. */
export function PeopleDialog(props: FormDialogProps) {
  const { t } = useTexts(builderTranslationRef);
  const { reviewing } = useApi(formsApiRef);
  const load = useLoad(`people ${props.formKey}`, () =>
    reviewing.people(props.formKey),
  );
  return (
    <Dialog
      title={t('list.peopleTitle', { form: props.title })}
      isOpen
      isDismissable={false}
      onClose={props.onClose}
    >
      {load.value ? (
        <People
          // Read anew, it is another's list: what was chosen before does not belong to it.
          key={load.value.tag}
          {...props}
          seen={load.value}
          reload={load.reload}
        />
      ) : (
        <Loading />
      )}
      {load.state === 'failed' && <Refusal error={load.error} />}
    </Dialog>
  );
}

function People({
  formKey,
  title,
  seen,
  reload,
  onDone,
}: FormDialogProps & {
  readonly seen: SeenPeople;
  readonly reload: () => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { reviewing } = useApi(formsApiRef);
  const source = useEntitySource();
  const [people, setPeople] = useState<FormPeople>(seen);
  const { team, editors } = people;
  const nameOf = useEntityNames([team, ...editors]);
  const { act, isBusy, error } = useAct();
  const isOld =
    error instanceof FormsProblem && error.type === 'form-people-changed';
  const save = () =>
    act(async () => {
      await reviewing.savePeople(formKey, { team, editors }, seen.tag);
      onDone(t('list.peopleSaved', { form: title }));
    });
  const add = (ref: string) =>
    setPeople({ team, editors: [...new Set([...editors, ref])] });
  return (
    <>
      <p>{t('list.peopleLead')}</p>
      <Field id="people-team" label={t('list.team')} help={t('list.teamHelp')}>
        {wiring => (
          <EntityPicker
            {...wiring}
            source={source}
            wish={{ kind: 'Group' }}
            value={
              team === null ? undefined : { ref: team, name: nameOf(team) }
            }
            onChange={chosen =>
              setPeople({ team: chosen?.ref ?? null, editors })
            }
          />
        )}
      </Field>
      {(['Group', 'User'] as const).map(kind => (
        <Field
          key={kind}
          id={`people-${kind}`}
          label={t(`list.add${kind}`)}
          optional
        >
          {wiring => (
            <EntityPicker
              {...wiring}
              source={source}
              wish={{ kind }}
              onChange={chosen => chosen && add(chosen.ref)}
            />
          )}
        </Field>
      ))}
      <ul className={styles.list} aria-label={t('list.editors')}>
        {editors.map(ref => (
          <li key={ref} className={styles.chosen}>
            {nameOf(ref)}
            <Button
              variant="tertiary"
              size="small"
              aria-label={t('list.removeOf', { name: nameOf(ref) })}
              onPress={() =>
                setPeople({
                  team,
                  editors: editors.filter(one => one !== ref),
                })
              }
            >
              {t('list.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {isOld && (
        <p role="alert">
          {t('list.peopleChanged')}{' '}
          <Button variant="secondary" onPress={reload}>
            {t('list.readAgain')}
          </Button>
        </p>
      )}
      {error !== undefined && !isOld && <Refusal error={error} />}
      <Button variant="primary" isDisabled={isBusy} onPress={save}>
        {t('list.save')}
      </Button>
    </>
  );
}
