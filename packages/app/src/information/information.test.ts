import { accessibility } from './accessibility';
import { feedback } from './feedback';
import { help } from './help';
import { privacy } from './privacy';

describe.each(Object.entries({ accessibility, feedback, help, privacy }))(
  '%s',
  (_, information) => {
    const { fi, sv, en } = information.texts;

    it('says the same in three languages, part by part', () => {
      const shape = ({ sections }: typeof fi) =>
        sections.map(({ paragraphs = [], list = [], links = [], contact }) => [
          paragraphs.length,
          list.length,
          links.length,
          contact,
        ]);
      expect(shape(sv)).toEqual(shape(fi));
      expect(shape(en)).toEqual(shape(fi));
    });

    it('says how the one who runs the portal is reached', () => {
      expect(fi.sections.some(({ contact }) => contact)).toBe(true);
    });
  },
);
