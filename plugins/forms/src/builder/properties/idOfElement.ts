/** The last word of a name: of `children.age` it is `age`, of `$page.wishes` it is `wishes`. */
export const idOfElement = (element: string): string =>
  element.slice(element.lastIndexOf('.') + 1);
