import { Link } from '@backstage/ui';
import { parseEntityRef } from '@backstage/catalog-model';
import type { CaseEvent, DeclineReason } from '@tukiverkko/plugin-forms-common';
import { Facts, useLanguage } from '@tukiverkko/ui';
import type { Fact } from '@tukiverkko/ui';
import { useTexts } from '@tukiverkko/ui';
import { inLanguage } from '../names/inLanguage';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { Written } from './Written';

/** Props of {@link DeclineMessage}. */
export interface DeclineMessageProps {
  readonly reason?: DeclineReason;
  readonly text?: string;
  readonly place?: CaseEvent['place'];
}

/** What the requester reads when a team did not accept: the reason, and where to go from here. */
export function DeclineMessage({ reason, text, place }: DeclineMessageProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const facts: Fact[] = [
    ...(reason
      ? [
          {
            term: t('request.declinedWhy'),
            value: t(`decline.reason.${reason}`),
          },
        ]
      : []),
    { term: t('request.declined'), value: text && <Written>{text}</Written> },
  ];
  if (place?.instruction) {
    facts.push({
      term: t('request.onward'),
      value: <Written>{place.instruction}</Written>,
    });
  } else if (place?.ref) {
    const name = place.name ? inLanguage(place.name, language) : place.ref;
    const isService = place.ref.startsWith('consultationservice:');
    facts.push({
      term: t('request.onward'),
      value: (
        <Link href={pathOf(place.ref)}>
          {t(isService ? 'request.onward.service' : 'request.onward.team', {
            place: name,
          })}
        </Link>
      ),
    });
  }
  return <Facts items={facts} />;
}

function pathOf(ref: string): string {
  const { namespace, kind, name } = parseEntityRef(ref);
  return `/catalog/${namespace}/${kind}/${name}`;
}
