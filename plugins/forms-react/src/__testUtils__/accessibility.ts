import axe from 'axe-core';

/** Every id a part of the page points to and that is not there. */
export function danglingIds(root: ParentNode = document): string[] {
  return [
    'aria-describedby',
    'aria-labelledby',
    'aria-controls',
    'for',
    'list',
  ].flatMap(attribute =>
    [...root.querySelectorAll(`[${attribute}]`)].flatMap(element =>
      element
        .getAttribute(attribute)!
        .split(/\s+/)
        .filter(id => id && !document.getElementById(id))
        .map(id => `${attribute}="${id}" of ${describe(element)}`),
    ),
  );
}

/** Ids that stand more than once. */
export function doubledIds(root: ParentNode = document): string[] {
  const ids = [...root.querySelectorAll('[id]')].map(element => element.id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

const controls =
  'input:not([type=hidden]), select, textarea, button, [role=combobox], [role=radiogroup], [role=group], fieldset';

/** Controls and groups a person can meet and that say no name. */
export function namelessControls(root: ParentNode = document): string[] {
  return [...root.querySelectorAll<HTMLElement>(controls)]
    .filter(control => !control.closest('[hidden], [aria-hidden=true]'))
    .filter(control => nameOf(control).trim() === '')
    .map(describe);
}

/** Messages no control is described by, and controls described by one without being marked as wrong. */
export function unheardErrors(root: ParentNode = document): string[] {
  const messages = [
    ...root.querySelectorAll('[id$="-error"], [id$="__error"]'),
  ].map(message => message.closest('[id$="-error"]') ?? message);
  return messages.flatMap(message => {
    const described = [
      ...root.querySelectorAll(`[aria-describedby~="${message.id}"]`),
    ];
    if (described.length === 0 || !message.textContent)
      return [`${describe(message)} is heard nowhere`];
    // A group may not be marked itself: ARIA has no aria-invalid for it.
    return described
      .filter(
        control =>
          !control.matches('[aria-invalid=true], [role=group], fieldset'),
      )
      .map(control => `${describe(control)} has an error and is not marked`);
  });
}

/** Controls marked as wrong without a message, their own or their group's, that says why. */
export function unexplainedFaults(root: ParentNode = document): string[] {
  return [...root.querySelectorAll('[aria-invalid=true]')]
    .filter(control => !isExplained(control))
    .map(control => `${describe(control)} is marked and nothing says why`);
}

function isExplained(control: Element): boolean {
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  const group = control.parentElement?.closest(
    'fieldset, [role=group], [role=radiogroup]',
  );
  return (
    ids.some(
      id => /(-|__)error$/.test(id) && document.getElementById(id)?.textContent,
    ) || Boolean(group && isExplained(group))
  );
}

function nameOf(control: HTMLElement): string {
  const ids = control.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const labels =
    'labels' in control ? [...(control as HTMLInputElement).labels!] : [];
  const own = control.matches('button')
    ? [control]
    : [...control.querySelectorAll(':scope > legend')];
  return [
    control.getAttribute('aria-label'),
    ...[...ids.map(id => document.getElementById(id)), ...labels, ...own].map(
      e => e?.textContent,
    ),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Rules that need a layout, or a whole page around the form. */
const elsewhere = [
  'color-contrast',
  'hidden-content',
  'page-has-heading-one',
  'region',
  'scrollable-region-focusable',
  'target-size',
];

/** What axe finds by WCAG 2.2 A and AA and its good practice. */
export async function axeProblems(
  root: Element = document.body,
): Promise<string[]> {
  const { violations } = await axe.run(root, {
    runOnly: [
      'wcag2a',
      'wcag2aa',
      'wcag21a',
      'wcag21aa',
      'wcag22aa',
      'best-practice',
    ],
    rules: Object.fromEntries(
      elsewhere.map(rule => [rule, { enabled: false }]),
    ),
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.html.slice(0, 200)}`),
  );
}

function describe(element: Element): string {
  return (element.cloneNode(false) as Element).outerHTML;
}
