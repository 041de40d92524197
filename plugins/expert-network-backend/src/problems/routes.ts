import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  describeProblem,
  type ProblemsResponse,
} from '@tukiverkko/plugin-expert-network-common';
import type { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';
import type { Router } from 'express';
import { directoryOf } from '../directoryOf';

/** `GET /v1/problems` */
export function addProblemRoutes(
  router: Router,
  httpAuth: HttpAuthService,
  snapshot: DirectorySnapshot,
): void {
  router.get('/v1/problems', async (req, res) => {
    await httpAuth.credentials(req, { allow: ['user'] });
    const answer: ProblemsResponse = {
      directoryAt: directoryOf(snapshot).at,
      items: snapshot.problems().map(problem => ({
        ref: problem.ref,
        name: problem.name,
        pointer: problem.pointer,
        code: problem.code,
        sentence: describeProblem(problem),
      })),
    };
    res.json(answer);
  });
}
