import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { listTypes } from '@tukiverkko/plugin-expert-network-common';
import express, {
  type ErrorRequestHandler,
  type Request,
  type Router,
} from 'express';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { parse } from '../parse';
import { badRowsCsv } from './badRowsCsv';
import { fileNameIn } from './fileNameIn';
import { importProblems } from './importProblems';
import type { Imports } from './Imports';
import type { ImportsStore } from './ImportsStore';
import { listLimits } from './reading/listLimits';

const importId = z.uuid();
const sendQuery = z.strictObject({
  type: z.string().max(20),
  sheet: z.string().min(1).max(100).optional(),
});
const rowsQuery = z.strictObject({
  after: z.coerce.number().int().min(0).max(10_000_000).default(0),
  does: z.enum(['new', 'change', 'same', 'repeat', 'bad']).optional(),
});
const badQuery = z.strictObject({
  lang: z.enum(['fi', 'sv', 'en']).default('fi'),
});
const source = z.union([
  z.strictObject({ column: z.number().int().min(0).max(listLimits.columns) }),
  z.strictObject({ value: z.string().min(1).max(2_000) }),
]);
const checkRequest = z.strictObject({
  mapping: z.record(z.string().min(1).max(60), source),
});

/** Lists, sent and looked at, for those who coordinate. */
export function addImportRoutes(
  router: Router,
  httpAuth: HttpAuthService,
  rooms: { readonly imports: Imports; readonly store: ImportsStore },
): void {
  const { imports, store } = rooms;
  const personIn = async (req: Request) => {
    const { principal } = await httpAuth.credentials(req, { allow: ['user'] });
    imports.permit(principal.userEntityRef);
    return principal.userEntityRef;
  };
  const idIn = (req: Request) => parse(importId, req.params.id);

  router.get('/v1/imports', async (req, res) => {
    res.json(await imports.of(await personIn(req)));
  });

  router.put('/v1/imports/:id', async (req, res) => {
    // Nobody's file is taken in before it is known who sends it, and that there is room for it.
    const person = await personIn(req);
    const { type: typeId, sheet } = parse(sendQuery, req.query);
    const type = listTypes.find(({ id }) => id === typeId);
    if (!type) throw importProblems.unknownType();
    const name = fileNameIn(req.headers['content-disposition']);
    const sent = { id: idIn(req), type, name, person, sheet };
    const list = await imports.inPlace(async () => {
      const bytes = await bodyOf(req);
      return imports.receive({ ...sent, bytes });
    });
    res.json(list);
  });

  router.get('/v1/imports/:id', async (req, res) => {
    const person = await personIn(req);
    res.json(await imports.read(idIn(req), person));
  });

  router.get('/v1/imports/:id/rows', async (req, res) => {
    const person = await personIn(req);
    const options = parse(rowsQuery, req.query);
    res.json(await imports.rows(idIn(req), person, options));
  });

  router.get('/v1/imports/:id/bad.csv', async (req, res) => {
    const person = await personIn(req);
    const { lang } = parse(badQuery, req.query);
    const list = await imports.find(idIn(req), person);
    res.set('Content-Type', 'text/csv; charset=utf-8');
    res.set('Content-Disposition', 'attachment; filename="rows.csv"');
    await pipeline(badRowsCsv(list, store, lang), res);
  });

  router.post('/v1/imports/:id/check', async (req, res) => {
    const person = await personIn(req);
    const { mapping } = parse(checkRequest, req.body);
    res.json(await imports.check(idIn(req), person, mapping));
  });

  router.post('/v1/imports/:id/apply', async (req, res) => {
    const person = await personIn(req);
    res.json(await imports.apply(idIn(req), person));
  });

  router.delete('/v1/imports/:id', async (req, res) => {
    const person = await personIn(req);
    await imports.forget(idIn(req), person);
    res.status(204).end();
  });
}

const octets = express.raw({
  type: 'application/octet-stream',
  limit: listLimits.bytes,
  // What is unpacked on the way is not what its length says.
  inflate: false,
});

/** The file, whole: it is small enough, and how it is written shows only at its end. */
async function bodyOf(req: Request): Promise<Buffer> {
  if (!req.is('application/octet-stream')) throw importProblems.notOctets();
  await new Promise<void>((resolve, reject) => {
    octets(req, req.res!, error =>
      error ? reject(refusalOf(error)) : resolve(),
    );
  });
  return Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0);
}

function refusalOf(error: Parameters<ErrorRequestHandler>[0]): unknown {
  if (error?.type === 'entity.too.large') return importProblems.tooLarge();
  if (error?.type === 'encoding.unsupported') return importProblems.notOctets();
  return error;
}
