import { Button } from '@backstage/ui';
import { freeName } from '@tukiverkko/plugin-forms-common/building';
import { Field, Notice, useTexts } from '@tukiverkko/ui';
import { useId, useState } from 'react';
import { EntityPicker } from '../../inbox/EntityPicker';
import { useEntitySource } from '../../names/useEntitySource';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import styles from './RoutingTab.module.css';
import { RuleDialog } from './RuleDialog';
import { RuleTable } from './RuleTable';
import { TryAnswers } from './TryAnswers';
import { useRouted } from './useRouted';
import type { Trial } from './useTrial';

/** The tab `routing`: which team receives what was sent, as a table of rules. */
export function RoutingTab() {
  const { t } = useTexts(builderTranslationRef);
  const { definition, edit, isFrozen, mayEdit } = useBuilder();
  const [open, setOpen] = useState<{ readonly rule?: string }>();
  const [trial, setTrial] = useState<Trial>();
  const routed = useRouted();
  const { process, routing } = definition;
  const isReadOnly = !mayEdit || isFrozen;
  const rules = routing?.rules ?? [];
  return (
    <div className={styles.tab}>
      <h2>{t('tab.routing')}</h2>
      {process !== 'case' && (
        <Notice tone="info">{t('routing.notCase')}</Notice>
      )}
      {!routing ? (
        <Begin isReadOnly={isReadOnly} />
      ) : (
        <>
          <p className={styles.note}>{t('routing.lead')}</p>
          <RuleTable
            {...{ isReadOnly, routed, routing }}
            trial={trial}
            onEdit={rule => setOpen({ rule })}
          />
          {!isReadOnly && (
            <div>
              <Button variant="secondary" onPress={() => setOpen({})}>
                {t('routing.add')}
              </Button>
            </div>
          )}
          <TryAnswers onTrial={setTrial} />
        </>
      )}
      {open && (
        <RuleDialog
          rule={rules.find(({ id }) => id === open.rule)}
          routed={routed}
          onClose={() => setOpen(undefined)}
          onKeep={content => {
            if (open.rule)
              edit('setRoutingRule', { rule: open.rule, change: content });
            else
              edit('addRoutingRule', {
                rule: {
                  id: freeName('rule', id => rules.some(one => one.id === id)),
                  ...content,
                },
              });
            setOpen(undefined);
          }}
        />
      )}
    </div>
  );
}

/** A form begins to send with the team that is always there. */
function Begin({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { t } = useTexts(builderTranslationRef);
  const { edit } = useBuilder();
  const source = useEntitySource();
  const id = useId();
  const [team, setTeam] = useState<{
    readonly ref: string;
    readonly name: string;
  }>();
  return (
    <>
      <p className={styles.note}>{t('routing.none')}</p>
      {!isReadOnly && (
        <>
          <Field id={id} label={t('routing.fallback')}>
            {wiring => (
              <EntityPicker
                {...wiring}
                source={source}
                wish={{ kind: 'Group' }}
                value={team}
                onChange={setTeam}
              />
            )}
          </Field>
          <div>
            <Button
              variant="primary"
              isDisabled={!team}
              onPress={() => team && edit('addRouting', { fallback: team.ref })}
            >
              {t('routing.begin')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
