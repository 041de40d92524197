import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { formsCaseRequestPermission } from '@tukiverkko/plugin-forms-common';
import type { Request } from 'express';
import { z } from 'zod';
import type { Authorizer } from '../authorize/Authorizer';
import { callerOf, type Caller } from '../Caller';
import { problems } from '../problems';

/** Who writes a draft: a person who may send requests. */
export async function authorOf(
  req: Request,
  rooms: {
    readonly httpAuth: HttpAuthService;
    readonly authorizer: Authorizer;
  },
): Promise<Caller> {
  const caller = await callerOf(req, rooms.httpAuth);
  const [mayRequest] = await rooms.authorizer.decide(
    [formsCaseRequestPermission],
    caller.credentials,
  );
  if (mayRequest === 'none') throw problems.notAllowed('send requests');
  return caller;
}

/** The id of an address; what is no id of ours is not found. */
export function draftId(req: Request): string {
  const { id } = req.params;
  if (!z.uuid().safeParse(id).success) throw problems.draftNotFound();
  return id.toLowerCase();
}
