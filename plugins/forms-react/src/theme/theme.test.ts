import { getDefaultRegistry } from '@rjsf/core';
import { theme } from './theme';

describe('theme', () => {
  const { templates, widgets } = getDefaultRegistry();

  it('draws every template RJSF has', () => {
    expect(Object.keys(theme.templates)).toEqual(
      expect.arrayContaining(Object.keys(templates)),
    );
    expect(Object.keys(theme.templates.ButtonTemplates).sort()).toEqual(
      Object.keys(templates.ButtonTemplates).sort(),
    );
  });

  it('draws every widget RJSF has', () => {
    expect(Object.keys(theme.widgets)).toEqual(
      expect.arrayContaining(Object.keys(widgets)),
    );
  });
});
