import type { Router } from 'express';
import { openApiDocument } from './openApiDocument';

/** Serves the description of the API. */
export function addOpenApiRoutes(router: Router): void {
  router.get('/openapi.json', (_req, res) => {
    res.json(openApiDocument);
  });
}
