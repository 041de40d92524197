/**
 * The renders RJSF tests its own themes with, drawn with ours. Their snapshots say how another theme looked, so
 * in their place each render is asked what a person who cannot see it would need.
 */
import '../__testUtils__/rjsfSuiteGlobals';
import { withTheme, type FormProps } from '@rjsf/core';
import {
  arrayTests,
  formTests,
  gridTests,
  objectTests,
} from '@rjsf/snapshot-tests';
import {
  axeProblems,
  danglingIds,
  doubledIds,
  namelessControls,
  unexplainedFaults,
  unheardErrors,
} from '../__testUtils__/accessibility';
import { InPortal } from '../__testUtils__/InPortal';
import { theme } from './theme';

// Their suite judges with ajv; a form drawn with our theme is judged by our validator.
jest.mock('@rjsf/validator-ajv8', () => ({
  __esModule: true,
  default: require('../validator/validator').validator,
}));

const Themed = withTheme(theme);

function Form(props: FormProps) {
  return (
    <InPortal>
      <Themed {...props} />
    </InPortal>
  );
}

/** Their layout shows the first name in two places, so its ids are there twice. */
const laysOutTwice = new Set([
  'Two even column grid renders person and address in two columns, no employment',
]);

const renders: string[] = [];

expect.extend({
  toMatchSnapshot() {
    renders.push(document.body.innerHTML);
    const problems = [
      ...(document.body.textContent || document.querySelector('input')
        ? []
        : ['nothing is drawn']),
      ...danglingIds(),
      ...namelessControls(),
      ...unheardErrors(),
      ...unexplainedFaults(),
      ...(laysOutTwice.has(expect.getState().currentTestName ?? '')
        ? []
        : doubledIds()),
    ];
    return { pass: problems.length === 0, message: () => problems.join('\n') };
  },
});

arrayTests(Form);
formTests(Form);
gridTests(Form, {
  ColumnWidthAll: { width: 12 },
  ColumnWidth4: { width: 4 },
  ColumnWidth6: { width: 6 },
  ColumnWidth8: { width: 8 },
});
objectTests(Form);

// Many renders a run: axe takes longer to start than to look at a form.
test('axe finds nothing in any of the renders', async () => {
  // As many as their suite draws: fewer, and something was not looked at.
  expect(renders.length).toBe(142);
  const size = 12;
  for (let first = 0; first < renders.length; first += size) {
    document.body.innerHTML = renders
      .slice(first, first + size)
      .map(apart)
      .join('');
    expect(await axeProblems()).toEqual([]);
  }
}, 300_000);

/** The same render under ids of its own, so that many can stand on one page. */
function apart(html: string, index: number): string {
  return html.replace(
    / (id|for|list|name|aria-labelledby|aria-describedby)="([^"]*)"/g,
    (_, attribute, ids: string) => {
      const own = ids.split(' ').map(id => `n${index}-${id}`);
      return ` ${attribute}="${own.join(' ')}"`;
    },
  );
}
