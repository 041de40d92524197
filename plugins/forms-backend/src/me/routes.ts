import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  formsAuditReadPermission,
  formsCaseCoordinatePermission,
  formsCaseRequestPermission,
  formsCaseWorkPermission,
  formsFormEditPermission,
  formsFormPublishPermission,
  formsOperationsReadPermission,
  type FormsMe,
} from '@tukiverkko/plugin-forms-common';
import type { Router } from 'express';
import type { Knex } from 'knex';
import type { Authorizer } from '../authorize/Authorizer';
import { refsFor } from '../authorize/criteria';
import { callerOf } from '../Caller';
import { editorOf, type WhoEdits } from '../editing/WhoEdits';
import { waitingCounts } from '../inbox/waitingCounts';
import { ownUnits } from '../submissions/ownUnits';
import { nameOfRef, type Teams } from '../teams/Teams';

/** What the person who asks may do here, for showing and hiding rooms. Nothing is protected by it. */
export function addMeRoutes(
  router: Router,
  rooms: {
    readonly httpAuth: HttpAuthService;
    readonly whoEdits: WhoEdits;
    readonly authorizer: Authorizer;
    readonly db: Knex;
    readonly teams: Teams;
  },
): void {
  const { authorizer, db, httpAuth, teams, whoEdits } = rooms;

  router.get('/v1/me', async (req, res) => {
    const caller = await callerOf(req, httpAuth);
    const [request, work, coordinate, edit, publish, operate, audit] =
      await authorizer.decide(
        [
          formsCaseRequestPermission,
          formsCaseWorkPermission,
          formsCaseCoordinatePermission,
          formsFormEditPermission,
          formsFormPublishPermission,
          formsOperationsReadPermission,
          formsAuditReadPermission,
        ],
        caller.credentials,
      );
    const names = await teams.names();
    const refs = [...new Set(refsFor(work, 'owner'))];
    const units = await ownUnits(
      caller.ref,
      refsFor(request, 'colleagues'),
      teams,
    ).catch(() => []);
    const waiting = await waitingCounts(db, work, refs);
    res.json({
      entityRef: caller.ref,
      may: {
        request: request !== 'none',
        work: work !== 'none',
        coordinate: coordinate !== 'none',
        editForms: await whoEdits.isAny(editorOf(caller, edit, publish)),
        publishForms: publish !== 'none',
        operate: operate !== 'none',
        audit: audit !== 'none',
      },
      teams: refs.map(ref => ({
        ref,
        name: names?.get(ref) ?? nameOfRef(ref),
        waiting: waiting.get(ref) ?? 0,
      })),
      units: units.map(ref => ({
        ref,
        name: names?.get(ref) ?? nameOfRef(ref),
      })),
      waiting: [...waiting.values()].reduce((sum, count) => sum + count, 0),
    } satisfies FormsMe);
  });
}
