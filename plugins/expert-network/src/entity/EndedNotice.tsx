import type { Entity } from '@backstage/catalog-model';
import { ButtonLink } from '@backstage/ui';
import {
  formatDate,
  Notice,
  todayInFinland,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import {
  daysAfter,
  hasEnded,
  type Ending,
} from '@tukiverkko/plugin-expert-network-common';
import { useUpkeepOfUnit } from '../upkeep/UpkeepOfUnit';
import { useEntityPath } from '../links/useEntityPath';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import type { RelatedEntity } from './related';

/** Says that a unit has ended or is about to, and what comes instead: of a chain of successors the last. */
export function EndedNotice(props: {
  readonly entity: Entity;
  readonly related: readonly RelatedEntity[];
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  const { unit } = useUpkeepOfUnit();
  const ending = endingOf(props.entity);
  if (!ending) return null;

  const date = ending.on && formatDate(ending.on, language);
  const successor =
    unit?.successor ??
    props.related.find(({ relation }) => relation === 'succeededBy');
  const words = wordsOf(ending);
  return (
    <Notice
      tone="info"
      action={
        successor && (
          <ButtonLink variant="secondary" href={entityPath(successor.ref)}>
            {successor.name[language]}
          </ButtonLink>
        )
      }
    >
      {successor
        ? t(`${words}.successor`, {
            date: date ?? '',
            name: successor.name[language],
          })
        : t(words, { date: date ?? '' })}
    </Notice>
  );
}

interface Said {
  readonly isOver: boolean;
  /** Local date. */
  readonly on?: string;
}

// So near an end is said to whoever reads the page.
const notice = 60;

function endingOf({ spec }: Entity): Said | undefined {
  const { validTo, opening } = (spec ?? {}) as Omit<Ending, 'ref'>;
  const today = todayInFinland();
  if (hasEnded({ ref: '', validTo, opening }, today)) {
    const isDated = validTo !== undefined && validTo < today;
    return { isOver: true, ...(isDated && { on: validTo }) };
  }
  return validTo !== undefined && validTo <= daysAfter(today, notice)
    ? { isOver: false, on: validTo }
    : undefined;
}

function wordsOf({ isOver, on }: Said) {
  if (!isOver) return 'entity.ends';
  return on === undefined ? 'entity.ended.undated' : 'entity.ended';
}
