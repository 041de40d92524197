import { parseForm } from '../../definition/parseForm';
import { lintForm } from '../../lint/lintForm';
import { missingTexts } from '../../texts/missingTexts';
import { loadShippedForms } from '../../testUtils/loadCorpus';
import { pieceText, readPiece } from '../clipboard';
import { perform } from '../Edit';
import { blocks } from './blocks';

describe.each(blocks.map(block => [block.id, block] as const))(
  'the block %s',
  (_id, { piece, title }) => {
    const { definition } = piece;

    it('is a form of its own that lint has nothing against but its missing tests', () => {
      expect(parseForm(definition).ok).toBe(true);
      expect(
        lintForm(definition).filter(
          ({ pointer, severity }) =>
            severity === 'error' && pointer !== '/tests',
        ),
      ).toEqual([]);
    });

    it('speaks three languages, its title first', () => {
      expect(missingTexts(definition)).toEqual({ sv: 0, en: 0 });
      expect(definition.i18n.sv['form.title'].text).toBe(title.sv);
    });

    it('reads as a piece from the clipboard, and can be put into any shipped form', () => {
      expect(readPiece(pieceText(piece))).toMatchObject({ piece });
      for (const form of loadShippedForms().slice(0, 3)) {
        const put = perform(form, 'pasteElements', { piece });
        const questions = Object.keys(definition.data.properties).length;
        expect(Object.keys(put?.definition.data.properties ?? {}).length).toBe(
          Object.keys(form.data.properties).length + questions,
        );
      }
    });
  },
);
