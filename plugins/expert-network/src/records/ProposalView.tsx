import { Link } from '@backstage/ui';
import {
  recordTypeOfForm,
  type Localized,
  type RecordResponse,
  type RecordType,
} from '@tukiverkko/plugin-expert-network-common';
import type { CaseAnswersViewProps } from '@tukiverkko/plugin-forms-react/extensions';
import {
  Loading,
  LoadFailed,
  Notice,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useEntityPath } from '../links/useEntityPath';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { ChangeList } from './ChangeList';
import { proposalChanges } from './proposalChanges';
import { useNames } from './useNames';
import { useRecord } from './useRecord';

const open: readonly CaseAnswersViewProps['state'][] = [
  'submitted',
  'accepted',
  'in-consultation',
  'needs-info',
];

/** A proposal on the page of its request: what would change, and not a list of answers. Something new is its answers. */
export function ProposalView(props: CaseAnswersViewProps) {
  const { form, answers, children } = props;
  const ref = answers.record;
  const type = recordTypeOfForm(form);
  return type && typeof ref === 'string' ? (
    <Edit {...props} type={type} entityRef={ref} />
  ) : (
    children
  );
}

function Edit({
  type,
  entityRef,
  ...props
}: CaseAnswersViewProps & {
  readonly type: RecordType;
  readonly entityRef: string;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const { value: record, ...load } = useRecord(entityRef);
  return (
    <>
      {load.state === 'failed' && (
        <>
          <LoadFailed isPart onRetry={load.retry} />
          {props.children}
        </>
      )}
      {!record && load.state === 'loading' && <Loading />}
      {record && load.state !== 'failed' && (
        <>
          <Changes {...props} type={type} record={record} />
          <details>
            <summary>{t('proposal.all')}</summary>
            {props.children}
          </details>
        </>
      )}
    </>
  );
}

function Changes({
  type,
  record,
  answers,
  state,
  reader,
  level,
}: CaseAnswersViewProps & {
  readonly type: RecordType;
  readonly record: RecordResponse;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  const { changes, hasMoved } = proposalChanges(type, record, {
    answers,
    isOpen: open.includes(state),
  });
  const nameOf = useNames(record.names, changes);
  const conflicts = changes.filter(({ isConflict }) => isConflict);
  const name = nameIn(record, language);
  const labels = conflicts.map(
    ({ field }) =>
      type.fields.find(one => one.name === field)?.label[language] ?? field,
  );

  return (
    <Panel title={t('proposal.title')} level={level}>
      <Link href={entityPath(record.ref)}>{t('proposal.open', { name })}</Link>
      {conflicts.length > 0 && (
        <Notice tone="warning" title={t('proposal.conflict')}>
          {reader === 'team' &&
            t('proposal.conflict.text', { fields: labels.join(', ') })}
        </Notice>
      )}
      {conflicts.length === 0 && hasMoved && (
        <Notice tone="info">{t('proposal.moved')}</Notice>
      )}
      <ChangeList
        type={type}
        changes={changes}
        nameOf={nameOf}
        showsDeciding={reader === 'team'}
      />
      {typeof answers.reason === 'string' && (
        <>
          <p>
            <strong>{t('proposal.reason')}</strong>
          </p>
          <p>{answers.reason}</p>
        </>
      )}
    </Panel>
  );
}

const nameFields: Readonly<Record<keyof Localized, string>> = {
  fi: 'nameFi',
  sv: 'nameSv',
  en: 'nameEn',
};

function nameIn(
  { answers, ref }: RecordResponse,
  language: keyof Localized,
): string {
  return String(answers[nameFields[language]] ?? ref);
}
