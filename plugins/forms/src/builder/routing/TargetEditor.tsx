import {
  fieldAt,
  type FieldSchema,
  type TargetExpression,
} from '@tukiverkko/plugin-forms-common';
import { titleOf } from '@tukiverkko/plugin-forms-common/building';
import { Field, SelectInput, useTexts } from '@tukiverkko/ui';
import { useId, useState } from 'react';
import { EntityPicker } from '../../inbox/EntityPicker';
import { useEntitySource } from '../../names/useEntitySource';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import type { Routed } from './useRouted';
import { questionOf, wishes } from './wishes';

const kinds = ['team', 'service', 'coordinator', 'find'] as const;
type Kind = (typeof kinds)[number];

const targets = {
  team: (team: unknown): TargetExpression => ({ team }),
  service: (service: unknown): TargetExpression => ({ service }),
} as const;

const entityKinds = { team: 'Group', service: 'ConsultationService' } as const;

const valueOf = (target: TargetExpression | undefined, kind: Kind): unknown =>
  target && kind in target
    ? (target as Readonly<Record<string, unknown>>)[kind]
    : undefined;

/** Where a rule leads: a team or service that is chosen here or by an answer, who coordinates a region, or who is found. */
export function TargetEditor({
  onChange,
  routed,
  target,
}: {
  readonly target: TargetExpression | undefined;
  readonly routed: Routed;
  readonly onChange: (target: TargetExpression | undefined) => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const id = useId();
  const [kind, setKind] = useState<Kind | undefined>(
    target && kinds.find(one => one in target),
  );
  const find = target && 'find' in target ? target.find : {};
  return (
    <>
      <Field id={id} label={t('routing.kind')}>
        {wiring => (
          <SelectInput
            {...wiring}
            options={kinds.map(value => ({
              value,
              label: t(`routing.kind.${value}`),
            }))}
            value={kind}
            onChange={value => {
              const next = kinds.find(one => one === value);
              setKind(next);
              onChange(next === 'find' ? { find: {} } : undefined);
            }}
          />
        )}
      </Field>
      {(kind === 'team' || kind === 'service') && (
        <OneReceiver
          key={kind}
          {...{ kind, routed }}
          value={valueOf(target, kind)}
          onChange={value =>
            onChange(value === undefined ? undefined : targets[kind](value))
          }
        />
      )}
      {kind === 'coordinator' && (
        <QuestionOf
          label={t('routing.wish.region')}
          value={valueOf(target, kind)}
          fits={({ type }) => type === 'string' || type === 'array'}
          onChange={coordinator =>
            onChange(coordinator === undefined ? undefined : { coordinator })
          }
        />
      )}
      {kind === 'find' &&
        wishes.map(wish => (
          <QuestionOf
            key={wish}
            label={t(`routing.wish.${wish}`)}
            value={find[wish]}
            fits={({ type }) =>
              wish.startsWith('allow')
                ? type === 'boolean'
                : type === 'string' || type === 'array'
            }
            onChange={value => {
              const { [wish]: _, ...rest } = find;
              onChange({
                find: value === undefined ? rest : { ...rest, [wish]: value },
              });
            }}
          />
        ))}
    </>
  );
}

type From = 'fixed' | 'answer' | 'written';

function OneReceiver({
  kind,
  onChange,
  routed,
  value,
}: {
  readonly kind: 'team' | 'service';
  readonly value: unknown;
  readonly routed: Routed;
  readonly onChange: (value: unknown) => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const source = useEntitySource();
  const ids = { from: useId(), entity: useId() };
  const [known, setKnown] = useState<{
    readonly ref: string;
    readonly name: string;
  }>();
  const isWritten =
    value !== undefined &&
    typeof value !== 'string' &&
    questionOf(value) === undefined;
  const [from, setFrom] = useState<From>(() => {
    if (isWritten) return 'written';
    return questionOf(value) === undefined ? 'fixed' : 'answer';
  });
  const froms: readonly From[] = [
    'fixed',
    'answer',
    ...(isWritten ? (['written'] as const) : []),
  ];
  const ref = typeof value === 'string' ? value : undefined;
  const chosen =
    known?.ref === ref ? known : ref && { ref, name: routed.nameOf(ref) };
  return (
    <>
      <Field id={ids.from} label={t('routing.from')}>
        {wiring => (
          <SelectInput
            {...wiring}
            options={froms.map(one => ({
              value: one,
              label: t(`routing.from.${one}`),
            }))}
            value={from}
            onChange={next => {
              setFrom(froms.find(one => one === next) ?? from);
              if (next !== 'written') onChange(undefined);
            }}
          />
        )}
      </Field>
      {from === 'fixed' && (
        <Field id={ids.entity} label={t(`routing.${kind}`)}>
          {wiring => (
            <EntityPicker
              {...wiring}
              source={source}
              wish={{ kind: entityKinds[kind] }}
              value={chosen || undefined}
              onChange={entity => {
                setKnown(entity);
                onChange(entity?.ref);
              }}
            />
          )}
        </Field>
      )}
      {from === 'answer' && (
        <QuestionOf
          label={t('routing.question')}
          value={value}
          fits={field =>
            field['x-entity']?.kind.toLowerCase() ===
            entityKinds[kind].toLowerCase()
          }
          onChange={onChange}
        />
      )}
    </>
  );
}

/** The question whose answer is taken; what is written otherwise is kept until another is chosen. */
function QuestionOf({
  fits,
  label,
  onChange,
  value,
}: {
  readonly label: string;
  readonly value: unknown;
  readonly fits: (field: FieldSchema) => boolean;
  readonly onChange: (value: unknown) => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { definition } = useBuilder();
  const id = useId();
  const [written] = useState(() =>
    value !== undefined && questionOf(value) === undefined ? value : undefined,
  );
  const names = definition.pages
    .flatMap(({ fields }) => fields)
    .filter(name => fits(fieldAt(definition, name) ?? {}));
  const options = [
    ...(written === undefined
      ? []
      : [{ value: '$written', label: t('routing.from.written') }]),
    ...names.map(name => ({
      value: name,
      label: titleOf(definition, name),
      lang: definition.languages.source,
    })),
  ];
  return (
    <Field id={id} label={label}>
      {wiring => (
        <SelectInput
          {...wiring}
          placeholder={t('routing.question.none')}
          options={options}
          value={
            value !== undefined && value === written
              ? '$written'
              : questionOf(value)
          }
          onChange={name => {
            if (name === '$written') onChange(written);
            else onChange(name === undefined ? undefined : { var: name });
          }}
        />
      )}
    </Field>
  );
}
