import type { Answers } from '@tukiverkko/plugin-forms-common';

/**
 * Answers that teams have begun in this window, by person and request, so that a look at another page
 * loses no text. In memory only: gone when the window is closed, which the browser warns about.
 */
export class UnsentAnswers {
  private readonly answers = new Map<string, Answers>();

  get(person: string, request: string): Answers | undefined {
    return this.answers.get(`${person} ${request}`);
  }

  keep(person: string, request: string, answers: Answers): void {
    this.answers.set(`${person} ${request}`, answers);
  }

  forget(person: string, request: string): void {
    this.answers.delete(`${person} ${request}`);
  }
}

/** Those of this window. */
export const unsentAnswers = new UnsentAnswers();
