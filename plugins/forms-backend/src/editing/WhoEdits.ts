import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  formsFormEditPermission,
  formsFormPublishPermission,
} from '@tukiverkko/plugin-forms-common';
import type { FormsForm } from '@tukiverkko/plugin-forms-node';
import type { Request } from 'express';
import type { Authorizer } from '../authorize/Authorizer';
import type { CaseDecision } from '../authorize/criteria';
import { holdsFor, type FormDecision } from '../authorize/formCriteria';
import { callerOf, type Caller } from '../Caller';
import { problems } from '../problems';
import type { FormPeopleStore } from './FormPeopleStore';

/** Somebody who may do something with forms, and with which. */
export interface Editor extends Caller {
  readonly mayPublish: boolean;
  mayEdit(form: FormsForm): boolean;
}

/** Somebody, by what the policy decided about editing and publishing. */
export const editorOf = (
  caller: Caller,
  edit: FormDecision,
  publish: CaseDecision,
): Editor => ({
  ...caller,
  mayPublish: publish === 'all',
  mayEdit: form => holdsFor(edit, form),
});

/** Who may edit which form: the policy decides, from the people a form was given to. */
export class WhoEdits {
  readonly #httpAuth: HttpAuthService;
  readonly #authorizer: Authorizer;
  readonly #people: FormPeopleStore;

  constructor(rooms: {
    readonly httpAuth: HttpAuthService;
    readonly authorizer: Authorizer;
    readonly people: FormPeopleStore;
  }) {
    this.#httpAuth = rooms.httpAuth;
    this.#authorizer = rooms.authorizer;
    this.#people = rooms.people;
  }

  /** Who asks, whatever they may. */
  async caller(req: Request): Promise<Editor> {
    const caller = await callerOf(req, this.#httpAuth);
    const [edit, publish] = await this.#authorizer.decide(
      [formsFormEditPermission, formsFormPublishPermission],
      caller.credentials,
    );
    return editorOf(caller, edit, publish);
  }

  /** Who asks, if they may edit this form; else 403. */
  async editor(req: Request, key: string): Promise<Editor> {
    const caller = await this.caller(req);
    if (!caller.mayEdit(await this.#people.find(key)))
      throw problems.notAllowed('edit this form');
    return caller;
  }

  /** Who asks, if they may edit or publish this form; else 403. */
  async reader(req: Request, key: string): Promise<Editor> {
    const caller = await this.caller(req);
    if (!caller.mayPublish && !caller.mayEdit(await this.#people.find(key)))
      throw problems.notAllowed('edit this form');
    return caller;
  }

  /** Who asks, if they may publish; else 403. */
  async publisher(req: Request): Promise<Editor> {
    const caller = await this.caller(req);
    if (!caller.mayPublish) throw problems.notAllowed('publish forms');
    return caller;
  }

  /** Which of these forms somebody may edit or publish. */
  async among(editor: Editor, keys: readonly string[]): Promise<Set<string>> {
    if (editor.mayPublish) return new Set(keys);
    const given = await this.#people.all();
    const isTheirs = (key: string) =>
      editor.mayEdit(given.get(key) ?? { key, team: null, editors: [] });
    return new Set(keys.filter(isTheirs));
  }

  /** Whether there is a form they may edit, or they may begin one. */
  async isAny(editor: Editor): Promise<boolean> {
    if (editor.mayPublish) return true;
    const given = [...(await this.#people.all()).values()];
    return [{ key: '', team: null, editors: [] }, ...given].some(
      editor.mayEdit,
    );
  }
}
