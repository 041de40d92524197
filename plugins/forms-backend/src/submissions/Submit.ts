import {
  formsCaseRequestPermission,
  type FormProcess,
  type SubmitRequest,
} from '@tukiverkko/plugin-forms-common';
import { GiveAdvice } from '../advice/GiveAdvice';
import { SendAnonymous } from '../anonymous/SendAnonymous';
import type { Authorizer } from '../authorize/Authorizer';
import { holds, refsFor } from '../authorize/criteria';
import type { Caller } from '../Caller';
import type { Answered } from '../idempotency';
import { problems } from '../problems';
import { SendRecord } from '../records/SendRecord';
import type { Process } from './Process';
import { ownUnits } from './ownUnits';
import { SendCase, type CaseRooms } from './SendCase';

/** The rooms that what is sent passes, whatever becomes of it. */
export interface SubmitRooms extends CaseRooms {
  readonly authorizer: Authorizer;
}

/** Sends a form: who may send at all is asked once, and the form says what becomes of it. */
export class Submit {
  readonly #rooms: SubmitRooms;
  readonly #processes: Readonly<Record<FormProcess, Process>>;

  constructor(rooms: SubmitRooms) {
    this.#rooms = rooms;
    this.#processes = {
      case: new SendCase(rooms),
      record: new SendRecord(rooms),
      anonymous: new SendAnonymous(rooms),
      advice: new GiveAdvice(rooms),
    };
  }

  async submit(
    request: SubmitRequest,
    caller: Caller,
    key: string,
  ): Promise<Answered> {
    const { authorizer, forms } = this.#rooms;
    const [mayRequest] = await authorizer.decide(
      [formsCaseRequestPermission],
      caller.credentials,
    );
    const toBe = { id: '', requester: caller.ref, colleagues: null, owner: '' };
    if (!holds(mayRequest, { ...toBe, coordinator: null, invited: [] })) {
      throw problems.notAllowed('send requests');
    }

    const form = await forms.named(request.form, request.version);
    const { process, purpose } = form.definition;
    // What a team answers with is sent by the command `answer` alone.
    if (purpose === 'answer') throw problems.notSendable();
    if (request.colleagues) {
      const units = refsFor(mayRequest, 'colleagues');
      const own = await ownUnits(caller.ref, units, this.#rooms.teams);
      // What is recorded or counted has nobody who could continue it.
      if (process !== 'case' || !own.includes(request.colleagues)) {
        throw problems.unitNotYours('/colleagues');
      }
    }
    const now = new Date().toISOString();
    return this.#processes[process].send({ request, caller, key, now });
  }
}
