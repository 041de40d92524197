import { compileForm } from '../compile/compileForm';
import {
  aChoice,
  aForm,
  aGroup,
  aMatrix,
  aNumber,
  aText,
} from '../testUtils/aForm';
import { canonicalJson } from './canonicalJson';
import { inOrder } from './inOrder';

const fields = {
  pets: aGroup({ name: aText(), age: aNumber() }),
  views: aMatrix({ clear: aChoice(), brief: aChoice() }),
};
const ui = {
  pets: { 'ui:order': ['name', 'age'] },
  views: { 'ui:order': ['clear', 'brief'] },
};

describe('inOrder', () => {
  it('asks the cells of a published form in the order its author gave', () => {
    // Publishing sorts the members of every object.
    const published = JSON.parse(canonicalJson(aForm({ fields, ui })));
    const form = compileForm(published);
    expect(Object.keys(form.fields.pets.cells?.fields ?? {})).toEqual([
      'name',
      'age',
    ]);
    expect(Object.keys(form.fields.views.schema.properties ?? {})).toEqual([
      'clear',
      'brief',
    ]);
    expect(
      Object.keys(form.definition.data.properties.pets.items?.properties ?? {}),
    ).toEqual(['name', 'age']);
  });

  it('keeps cells the order forgot, and takes none it made up', () => {
    const form = aForm({
      fields,
      ui: { pets: { 'ui:order': ['other', 'age'] } },
    });
    const { pets } = inOrder(form).data.properties;
    expect(Object.keys(pets.items?.properties ?? {})).toEqual(['age', 'name']);
  });

  it('puts questions in the order of the pages', () => {
    const published = JSON.parse(
      canonicalJson(aForm({ fields: { name: aText(), age: aNumber() } })),
    );
    expect(Object.keys(published.data.properties)).toEqual(['age', 'name']);
    expect(Object.keys(inOrder(published).data.properties)).toEqual([
      'name',
      'age',
    ]);
  });

  it('changes nothing of what the id covers', () => {
    const form = aForm({ fields, ui });
    expect(canonicalJson(inOrder(form))).toBe(canonicalJson(form));
  });
});
