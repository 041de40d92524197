import {
  asRule,
  expressionOf,
  waysOf,
  type Group,
} from '@tukiverkko/plugin-forms-common/building';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import {
  QueryBuilder,
  type ControlElementsProp,
  type FullField,
} from 'react-querybuilder';
import { useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import type { RuleTelling } from '../useTelling';
import {
  groupOfQuery,
  noSubject,
  queryOf,
  readRowSubject,
  rowSubject,
  type Query,
  type QueryRow,
  type RowValue,
} from './ConditionQuery';
import {
  AddGroupAction,
  AddRowAction,
  JoinControl,
  NotControl,
  RemoveAction,
} from './GroupControls';
import type { RowContext } from './RowContext';
import { SubjectControl } from './SubjectControl';
import { ValueControl } from './ValueControl';
import { WayControl } from './WayControl';
import styles from './editor.module.css';

const controls: ControlElementsProp<FullField, string> = {
  fieldSelector: SubjectControl,
  operatorSelector: WayControl,
  valueEditor: ValueControl,
  combinatorSelector: JoinControl,
  notToggle: NotControl,
  addRuleAction: AddRowAction,
  addGroupAction: AddGroupAction,
  removeRuleAction: RemoveAction,
  removeGroupAction: RemoveAction,
};
const classNames = {
  queryBuilder: styles.builder,
  ruleGroup: styles.group,
  header: styles.header,
  body: styles.body,
  rule: styles.row,
};
const combinators = [
  { name: 'and', label: 'and' },
  { name: 'or', label: 'or' },
];

/** A group that says nothing yet begins with a row to be filled. */
const started = (group: Group): Query =>
  group.conditions.length > 0
    ? queryOf(group)
    : {
        combinator: group.join,
        rules: [
          { field: noSubject, operator: 'is', value: { ifMissing: false } },
        ],
      };

/** What a group comes to, to tell its own changes from those of others. */
const meaningOf = (group: Group): string =>
  JSON.stringify(expressionOf(asRule(group)));

/** Conditions and groups of them, row by row. What is still open is kept here; only whole conditions become the rule. */
export function SentenceEditor({
  group,
  telling,
  isReadOnly,
  isCounting,
  onChange,
}: {
  readonly group: Group;
  readonly telling: RuleTelling;
  readonly isReadOnly: boolean;
  readonly isCounting?: boolean;
  readonly onChange: (group: Group) => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const [query, setQuery] = useState<Query>(() => started(group));
  const written = meaningOf(group);
  const last = useRef(written);
  const latest = useRef(group);
  latest.current = group;
  // The rule became another elsewhere: by undo, as JSON, by somebody else.
  useEffect(() => {
    if (last.current === written) return;
    last.current = written;
    setQuery(started(latest.current));
  }, [written]);
  const added = useRef<string>();
  const root = useRef<HTMLDivElement>(null);
  const openId = useId();
  const fields = useMemo(
    () =>
      telling.subjects.flatMap(({ name }) =>
        [rowSubject(name), rowSubject(name, true)].map(one => ({
          name: one,
          value: one,
          label: one,
        })),
      ),
    [telling.subjects],
  );
  const { open } = groupOfQuery(query);
  const context: RowContext = { telling, isReadOnly, added, isCounting, query };
  const change = (next: Query) => {
    setQuery(next);
    const read = groupOfQuery(next);
    const text = meaningOf(read.group);
    if (read.open > 0 || text === last.current) return;
    last.current = text;
    onChange(read.group);
  };
  const add = <R extends object>(row: R): R & { id: string } => {
    const id = `new-${Date.now()}-${Math.random()}`;
    added.current = id;
    return { ...row, id };
  };
  return (
    <div ref={root} aria-describedby={open > 0 ? openId : undefined}>
      <QueryBuilder<Query, FullField, never, never>
        query={query as never}
        onQueryChange={change as never}
        fields={fields as never}
        combinators={combinators as never}
        controlElements={controls as never}
        controlClassnames={classNames}
        context={context}
        autoSelectField={false}
        autoSelectOperator
        showNotToggle
        resetOnOperatorChange={false}
        suppressStandardClassnames
        getOperators={subject => operatorsOf(subject, telling) as never}
        getDefaultValue={(): RowValue => ({ ifMissing: false })}
        onAddRule={() =>
          add({
            field: noSubject,
            operator: 'is',
            value: { ifMissing: false } satisfies RowValue,
          }) as never
        }
        onAddGroup={(one: object) => {
          const first: QueryRow = add({
            field: noSubject,
            operator: 'is',
            value: { ifMissing: false },
          });
          return { ...one, combinator: 'or', rules: [first] } as never;
        }}
        onRemove={(_, path) => {
          const parent = path.slice(0, -1).join('.');
          setTimeout(() =>
            root.current
              ?.querySelector<HTMLElement>(`[data-add="row:${parent}"]`)
              ?.focus(),
          );
          return true;
        }}
        translations={{ fields: { placeholderName: noSubject } }}
      />
      <p id={openId} className={styles.open} role="status">
        {open > 0 && t('rules.open')}
      </p>
    </div>
  );
}

function operatorsOf(subject: string, { subjects }: RuleTelling) {
  const { name, isCounted } = readRowSubject(subject);
  const kind = subjects.find(one => one.name === name)?.kind ?? 'other';
  return waysOf(kind, isCounted).map(way => ({
    name: way,
    value: way,
    label: way,
  }));
}
