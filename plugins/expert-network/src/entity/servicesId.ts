/** Id of the list of services on a page, where a primary action with several ways leads. */
export const servicesId = 'services';
