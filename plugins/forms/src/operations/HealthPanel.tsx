import { Link } from '@backstage/ui';
import { RiAlertLine, RiCheckboxCircleLine } from '@remixicon/react';
import {
  operationsLimits,
  type OperationsCheck,
  type OperationsView,
} from '@tukiverkko/plugin-forms-common';
import { Facts, Panel, StatusTag, useTexts } from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { Measure } from './Measure';
import { secondsBetween, useAgeText } from './useAgeText';

const named = ['database', 'migrations', 'keys'] as const;
const aged = ['teams', 'directory'] as const;

/** Whether the portal can serve, by everything it needs for that. */
export function HealthPanel({ view }: { readonly view: OperationsView }) {
  const { t } = useTexts(formsTranslationRef);
  const termOf = useTerms(view.at);
  return (
    <Panel title={t('operations.health')}>
      <p>
        <StatusTag
          tone={view.ready ? 'positive' : 'negative'}
          icon={view.ready ? <RiCheckboxCircleLine /> : <RiAlertLine />}
        >
          {t(view.ready ? 'operations.ready' : 'operations.notReady')}
        </StatusTag>
      </p>
      <Facts
        items={view.checks.map(check => ({
          term: termOf(check),
          value: <CheckState check={check} at={view.at} />,
        }))}
      />
      <Link href="/find/coverage">{t('operations.directory.problems')}</Link>
    </Panel>
  );
}

function useTerms(at: string) {
  const { t } = useTexts(formsTranslationRef);
  const ageText = useAgeText();
  return ({ id, asOf }: OperationsCheck): string => {
    const known = named.find(one => one === id);
    if (known) return t(`operations.check.${known}`);
    const old = aged.find(one => one === id);
    // What another module needs has the name that module gave it.
    if (!old) return id;
    return asOf
      ? t(`operations.check.${old}`, {
          age: ageText(secondsBetween(asOf, at)),
        })
      : t(`operations.check.${old}.never`);
  };
}

function CheckState(props: {
  readonly check: OperationsCheck;
  readonly at: string;
}) {
  const { check, at } = props;
  const { t } = useTexts(formsTranslationRef);
  const ageText = useAgeText();
  const { directorySeconds: limit } = operationsLimits;
  const isOld =
    check.ok && check.asOf && secondsBetween(check.asOf, at) > limit;
  if (isOld) return <Measure limit={ageText(limit)} isOver />;
  return check.ok ? (
    <>{t('operations.check.ok')}</>
  ) : (
    <StatusTag tone="negative" icon={<RiAlertLine />}>
      {t('operations.check.broken')}
    </StatusTag>
  );
}
