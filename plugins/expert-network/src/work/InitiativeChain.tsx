import { Link } from '@backstage/ui';
import { Facts, Panel, useLanguage, useTexts } from '@tukiverkko/ui';
import type { Related } from '../entity/related';
import { useEntityPath } from '../links/useEntityPath';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';

const chain = [
  ['partOf', ['partOf']],
  ['hasPart', ['hasPart']],
  ['continues', ['continues']],
  ['continuedBy', ['continuedBy']],
  // Either of two may have said that they work together.
  ['cooperation', ['cooperatesWith', 'cooperatesBack']],
] as const;

/** What an initiative is part of, goes on from, leads to and works with. */
export function InitiativeChain({ related }: { readonly related: Related }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  const links = chain
    .map(([key, relations]) => ({
      key,
      others: new Map(
        related.entities
          .filter(
            ({ kind, relation }) =>
              kind === 'initiative' &&
              (relations as readonly string[]).includes(relation),
          )
          .map(({ ref, name }) => [ref, name[language]]),
      ),
    }))
    .filter(({ others }) => others.size > 0);
  if (links.length === 0) return null;
  return (
    <Panel title={t('initiative.chain')}>
      <Facts
        items={links.flatMap(({ key, others }) =>
          [...others].map(([ref, name]) => ({
            term: t(`initiative.chain.${key}`),
            value: <Link href={entityPath(ref)}>{name}</Link>,
          })),
        )}
      />
    </Panel>
  );
}
