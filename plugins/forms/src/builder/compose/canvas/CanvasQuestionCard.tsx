import { memo } from 'react';
import { useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { useComposing } from '../Composing';
import styles from './Canvas.module.css';
import type { CanvasQuestion } from './CanvasItem';
import { CanvasOptions } from './CanvasOptions';
import { ControlSketch } from './ControlSketch';
import { InlineText } from './InlineText';
import { OptionSketch } from './OptionSketch';
import { ElementBar } from './ElementBar';
import { Grip } from './Grip';
import { useCardDrag } from './useCardDrag';

interface CanvasQuestionCardProps {
  readonly question: CanvasQuestion;
  /** The element whose texts are edited: this question, one of its cells, or another. */
  readonly edited: string | undefined;
  readonly selected: readonly string[];
}

/** A question as its reader sees it. The one that is selected alone has its texts as fields, and a bar. */
export const CanvasQuestionCard = memo(Card);

function Card({ question, edited, selected }: CanvasQuestionCardProps) {
  const { element, cells } = question;
  const isEdited = edited === element;
  const { card, grip } = useCardDrag(element, isEdited);
  return (
    <div
      {...card}
      className={styles.card}
      data-element={element}
      data-selected={selected.includes(element) || undefined}
    >
      <Grip {...grip} />
      {isEdited ? (
        <EditedQuestion question={question} />
      ) : (
        <SketchedQuestion question={question} />
      )}
      {cells.length > 0 && (
        <ul className={styles.cells}>
          {cells.map(cell => (
            <li key={cell.element}>
              <Card question={cell} edited={edited} selected={selected} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function SketchedQuestion({ question }: { readonly question: CanvasQuestion }) {
  const { t } = useTexts(builderTranslationRef);
  const { open, language } = useComposing();
  const { element, isRequired, kind, texts } = question;
  const Heading = kind === 'cell' ? 'h4' : 'h3';
  const langOf = (text: { readonly language: string }) =>
    text.language === language ? undefined : text.language;
  return (
    // The title is the button; whoever presses beside it means it too.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div className={styles.sketch} onClick={() => open(element)}>
      <Heading className={styles.title}>
        <button
          type="button"
          className={styles.open}
          lang={langOf(texts.title)}
          onClick={event => {
            event.stopPropagation();
            open(element);
          }}
        >
          {texts.title.text || t('compose.untitled')}
        </button>
        {!isRequired && !question.hasRequiredRule && (
          <span className={styles.optional}> {t('compose.optional')}</span>
        )}
      </Heading>
      {[texts.description, texts.help].map(
        text =>
          text && (
            <p key={text.text} className={styles.help} lang={langOf(text)}>
              {text.text}
            </p>
          ),
      )}
      <Answers question={question} />
    </div>
  );
}

function Answers({ question }: { readonly question: CanvasQuestion }) {
  const { asks, source, texts, maxLength } = question;
  if (asks === undefined) return null;
  if (asks === 'choice' || asks === 'choices')
    return <OptionSketch asks={asks} options={texts.options} source={source} />;
  return <ControlSketch kind={asks} maxLength={maxLength} texts={texts} />;
}

function EditedQuestion({ question }: { readonly question: CanvasQuestion }) {
  const { t } = useTexts(builderTranslationRef);
  const { write } = useComposing();
  const { element, asks, source, texts } = question;
  const hasOwnChoices =
    (asks === 'choice' || asks === 'choices') && source === undefined;
  return (
    <>
      <InlineText
        part="title"
        look="title"
        label={t('compose.text.title')}
        value={texts.title.text}
        lang={texts.title.language}
        emptyError={t('compose.text.title.missing')}
        placeholder={t('compose.text.title.placeholder')}
        onCommit={text => write.text(element, 'title', text)}
      />
      {texts.description && (
        <InlineText
          part="description"
          look="help"
          label={t('compose.text.description')}
          value={texts.description.text}
          lang={texts.description.language}
          onCommit={text => write.text(element, 'description', text)}
        />
      )}
      <InlineText
        part="help"
        look="help"
        label={t('compose.text.help')}
        value={texts.help?.text ?? ''}
        lang={texts.help?.language}
        placeholder={t('compose.text.help.placeholder')}
        onCommit={text => write.text(element, 'help', text)}
      />
      {hasOwnChoices ? (
        <CanvasOptions question={question} />
      ) : (
        <Answers question={question} />
      )}
      <ElementBar
        element={element}
        title={texts.title.text}
        isRequired={question.isRequired}
      />
    </>
  );
}
