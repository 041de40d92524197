import { RE2JS } from 're2js';

/** A pattern that answers in linear time, whatever the text. */
export interface FormPattern {
  test(text: string): boolean;
}

/** Compiles a `pattern` of a form; undefined where RE2 refuses it (look-around, back-references, mistakes). */
export function compilePattern(pattern: string): FormPattern | undefined {
  try {
    const compiled = RE2JS.compile(pattern);
    return { test: text => compiled.matcher(text).find() };
  } catch {
    return undefined;
  }
}
