import { Button } from '@backstage/ui';
import {
  elementAt,
  type Place,
  titleOf,
} from '@tukiverkko/plugin-forms-common/building';
import { Dialog, Field, SelectInput, useTexts } from '@tukiverkko/ui';
import { useId, useState } from 'react';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import styles from './dialogs.module.css';
import { kindOf, movePlaces } from './movePlaces';

interface MoveDialogProps {
  /** Nothing is moved while it is undefined. */
  readonly elements: readonly string[] | undefined;
  readonly onClose: () => void;
  readonly onMove: (elements: readonly string[], to: Place) => void;
}

/** Chooses a page and a place on it: what dragging does, in words. */
export function MoveDialog({ elements, onClose, onMove }: MoveDialogProps) {
  const { t } = useTexts(builderTranslationRef);
  const { definition, language } = useBuilder();
  const [first] = elements ?? [];
  const title =
    elements?.length === 1 && first !== undefined
      ? t('compose.move.title', { title: titleOf(definition, first, language) })
      : t('compose.move.title.many', {
          number: String(elements?.length ?? 0),
        });
  return (
    <Dialog
      title={title}
      isOpen={elements !== undefined}
      onClose={onClose}
      isDismissable={false}
    >
      {elements && (
        <Choice
          elements={elements}
          onClose={onClose}
          onMove={to => onMove(elements, to)}
        />
      )}
    </Dialog>
  );
}

function Choice(props: {
  readonly elements: readonly string[];
  readonly onClose: () => void;
  readonly onMove: (to: Place) => void;
}) {
  const { elements } = props;
  const { t } = useTexts(builderTranslationRef);
  const { definition, language } = useBuilder();
  const ids = { page: useId(), place: useId() };
  const [page, setPage] = useState(() => pageOf(definition, elements[0]));
  const places = movePlaces(definition, elements, page);
  const [chosen, setChosen] = useState<string>();
  const place = chosen ?? String(places.length - 1);
  const to = places[Number(place)]?.to;
  return (
    <form
      className={styles.paste}
      onSubmit={event => {
        event.preventDefault();
        if (to) props.onMove(to);
      }}
    >
      {kindOf(elements) === 'part' && (
        <Field id={ids.page} label={t('compose.move.page')}>
          {wiring => (
            <SelectInput
              {...wiring}
              options={definition.pages.map(({ id }, number) => ({
                value: id,
                label: t('compose.move.page.option', {
                  number: String(number + 1),
                  title: titleOf(definition, `$page.${id}`, language),
                }),
              }))}
              value={page}
              onChange={id => {
                setPage(id ?? page);
                setChosen(undefined);
              }}
            />
          )}
        </Field>
      )}
      <Field id={ids.place} label={t('compose.move.place')}>
        {wiring => (
          <SelectInput
            {...wiring}
            options={places.map(({ after }, index) => ({
              value: String(index),
              label:
                after === undefined
                  ? t('compose.move.first')
                  : t('compose.move.after', {
                      title: titleOf(definition, after, language),
                    }),
            }))}
            value={place}
            onChange={setChosen}
          />
        )}
      </Field>
      <div className={styles.buttons}>
        <Button variant="secondary" onPress={props.onClose}>
          {t('compose.cancel')}
        </Button>
        <Button variant="primary" type="submit" isDisabled={!to}>
          {t('compose.move.do')}
        </Button>
      </div>
    </form>
  );
}

function pageOf(
  definition: Parameters<typeof elementAt>[0],
  element: string,
): string | undefined {
  const found = elementAt(definition, element);
  return found && 'page' in found ? found.page?.id : undefined;
}
