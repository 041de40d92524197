import { pipeline } from 'node:stream/promises';
import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { Router } from 'express';
import type { Knex } from 'knex';
import { z } from 'zod';
import { toContentDisposition } from '../attachments/fileName';
import { callerOf } from '../Caller';
import type { PublishedForms } from '../forms/PublishedForms';
import { parse } from '../parse/parse';
import { caseId } from '../submissions/caseId';
import type { CaseReader } from '../submissions/CaseReader';
import type { Teams } from '../teams/Teams';
import { copyOf } from './copyOf';
import { renderCopy } from './renderCopy';

const query = z.strictObject({ lang: z.enum(['fi', 'sv', 'en']).optional() });

/** A request on paper, for those who may read it. */
export function addCopyRoutes(
  router: Router,
  rooms: {
    readonly db: Knex;
    readonly httpAuth: HttpAuthService;
    readonly forms: PublishedForms;
    readonly reader: CaseReader;
    readonly teams: Teams;
  },
): void {
  const { db, forms, httpAuth, reader, teams } = rooms;

  router.get('/v1/submissions/:id/copy.pdf', async (req, res) => {
    const caller = await callerOf(req, httpAuth);
    const { lang } = parse(query, req.query);
    const found = await reader.loadOpen(caseId(req.params.id), caller);
    const names = (await teams.names()) ?? new Map();
    await reader.writeDown(found, caller, 'copy');
    const view = {
      ...(await reader.view(db, found)),
      messages: await reader.sharedMessages(db, found),
    };
    const answered =
      view.answer &&
      (await forms.version(view.answer.form, view.answer.formVersion));
    const copied = {
      view,
      form: found.form.definition,
      answerForm: answered?.definition,
      printedAt: new Date().toISOString(),
      names,
    };
    const pdf = await renderCopy(copyOf(copied, lang ?? view.language));
    res.set({
      'Content-Type': 'application/pdf',
      'Content-Disposition': toContentDisposition(`${view.reference}.pdf`),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store, no-transform',
    });
    // A reader who went away is no mistake of ours.
    await pipeline(pdf, res).catch(() => undefined);
  });
}
