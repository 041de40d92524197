import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  mapAnswers,
  type Draft,
  type FormDefinition,
  type FormVersion,
  type MappedAnswers,
} from '@tukiverkko/plugin-forms-common';
import { Dialog, Loading, Notice, useLanguage, useTexts } from '@tukiverkko/ui';
import { useState } from 'react';
import { formsApiRef } from '../api/formsApiRef';
import { Refusal } from '../load/Refusal';
import { useLoad } from '../load/useLoad';
import { useAct } from '../operations/useAct';
import { fieldTitle } from '../request/fieldTitle';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import type { Filling } from './Filling';

/** Props of {@link MoveToVersion}. */
export interface MoveToVersionProps {
  readonly filling: Filling;
  /** The draft is in the new version now and is read anew. */
  readonly onMoved: () => void;
}

/** Says that the form has a newer version, and offers to move there with what becomes of the answers shown first. */
export function MoveToVersion({ filling, onMoved }: MoveToVersionProps) {
  const { t } = useTexts(formsTranslationRef);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Notice
        tone="info"
        action={
          <Button variant="secondary" onPress={() => setIsOpen(true)}>
            {t('move.open')}
          </Button>
        }
      >
        {t('fill.newVersion')}
      </Notice>
      <Dialog
        title={t('move.title')}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
      >
        {isOpen && (
          <Move
            filling={filling}
            onMoved={onMoved}
            onClose={() => setIsOpen(false)}
          />
        )}
      </Dialog>
    </>
  );
}

interface Moving {
  readonly draft: Draft;
  readonly current: FormVersion;
  readonly mapped: MappedAnswers;
}

function Move({
  filling,
  onMoved,
  onClose,
}: MoveToVersionProps & { readonly onClose: () => void }) {
  const { t } = useTexts(formsTranslationRef);
  const api = useApi(formsApiRef);
  const { form, session } = filling;
  const { act, isBusy, error } = useAct();
  const load = useLoad(`move ${session.id}`, async (): Promise<Moving> => {
    // What is mapped is what the server has: what was typed last goes there first.
    await session.save();
    const [draft, current] = await Promise.all([
      api.draft(session.id),
      api.form(form.key),
    ]);
    const mapped = mapAnswers(
      form.definition,
      current.definition,
      draft.answers,
    );
    return { draft, current, mapped };
  });
  const move = ({ draft, current, mapped }: Moving) =>
    act(async () => {
      const { form: key, language, replaces } = draft;
      await api.saveDraft(
        draft.id,
        {
          ...{ form: key, version: current.version, language },
          ...{ answers: mapped.answers, ...(replaces && { replaces }) },
        },
        draft.revision,
      );
      session.pause();
      onMoved();
    });
  if (load.state === 'failed') return <Refusal error={load.error} />;
  if (load.state !== 'ready') return <Loading />;
  const { current, mapped } = load.value;
  const titles = (fields: readonly string[], definition: FormDefinition) => (
    <Titles fields={fields} definition={definition} />
  );
  return (
    <>
      <p>{t('move.kept', { count: mapped.kept.length })}</p>
      {mapped.changed.length > 0 && (
        <section>
          <h3>{t('move.changed')}</h3>
          {titles(mapped.changed, current.definition)}
        </section>
      )}
      {mapped.lost.length > 0 && (
        <section>
          <h3>{t('move.lost')}</h3>
          {titles(
            mapped.lost.map(({ field }) => field),
            form.definition,
          )}
          <p>{t('move.lostHelp')}</p>
        </section>
      )}
      {error !== undefined && <Refusal error={error} />}
      <p>
        <Button variant="secondary" onPress={onClose}>
          {t('move.stay')}
        </Button>{' '}
        <Button
          variant="primary"
          isDisabled={isBusy}
          onPress={() => move(load.value)}
        >
          {t('move.move')}
        </Button>
      </p>
    </>
  );
}

function Titles(props: {
  readonly fields: readonly string[];
  readonly definition: FormDefinition;
}) {
  const language = useLanguage();
  return (
    <ul>
      {props.fields.map(field => (
        <li key={field}>{fieldTitle(props.definition, field, language)}</li>
      ))}
    </ul>
  );
}
