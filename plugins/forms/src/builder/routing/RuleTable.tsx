import { Button } from '@backstage/ui';
import type { FormRouting, RoutingRule } from '@tukiverkko/plugin-forms-common';
import { routedEntities } from '@tukiverkko/plugin-forms-common/building';
import { Dialog, Field, SelectInput, useTexts } from '@tukiverkko/ui';
import { useId, useState, type KeyboardEvent } from 'react';
import { EntityPicker } from '../../inbox/EntityPicker';
import { useEntitySource } from '../../names/useEntitySource';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { ConditionText } from './ConditionText';
import styles from './RoutingTab.module.css';
import { TargetText } from './TargetText';
import type { Routed } from './useRouted';
import type { Trial } from './useTrial';

/** The rules in their order, and the row that is always there. */
export function RuleTable({
  isReadOnly,
  onEdit,
  routed,
  routing: { fallback, rules },
  trial,
}: {
  readonly routing: FormRouting;
  readonly routed: Routed;
  readonly trial: Trial | undefined;
  readonly isReadOnly: boolean;
  readonly onEdit: (rule: string) => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { announce, definition, edit, problems } = useBuilder();
  const source = useEntitySource();
  const fallbackId = useId();
  const [moving, setMoving] = useState<RoutingRule>();
  const [dragged, setDragged] = useState<string>();

  const move = (rule: string, to: number) => {
    if (to < 0 || to >= rules.length) return;
    edit('moveRoutingRule', { rule, to });
    announce(
      t('routing.moved', {
        number: String(to + 1),
        all: String(rules.length),
      }),
    );
  };
  const onKeys = (id: string, at: number) => (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (isReadOnly || !event.altKey || by === undefined) return;
    event.preventDefault();
    move(id, at + by);
  };
  const troubles = (rule?: string) =>
    routedEntities(definition)
      .filter(one => one.rule === rule)
      .flatMap(({ ref }) => {
        const trouble = routed.trouble(ref);
        return trouble
          ? [t(`routing.${trouble}`, { name: routed.nameOf(ref) })]
          : [];
      });
  const said = (at: number) =>
    problems
      .filter(
        ({ code, pointer }) =>
          // What no test tries is said in the tab of tests.
          !code.endsWith('-untested') &&
          `${pointer}/`.startsWith(`/routing/rules/${at}/`),
      )
      .map(({ text }) => text);
  const outcomeOf = (id: string) =>
    trial?.rules.find(one => one.id === id)?.outcome;
  return (
    <>
      <table className={styles.rules}>
        <caption>{t('routing.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('routing.place')}</th>
            <th scope="col">{t('routing.when')}</th>
            <th scope="col">{t('routing.target')}</th>
            <th scope="col">{t('routing.priority')}</th>
            <th scope="col">{t('routing.promise')}</th>
            {!isReadOnly && <th scope="col">{t('routing.actions')}</th>}
          </tr>
        </thead>
        <tbody>
          {rules.map((rule, at) => {
            const number = String(at + 1);
            const outcome = outcomeOf(rule.id);
            return (
              <tr
                key={rule.id}
                data-element={`$rule.${rule.id}`}
                data-lit={outcome === 'decides' || undefined}
                draggable={!isReadOnly}
                onDragStart={() => setDragged(rule.id)}
                onDragOver={event => dragged && event.preventDefault()}
                onDrop={() => {
                  if (dragged) move(dragged, at);
                  setDragged(undefined);
                }}
                onDragEnd={() => setDragged(undefined)}
              >
                <th scope="row" data-label={t('routing.place')}>
                  {number}
                  {outcome && (
                    <span className={styles.outcome}>
                      {t(`routing.outcome.${outcome}`)}
                    </span>
                  )}
                </th>
                <td data-label={t('routing.when')}>
                  <ConditionText rule={rule} />
                  <Problems texts={said(at)} />
                </td>
                <td data-label={t('routing.target')}>
                  <TargetText target={rule.target} routed={routed} />
                  <Problems texts={troubles(rule.id)} />
                </td>
                <td data-label={t('routing.priority')}>
                  {t(`routing.priority.${rule.priority ?? 'normal'}`)}
                </td>
                <td data-label={t('routing.promise')}>
                  {rule.promise === undefined
                    ? t('routing.promise.own')
                    : t('routing.promise.days', { count: rule.promise })}
                </td>
                {!isReadOnly && (
                  <td data-label={t('routing.actions')}>
                    <span className={styles.actions}>
                      <Button
                        variant="tertiary"
                        aria-label={t('routing.editRule', { number })}
                        onPress={() => onEdit(rule.id)}
                      >
                        {t('routing.edit')}
                      </Button>
                      <button
                        type="button"
                        className={styles.action}
                        aria-label={t('routing.moveRule', { number })}
                        onKeyDown={onKeys(rule.id, at)}
                        onClick={() => setMoving(rule)}
                      >
                        {t('routing.move')}
                      </button>
                      <Button
                        variant="tertiary"
                        aria-label={t('routing.removeRule', { number })}
                        onPress={() =>
                          edit('removeRoutingRule', { rule: rule.id })
                        }
                      >
                        {t('routing.remove')}
                      </Button>
                    </span>
                  </td>
                )}
              </tr>
            );
          })}
          <tr
            data-lit={
              (trial && !trial.rules.some(one => one.outcome === 'decides')) ||
              undefined
            }
          >
            <th scope="row" data-label={t('routing.place')}>
              {t('routing.otherwise')}
            </th>
            <td data-label={t('routing.when')}>–</td>
            <td colSpan={isReadOnly ? 3 : 4} data-label={t('routing.target')}>
              {isReadOnly ? (
                routed.nameOf(fallback)
              ) : (
                <Field id={fallbackId} label={t('routing.fallback')}>
                  {wiring => (
                    <EntityPicker
                      {...wiring}
                      source={source}
                      wish={{ kind: 'Group' }}
                      value={{ ref: fallback, name: routed.nameOf(fallback) }}
                      onChange={team =>
                        team && edit('setFallback', { fallback: team.ref })
                      }
                    />
                  )}
                </Field>
              )}
              <Problems texts={troubles()} />
            </td>
          </tr>
        </tbody>
      </table>
      {moving && (
        <MoveDialog
          from={rules.indexOf(moving)}
          count={rules.length}
          onClose={() => setMoving(undefined)}
          onMove={to => move(moving.id, to)}
        />
      )}
    </>
  );
}

function Problems({ texts }: { readonly texts: readonly string[] }) {
  return texts.length === 0 ? null : (
    <ul className={styles.problems}>
      {texts.map(text => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function MoveDialog({
  count,
  from,
  onClose,
  onMove,
}: {
  readonly from: number;
  readonly count: number;
  readonly onClose: () => void;
  readonly onMove: (to: number) => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const id = useId();
  const [to, setTo] = useState(String(from));
  return (
    <Dialog
      isOpen
      title={t('routing.move.title', { number: String(from + 1) })}
      onClose={onClose}
      footer={
        <Button
          variant="primary"
          onPress={() => {
            onMove(Number(to));
            onClose();
          }}
        >
          {t('routing.move')}
        </Button>
      }
    >
      <Field id={id} label={t('routing.move.to')}>
        {wiring => (
          <SelectInput
            {...wiring}
            options={Array.from({ length: count }, (_, at) => ({
              value: String(at),
              label: String(at + 1),
            }))}
            value={to}
            onChange={value => value && setTo(value)}
          />
        )}
      </Field>
    </Dialog>
  );
}
