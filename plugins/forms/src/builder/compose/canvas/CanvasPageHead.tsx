import { RiArrowLeftSLine, RiArrowRightSLine } from '@remixicon/react';
import type { FormPage, FormTexts } from '@tukiverkko/plugin-forms-common';
import { partName } from '@tukiverkko/plugin-forms-common/building';
import { useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { useComposing } from '../Composing';
import styles from './Canvas.module.css';
import { ElementBar } from './ElementBar';
import { IconButton } from './IconButton';
import { InlineText } from './InlineText';

interface CanvasPageHeadProps {
  readonly page: FormPage;
  readonly texts: FormTexts;
  readonly isEdited: boolean;
}

/** Which page one looks at, its title and what stands under it, and the ways to the pages beside it. */
export function CanvasPageHead({ page, texts, isEdited }: CanvasPageHeadProps) {
  const { t } = useTexts(builderTranslationRef);
  const { definition, select } = useBuilder();
  const { write } = useComposing();
  const { pages } = definition;
  const element = partName('page', page.id);
  const { title, intro } = texts.page(page.id);
  const place = pages.findIndex(({ id }) => id === page.id);
  const go = (step: number) =>
    select([partName('page', pages[place + step].id)]);
  return (
    <div className={styles.head} data-selected={isEdited || undefined}>
      <div className={styles.pager}>
        <IconButton
          label={t('compose.page.previous')}
          isDisabled={place <= 0}
          onPress={() => go(-1)}
        >
          <RiArrowLeftSLine aria-hidden />
        </IconButton>
        <span>
          {t('compose.page.number', {
            number: String(place + 1),
            of: String(pages.length),
          })}
        </span>
        <IconButton
          label={t('compose.page.next')}
          isDisabled={place >= pages.length - 1}
          onPress={() => go(1)}
        >
          <RiArrowRightSLine aria-hidden />
        </IconButton>
      </div>
      <h2 className="tuki-visually-hidden">{title.text}</h2>
      <div data-element={element}>
        <InlineText
          part="title"
          look="page-title"
          label={t('compose.text.page')}
          value={page.title.trim() ? title.text : ''}
          lang={title.language}
          emptyError={t('compose.text.page.missing')}
          placeholder={t('compose.text.page.placeholder')}
          onFocus={() => select([element])}
          onCommit={text => write.text(element, 'title', text)}
        />
        <InlineText
          part="intro"
          label={t('compose.text.intro')}
          value={intro?.text ?? ''}
          lang={intro?.language}
          placeholder={t('compose.text.intro.placeholder')}
          onFocus={() => select([element])}
          onCommit={text => write.text(element, 'intro', text)}
        />
      </div>
      {isEdited && <ElementBar element={element} title={title.text} />}
    </div>
  );
}
