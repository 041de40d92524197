import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type {
  HttpAuthService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { formsFormReadPermission } from '@tukiverkko/plugin-forms-common';
import type { Router } from 'express';
import type { Authorizer } from '../authorize/Authorizer';
import { callerOf } from '../Caller';
import type { PublishedForm } from '../forms/PublishedForms';
import { problems } from '../problems';
import { caseId } from '../submissions/caseId';
import { asDownload } from './asDownload';
import { CaseArchive, type ArchiveRooms } from './CaseArchive';
import { caseFiles } from './caseFiles';
import { formFiles } from './formFiles';
import { zip } from './zip';

/** Taking forms and cases out of the portal: for other programs, for a spreadsheet, for the archive of a county. */
export function addExchangeRoutes(
  router: Router,
  rooms: ArchiveRooms & {
    readonly config: Config;
    readonly logger: LoggerService;
    readonly httpAuth: HttpAuthService;
    readonly authorizer: Authorizer;
  },
): void {
  const { authorizer, config, db, forms, httpAuth, logger, reader } = rooms;
  const archive = new CaseArchive(rooms);
  const base = config.getOptionalString('backend.baseUrl') ?? '';
  const addressOf = ({ key, version }: PublishedForm) =>
    `${base}/api/forms/v1/forms/${key}/versions/${version}/questionnaire.json`;

  for (const { content, ending, mediaType } of formFiles) {
    const path = `/v1/forms/:key/versions/:version/${ending}`;
    router.get(path, async (req, res) => {
      const { credentials } = await callerOf(req, httpAuth);
      const [mayRead] = await authorizer.decide(
        [formsFormReadPermission],
        credentials,
      );
      if (mayRead === 'none') throw problems.notAllowed('read forms');
      const { key, version } = req.params;
      const number = /^[1-9]\d{0,8}$/.test(version) ? Number(version) : 0;
      const form = await forms.version(key, number);
      const text = JSON.stringify(content(form, addressOf(form)), undefined, 2);
      const name = `${form.key}-${form.version}.${ending}`;
      asDownload(res, { mediaType, name }).send(`${text}\n`);
    });
  }

  for (const { content, ending, mediaType } of caseFiles) {
    router.get(`/v1/submissions/:id/copy.${ending}`, async (req, res) => {
      const caller = await callerOf(req, httpAuth);
      const found = await reader.loadOpen(caseId(req.params.id), caller);
      await reader.writeDown(found, caller, `copy ${ending}`);
      const view = await reader.view(db, found);
      const text = content(view, found.form, addressOf(found.form));
      const name = `${view.reference}.${ending}`;
      asDownload(res, { mediaType, name }).send(text);
    });
  }

  router.get('/v1/submissions/:id/archive.zip', async (req, res) => {
    const caller = await callerOf(req, httpAuth);
    const found = await reader.loadOpen(caseId(req.params.id), caller);
    await reader.writeDown(found, caller, 'archive');
    const files = await archive.files(found, caller);
    const name = `${found.row.reference}.zip`;
    asDownload(res, { mediaType: 'application/zip', name });
    const content = Readable.from(zip(files), { objectMode: false });
    await pipeline(content, res).catch(error => {
      // The answer has begun: what can be done is to let nobody take it for whole.
      res.destroy();
      if (error?.name === 'SealBroken') logger.error(error.message);
    });
  });
}
