import {
  waysOf,
  type Comparing,
  type SubjectKind,
} from '@tukiverkko/plugin-forms-common/building';
import { SelectInput, useTexts } from '@tukiverkko/ui';
import type { OperatorSelectorProps } from 'react-querybuilder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { readRowSubject, writtenSubject } from './ConditionQuery';
import { placeName, type RowContext } from './RowContext';

/** How a condition compares, in words that fit what it is about. */
export function WayControl({
  value,
  field,
  handleOnChange,
  path,
  context,
}: OperatorSelectorProps) {
  const { t } = useTexts(builderTranslationRef);
  const { telling, isReadOnly } = context as RowContext;
  if (field === writtenSubject) return null;
  const { name, isCounted } = readRowSubject(field);
  const kind = telling.subjects.find(one => one.name === name)?.kind ?? 'other';
  const ways = waysOf(kind, isCounted);
  const way = value as Comparing;
  return (
    <SelectInput
      aria-label={t('rules.way', { place: placeName(path) })}
      options={[...new Set([...ways, way])].map(one => ({
        value: one,
        label: t(wayText(one, isCounted ? 'number' : kind, name)),
      }))}
      value={way}
      onChange={next => next && handleOnChange(next)}
      readOnly={isReadOnly}
    />
  );
}

const momentWays = {
  less: 'rules.way.before',
  atMost: 'rules.way.notAfter',
  more: 'rules.way.after',
  atLeast: 'rules.way.notBefore',
} as const;
const textWays = {
  has: 'rules.way.contains',
  hasNone: 'rules.way.containsNot',
} as const;
const flagWays = {
  has: 'rules.way.raised',
  hasNone: 'rules.way.notRaised',
} as const;

/** The text of a way of comparing. */
export function wayText(way: Comparing, kind: SubjectKind, name: string) {
  if ((kind === 'date' || kind === 'moment') && way in momentWays)
    return momentWays[way as keyof typeof momentWays];
  if (kind === 'text' && way in textWays)
    return textWays[way as keyof typeof textWays];
  if (kind === 'flags' && way in flagWays)
    return flagWays[way as keyof typeof flagWays];
  if (name.startsWith('$') && !name.startsWith('$row.')) {
    if (way === 'answered') return 'rules.way.known' as const;
    if (way === 'notAnswered') return 'rules.way.notKnown' as const;
  }
  return `rules.way.${way}` as const;
}
