import { textIn, type Texts } from '@tukiverkko/plugin-expert-network-common';
import { Panel, useLanguage } from '@tukiverkko/ui';
import { LocalText } from './LocalText';

/** A part of a page that is one text; absent where nobody has written it. */
export function TextPanel(props: {
  readonly title: string;
  readonly texts: Texts | undefined;
}) {
  const { title, texts } = props;
  const language = useLanguage();
  if (!textIn(texts, language)) return null;
  return (
    <Panel title={title}>
      <LocalText texts={texts} />
    </Panel>
  );
}
