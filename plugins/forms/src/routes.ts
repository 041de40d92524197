import { createRouteRef } from '@backstage/frontend-plugin-api';

/** Filling a form: `/forms`. */
export const fillRouteRef = createRouteRef();
/** The requests a person sent, and any one request: `/requests`. */
export const requestsRouteRef = createRouteRef();
/** What came to the person's teams: `/inbox`. */
export const inboxRouteRef = createRouteRef();
/** How the portal is doing: `/operations`. */
export const operationsRouteRef = createRouteRef();
/** Making forms: `/builder`. */
export const builderRouteRef = createRouteRef();
