import type { EventsService } from '@backstage/plugin-events-node';
import type { SignalsService } from '@backstage/plugin-signals-node';
import { casesChannel, type CaseSignal } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { Listener } from '../outbox';
import type { SubmissionsStore } from '../submissions/SubmissionsStore';
import type { Teams } from '../teams/Teams';
import { audiencesOf } from './Audiences';

/** Tells other plugins that something happened to a case: ids and words of the lifecycle, nothing else. */
export function tellPlugins(events: EventsService): Listener {
  return {
    id: 'events',
    hear: ({ caseId, revision, command, at }) =>
      events.publish({
        topic: 'forms.submission',
        eventPayload: { id: caseId, revision, command, at },
      }),
  };
}

/** Tells the browsers of those who may see a case to look again. Whoever does not hear it sees it at the next look. */
export function tellBrowsers(rooms: {
  readonly db: Knex;
  readonly signals: SignalsService;
  readonly submissions: SubmissionsStore;
  readonly teams: Teams;
}): Listener {
  return {
    id: 'signals',
    hear: async message => {
      const row = await rooms.submissions.find(message.caseId);
      if (!row) return;
      const audiences = await audiencesOf(row, message, rooms);
      // Nobody learns by the clock of their browser that a team writes notes about them.
      const requester = message.command === 'note' ? [] : audiences.requester;
      const people = new Set([
        ...requester,
        ...audiences.team,
        ...audiences.invited,
        ...audiences.coordinators,
      ]);
      if (people.size === 0) return;
      const signal: CaseSignal = { caseId: row.id, team: row.owner };
      await rooms.signals.publish({
        recipients: { type: 'user', entityRef: [...people] },
        channel: casesChannel,
        message: { ...signal },
      });
    },
  };
}
