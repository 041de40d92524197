import { Page } from '@tukiverkko/ui';

/** The first page of the portal. */
export function HomePage() {
  return <Page title="Tukiverkko" />;
}
