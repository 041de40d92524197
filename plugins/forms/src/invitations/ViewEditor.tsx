import { useRef, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  findIdentityCodes,
  viewLimits,
  type Expert,
} from '@tukiverkko/plugin-forms-common';
import {
  ActionBar,
  ErrorSummary,
  Field,
  TextArea,
  TextInput,
  useTexts,
} from '@tukiverkko/ui';
import { Attempt } from '../api/Attempt';
import { formsApiRef } from '../api/formsApiRef';
import { Refusal } from '../load/Refusal';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import styles from './Experts.module.css';
import { unsentViews, type ViewDraft } from './unsentViews';

/** Props of {@link ViewEditor}. */
export interface ViewEditorProps {
  readonly caseId: string;
  readonly expert: Expert & { readonly ref: string };
  /** Who writes. */
  readonly person: string;
  readonly onDone: () => void;
}

const fields = ['role', 'text'] as const;

/** Where an expert writes a view and changes it. What is typed stays until it is sent. */
export function ViewEditor({
  caseId,
  expert,
  person,
  onDone,
}: ViewEditorProps) {
  const { t } = useTexts(formsTranslationRef);
  const api = useApi(formsApiRef);
  const attempts = useRef(new Attempt());
  const [draft, setDraft] = useState<ViewDraft>(
    () =>
      unsentViews.get(person, caseId, expert.ref) ?? {
        role: expert.view?.role ?? '',
        text: expert.view?.text ?? '',
      },
  );
  const [attempt, setAttempt] = useState(0);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  const faultAt = (field: keyof ViewDraft) => {
    if (attempt === 0) return undefined;
    if (!draft[field].trim()) return t(`experts.asked.missing.${field}`);
    const [code] = findIdentityCodes(draft[field]).certain;
    return code && t('decline.identityCode', { line: String(code.line) });
  };
  const isSound = fields.every(
    field =>
      draft[field].trim() &&
      findIdentityCodes(draft[field]).certain.length === 0,
  );
  const write = (change: Partial<ViewDraft>) => {
    const next = { ...draft, ...change };
    setDraft(next);
    setError(undefined);
    unsentViews.keep(next, person, caseId, expert.ref);
  };
  const send = async () => {
    if (isBusy) return;
    setAttempt(count => count + 1);
    if (!isSound) return;
    setIsBusy(true);
    setError(undefined);
    const request = {
      as: expert.ref,
      role: draft.role.trim(),
      text: draft.text.trim(),
    };
    try {
      await api.writeView(caseId, request, {
        seen: expert.view?.number ?? 0,
        idempotencyKey: attempts.current.keyFor(request),
      });
      attempts.current.done();
      unsentViews.forget(person, caseId, expert.ref);
      setAttempt(0);
      onDone();
    } catch (refusal) {
      setError(refusal);
    } finally {
      setIsBusy(false);
    }
  };
  const idOf = (field: string) => `view-${field}`;
  const sendLabel = expert.view ? 'experts.asked.change' : 'experts.asked.save';
  return (
    <div className={styles.fields}>
      <ErrorSummary
        attempt={attempt}
        errors={fields.flatMap(field => {
          const text = faultAt(field);
          return text ? [{ text, targetId: idOf(field) }] : [];
        })}
      />
      <Field
        id={idOf('role')}
        label={t('experts.asked.role')}
        help={t('experts.asked.roleHelp')}
        error={faultAt('role')}
      >
        {wiring => (
          <TextInput
            {...wiring}
            value={draft.role}
            onChange={role => write({ role: role.slice(0, viewLimits.role) })}
          />
        )}
      </Field>
      <Field
        id={idOf('text')}
        label={t('experts.asked.text')}
        help={t('experts.asked.textHelp')}
        error={faultAt('text')}
      >
        {wiring => (
          <TextArea
            {...wiring}
            rows={8}
            maxLength={viewLimits.text}
            value={draft.text}
            onChange={text => write({ text })}
          />
        )}
      </Field>
      {error !== undefined && <Refusal error={error} />}
      <ActionBar>
        <Button variant="primary" onPress={send} aria-disabled={isBusy}>
          {t(isBusy ? 'experts.asked.saving' : sendLabel)}
        </Button>
      </ActionBar>
    </div>
  );
}
