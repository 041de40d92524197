/** Every id that an element points at, and whether something has it. */
export function danglingIds(container: Element): readonly string[] {
  return ['aria-labelledby', 'aria-describedby', 'for']
    .flatMap(name =>
      [...container.querySelectorAll(`[${name}]`)].map(
        e => e.getAttribute(name) ?? '',
      ),
    )
    .flatMap(ids => ids.split(' '))
    .filter(id => id && !container.ownerDocument.getElementById(id));
}
