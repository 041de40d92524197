import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import type {
  ProposalsResponse,
  RecordOutcomeVerdict,
  RecordResponse,
} from '@tukiverkko/plugin-expert-network-common';
import type { Request, Response, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { jsonBodyUpTo } from '../jsonBody';
import { parse } from '../parse';
import { problems } from './problems';
import type { Records } from './Records';
import { feedQuery, outcomeRequest, restoreRequest } from './requests';

/** As much as a submission may have, and what goes around it. */
const outcomeBody = jsonBodyUpTo('1mb');
const recordPath = '/v1/records/:kind/:namespace/:name';

/** Where outcomes are told; a router of its own, since an outcome is larger than what people send here. */
export function outcomeRouter(
  httpAuth: HttpAuthService,
  hear: Records['hear'],
): Router {
  const router = PromiseRouter();
  const path = '/v1/record-outcomes';
  for (const handler of outcomeBody) router.use(path, handler);
  router.post(path, async (req, res) => {
    await onlyPlugin('forms', req, httpAuth);
    const verdict = await hear(parse(outcomeRequest, req.body));
    res.json({ verdict } satisfies RecordOutcomeVerdict);
  });
  return router;
}

/** Records, for people and for the catalogue. */
export function addRecordRoutes(
  router: Router,
  httpAuth: HttpAuthService,
  records: Records,
): void {
  const asUser = (req: Request) =>
    httpAuth.credentials(req, { allow: ['user'] });

  router.get('/v1/records', async (req, res) => {
    await onlyPlugin('catalog', req, httpAuth);
    const { after } = parse(feedQuery, req.query);
    res.json(await records.feed(after));
  });

  router.get('/v1/proposals', async (req, res) => {
    const items = await records.proposals(await asUser(req));
    res.json({ items } satisfies ProposalsResponse);
  });

  router.get(recordPath, async (req, res) => {
    const credentials = await asUser(req);
    send(res, await records.read(refIn(req), credentials));
  });

  router.post(`${recordPath}/restore`, async (req, res) => {
    const credentials = await asUser(req);
    const { revision: from } = parse(restoreRequest, req.body);
    const seen = revisionIn(req);
    send(res, await records.restore(refIn(req), { from, seen }, credentials));
  });
}

/** What a person may not do by hand: only this plugin, with its own token, and no other service. */
async function onlyPlugin(
  plugin: string,
  req: Request,
  httpAuth: HttpAuthService,
): Promise<void> {
  const { principal } = await httpAuth.credentials(req, { allow: ['service'] });
  if (principal.subject !== `plugin:${plugin}`) {
    throw new NotAllowedError(
      `Only the plugin '${plugin}' may ask for this. People use the forms of records.`,
    );
  }
}

function refIn({ params }: Request): string {
  const { kind, namespace, name } = params;
  return stringifyEntityRef({ kind, namespace, name });
}

function revisionIn(req: Request): number {
  const [, revision] = /^"(\d{1,9})"$/.exec(req.get('If-Match') ?? '') ?? [];
  if (revision === undefined) throw problems.ifMatchMissing();
  return Number(revision);
}

function send(res: Response, record: RecordResponse) {
  res.set('ETag', `"${record.revision}"`).json(record);
}
