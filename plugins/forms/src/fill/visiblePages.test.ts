import { aFormDefinition } from '../../testing/aForm';
import { visiblePages } from './visiblePages';

describe('visiblePages', () => {
  it('leaves out a page whose questions are all hidden', () => {
    const pages = visiblePages(aFormDefinition(), {
      hidden: ['urgency', 'interpreter'],
    });
    expect(pages.map(page => page.id)).toEqual(['situation']);
  });

  it('leaves out a page that only carries answers along', () => {
    const form = aFormDefinition({
      pages: [
        { id: 'need', title: 'Mitä tarvitset', fields: ['urgency'] },
        { id: 'carried', title: '', fields: ['service'] },
      ],
      ui: { service: { 'ui:widget': 'hidden' } },
    });
    expect(visiblePages(form, { hidden: [] }).map(page => page.id)).toEqual([
      'need',
    ]);
  });
});
