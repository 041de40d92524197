import {
  whyParts,
  type Why,
  type WhyPart,
} from '@tukiverkko/plugin-forms-common/building';
import {
  RiArrowRightLine,
  RiCheckLine,
  RiSubtractLine,
} from '@remixicon/react';
import { useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { SentenceText } from '../SentenceText';
import { useTelling, type RuleTelling } from '../useTelling';
import styles from './why.module.css';

/** Why a rule came out as it did: its parts as a list inside a list, each with ✓ or – and the answers it came from, and → what followed. */
export function WhyTree({ why }: { readonly why: Why }) {
  const { t } = useTexts(builderTranslationRef);
  const telling = useTelling()(why);
  const title = telling.titles.target(why);
  const decided = why.value === true ? 'holds' : 'not';
  const outcome = why.value === undefined ? 'failed' : decided;
  return (
    <div className={styles.why}>
      {why.tree ? (
        <ul className={styles.parts}>
          <Part part={why.tree} telling={telling} />
        </ul>
      ) : (
        <p>{t('rules.why.always')}</p>
      )}
      <p className={styles.outcome}>
        <RiArrowRightLine aria-hidden size="1.25em" />
        <span>{t(`rules.why.${why.aspect}.${outcome}`, { title })}</span>
      </p>
    </div>
  );
}

function Part({
  part,
  telling,
}: {
  readonly part: WhyPart;
  readonly telling: RuleTelling;
}) {
  const { t } = useTexts(builderTranslationRef);
  const Mark = part.holds ? RiCheckLine : RiSubtractLine;
  return (
    <li>
      <span className={styles.part}>
        <Mark aria-hidden size="1.25em" />
        <span>
          <span className="tuki-visually-hidden">
            {part.holds ? t('rules.why.yes') : t('rules.why.no')}{' '}
          </span>
          <SentenceText parts={whyParts(part, telling)} />
        </span>
      </span>
      {part.kind === 'group' && (
        <ul className={styles.parts}>
          {part.parts.map((one, index) => (
            // Parts have no identity but their order.
            <Part key={index} part={one} telling={telling} />
          ))}
        </ul>
      )}
    </li>
  );
}
