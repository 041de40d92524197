import { hrefOf, noticesFor } from '@tukiverkko/plugin-expert-network-common';
import type { FindWish, RoutingNotice } from '@tukiverkko/plugin-forms-common';

/** The authorities to contact before what is asked, the most urgent first. */
export function noticesOf(wish: FindWish | null): readonly RoutingNotice[] {
  return noticesFor(wish?.phenomena ?? []).map(
    ({ id, who, when, how, links, checkedOn }) => ({
      id,
      who,
      when,
      how,
      links: links.map(link => ({
        name: link.name,
        href: {
          fi: hrefOf(link, 'fi'),
          sv: hrefOf(link, 'sv'),
          en: hrefOf(link, 'en'),
        },
      })),
      checkedOn,
    }),
  );
}
