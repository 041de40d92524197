/** What is dragged of a form is told from files and texts of others by this. */
export const dragType = 'application/x-tukiverkko-element';
