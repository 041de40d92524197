import type {
  FormDefinition,
  FormPage,
  PageNote,
} from '../../definition/FormDefinition';
import { readName, type ElementName } from '../elements/ElementName';
import { elementAt } from '../elements/elementAt';
import { titleOf } from '../elements/titleOf';
import { duplicated } from '../clipboard/duplicated';
import type { FormPiece } from '../clipboard/FormPiece';
import type { OutwardNames } from '../clipboard/outward';
import { pasted } from '../clipboard/pasted';
import { converted } from '../convert/converted';
import type { Operation } from '../Operation';
import type { QuestionTypeName } from '../palette/QuestionType';
import { without, withContents } from '../references/removed';
import { nameWithId, renamed } from '../references/renamed';
import { inserted, placeOnPage, type Place } from '../structure/insertionPlace';
import { moved } from '../structure/moved';
import {
  cellAdded,
  matrixRowAdded,
  questionAdded,
  type NewQuestion,
} from '../structure/questionAdded';
import {
  freeName,
  idFrom,
  isNoteTaken,
  isPageTaken,
} from '../writing/freeName';
import { sequenceOf, withPages, withSequence } from '../writing/pageSequence';

/** The title of the first of some elements. */
export const titleOfFirst = (
  definition: FormDefinition,
  elements: readonly ElementName[],
): string | undefined =>
  elements[0] === undefined ? undefined : titleOf(definition, elements[0]);

const addPage: Operation<{
  readonly title?: string;
  /** A page or something on one; last without. */
  readonly after?: ElementName;
}> = {
  apply: (definition, { title = '', after }) => {
    const page: FormPage = {
      id: freeName(idFrom(title, `page${definition.pages.length + 1}`), one =>
        isPageTaken(definition, one),
      ),
      title,
      fields: [],
    };
    const beside =
      after === undefined ? undefined : elementAt(definition, after);
    return withPages(definition, pages => {
      const at =
        beside && 'page' in beside && beside.page
          ? pages.indexOf(beside.page) + 1
          : pages.length;
      return inserted(pages, at, [page]);
    });
  },
  about: (_, { title }) => title,
};

const cellBeside = (
  definition: FormDefinition,
  question: NewQuestion,
  group: string,
  after?: string,
): FormDefinition =>
  definition.data.properties[group]?.type === 'object'
    ? matrixRowAdded(definition, group, question.title ?? '', after)
    : cellAdded(definition, group, question, after);

/** Beside a cell, a question that may stand in its group becomes a cell too. */
const addQuestion: Operation<
  NewQuestion & {
    /** What is selected: a page, a question, a note, a cell. At the end of the form without. */
    readonly after?: ElementName;
    /** Another place than behind an element. */
    readonly to?: Place;
  }
> = {
  apply: (definition, { after, to, ...question }) => {
    const beside = after === undefined ? undefined : readName(after);
    if (beside?.kind === 'cell' && !to) {
      const added = cellBeside(definition, question, beside.group, beside.cell);
      if (added !== definition) return added;
    }
    return questionAdded(
      definition,
      question,
      to ?? (after === undefined ? undefined : { after }),
    );
  },
  about: (_, { title }) => title,
};

/** A question inside a group: a row of a matrix on its scale, of a repeating group of any type that holds no others. */
const addCell: Operation<
  Partial<NewQuestion> & {
    readonly group: string;
    /** Another cell of the group; last without. */
    readonly after?: string;
  }
> = {
  apply: (definition, { group, after, type = 'shortText', ...question }) =>
    cellBeside(definition, { type, ...question }, group, after),
  about: (definition, { group, title }) => title || titleOf(definition, group),
};

const addNote: Operation<{
  readonly text?: string;
  readonly tone?: PageNote['tone'];
  readonly after?: ElementName;
  readonly to?: Place;
}> = {
  apply: (definition, { text = '', tone = 'info', after, to }) => {
    const last = definition.pages.at(-1);
    if (!last) return definition;
    const place = to ?? (after === undefined ? { page: last.id } : { after });
    const target = placeOnPage(definition, place);
    if (!target) return definition;
    const id = freeName(idFrom(text, 'note'), one =>
      isNoteTaken(definition, one),
    );
    return withPages(definition, pages =>
      pages.map(page =>
        page === target.page
          ? withSequence(
              page,
              inserted(sequenceOf(page), target.at, [`$note.${id}`]),
              [{ id, tone, text }],
            )
          : page,
      ),
    );
  },
};

/** Moves pages among pages, questions and notes anywhere, cells within their group. */
const moveElements: Operation<{
  readonly elements: readonly ElementName[];
  readonly to: Place;
}> = {
  apply: (definition, { elements, to }) => moved(definition, elements, to),
  about: (definition, { elements }) => titleOfFirst(definition, elements),
};

/** Makes a question one of another type, with what the types have in common. */
const convertQuestion: Operation<{
  readonly element: ElementName;
  readonly type: QuestionTypeName;
}> = {
  apply: (definition, { element, type }) =>
    converted(definition, element, type),
  about: (definition, { element }) => titleOf(definition, element),
};

/** Adds a second one of each element behind the last of them. */
const duplicateElements: Operation<{
  readonly elements: readonly ElementName[];
}> = {
  apply: (definition, { elements }) => duplicated(definition, elements),
  about: (definition, { elements }) => titleOfFirst(definition, elements),
};

/** Puts a piece of this or another form at a place, at the end of the form without one. */
const pasteElements: Operation<{
  readonly piece: FormPiece;
  readonly after?: ElementName;
  readonly to?: Place;
  /** What the piece reads of its old form becomes; what is called the same here, without. */
  readonly outward?: OutwardNames;
}> = {
  apply: (definition, { piece, after, to, outward }) => {
    const last = definition.pages.at(-1)?.id ?? '';
    const place = to ?? (after === undefined ? { page: last } : { after });
    return pasted(definition, piece, place, outward);
  },
  about: (_, { piece }) => titleOfFirst(piece.definition, piece.elements),
};

/** Takes elements away with what belonged to them only; of pages what stands on them too. */
const removeElements: Operation<{ readonly elements: readonly ElementName[] }> =
  {
    apply: (definition, { elements }) => {
      const all = withContents(definition, elements);
      return all.length > 0 ? without(definition, all) : definition;
    },
    about: (definition, { elements }) => titleOfFirst(definition, elements),
  };

/** Gives an element another id; every rule, score, text and test that names it follows. */
const renameElement: Operation<{
  readonly element: ElementName;
  readonly id: string;
}> = {
  apply: (definition, { element, id }) => renamed(definition, element, id),
  about: (definition, { element, id }) =>
    elementAt(definition, element)
      ? titleOf(definition, element)
      : titleOf(definition, nameWithId(element, id)),
};

const setPageTitle: Operation<{
  readonly page: string;
  readonly title: string;
}> = {
  apply: (definition, { page: id, title }) =>
    withPages(definition, pages =>
      pages.map(page =>
        page.id === id && page.title !== title ? { ...page, title } : page,
      ),
    ),
  about: (_, { title }) => title,
};

/** What is done to pages, questions, cells and notes as such. */
export const structureOperations = {
  addPage,
  addQuestion,
  addCell,
  addNote,
  moveElements,
  convertQuestion,
  duplicateElements,
  pasteElements,
  removeElements,
  renameElement,
  setPageTitle,
} as const;
