import { useApi } from '@backstage/frontend-plugin-api';
import {
  changesBetween,
  type FormVersionSummary,
} from '@tukiverkko/plugin-forms-common';
import {
  Empty,
  Field,
  Loading,
  Panel,
  SelectInput,
  useTexts,
} from '@tukiverkko/ui';
import { useMemo, useState } from 'react';
import { formsApiRef } from '../../api/formsApiRef';
import { Refusal } from '../../load/Refusal';
import { useLoad } from '../../load/useLoad';
import { ViewSwitch } from '../../load/ViewSwitch';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { AsForm } from './AsForm';
import { AsJson } from './AsJson';
import { AsSentences } from './AsSentences';
import { ClassTags } from './ClassTag';
import { asPublished, firstSides, sideId, sideOf, type Side } from './compared';
import styles from './versions.module.css';

const views = ['sentences', 'form', 'json'] as const;

/** Any two versions, or one and the draft, told apart in three ways. */
export function Comparison(props: {
  readonly versions: readonly FormVersionSummary[];
  readonly hasDraft: boolean;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { versions, hasDraft } = props;
  const first = firstSides(versions, hasDraft);
  const [before, setBefore] = useState(first[0]);
  const [after, setAfter] = useState(first[1]);
  const label = (side: Side) =>
    side === 'draft'
      ? t('versions.draft')
      : t('versions.version', { version: String(side) });
  const sides: readonly Side[] = [
    ...(hasDraft ? (['draft'] as const) : []),
    ...versions.map(({ version }) => version),
  ];
  const options = sides.map(side => ({
    value: sideId(side),
    label: label(side),
  }));
  const choose = (
    id: 'before' | 'after',
    value: Side | undefined,
    set: (side: Side | undefined) => void,
  ) => (
    <Field id={`compare-${id}`} label={t(`versions.${id}`)}>
      {wiring => (
        <SelectInput
          {...wiring}
          options={options}
          value={value === undefined ? undefined : sideId(value)}
          onChange={chosen => set(sideOf(chosen))}
        />
      )}
    </Field>
  );
  return (
    <Panel title={t('versions.compare')}>
      {sides.length < 2 ? (
        <Empty>{t('versions.oneOnly')}</Empty>
      ) : (
        <>
          <div className={styles.sides}>
            {choose('before', before, setBefore)}
            {choose('after', after, setAfter)}
          </div>
          {before !== undefined && after !== undefined && (
            <Differences
              key={`${before} ${after}`}
              before={before}
              after={after}
            />
          )}
        </>
      )}
    </Panel>
  );
}

function Differences(props: { readonly before: Side; readonly after: Side }) {
  const { t } = useTexts(builderTranslationRef);
  const { definition, formKey, goTo, language, sources } = useBuilder();
  const [view, setView] = useState<(typeof views)[number]>('sentences');
  const api = useApi(formsApiRef);
  const { after, before } = props;
  const load = useLoad(`${formKey} ${before} ${after}`, async () => {
    const versionOf = async (side: Side) =>
      side === 'draft'
        ? undefined
        : (await api.formVersion(formKey, side)).definition;
    return Promise.all([versionOf(before), versionOf(after)]);
  });
  const compared = useMemo(() => {
    if (!load.value) return undefined;
    const draft = asPublished(definition, sources);
    const [was, is] = load.value.map(one => one ?? draft);
    return { before: was, after: is, ...changesBetween(was, is) };
  }, [definition, load.value, sources]);
  if (load.state === 'failed') return <Refusal error={load.error} />;
  if (!compared) return <Loading />;
  if (compared.classes.length === 0)
    return <Empty>{t('versions.noChanges')}</Empty>;
  return (
    <>
      <ClassTags classes={compared.classes} />
      <ViewSwitch
        label={t('versions.view')}
        views={views.map(id => ({ id, label: t(`versions.view.${id}`) }))}
        chosen={view}
        onChoose={setView}
      />
      {view === 'sentences' && (
        <AsSentences
          {...compared}
          onGo={
            after === 'draft'
              ? ({ element, tab, pointer }) => goTo({ element, tab, pointer })
              : undefined
          }
        />
      )}
      {view === 'form' && <AsForm {...compared} language={language} />}
      {view === 'json' && <AsJson {...compared} />}
    </>
  );
}
