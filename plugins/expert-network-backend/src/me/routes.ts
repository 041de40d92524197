import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  dayInFinland,
  isInForce,
  type MeResponse,
} from '@tukiverkko/plugin-expert-network-common';
import type { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';
import type { Router } from 'express';
import { directoryOf } from '../directoryOf';
import type { PersonNames } from './PersonNames';

/** `GET /v1/me`: the person's place in the network. */
export function addMeRoutes(
  router: Router,
  httpAuth: HttpAuthService,
  snapshot: DirectorySnapshot,
  personNames: PersonNames,
): void {
  router.get('/v1/me', async (req, res) => {
    const { principal } = await httpAuth.credentials(req, { allow: ['user'] });
    const { userEntityRef } = principal;
    directoryOf(snapshot);
    const region = snapshot.regionOf(userEntityRef);
    const teams = snapshot.teamsOf(userEntityRef);
    const answer: MeResponse = {
      entityRef: userEntityRef,
      name: await personNames.nameOf(userEntityRef),
      region: region ? { slug: region.slug, name: region.names } : null,
      teams: teams
        .filter(({ type }) => type !== 'organisation')
        .map(({ ref, names }) => ({ ref, name: names })),
      coordinates: teams.some(
        team =>
          team.type === 'coordination-team' &&
          isInForce(team, dayInFinland(Date.now())),
      ),
    };
    res.json(answer);
  });
}
