// A line of stdin as a text to be judged.
import { check, Type } from '@sturmwarte/contracts';
import { analyse, identifyLanguage } from '@sturmwarte/language';
import { messageOf } from '@sturmwarte/runtime/fault';
import type { Considered } from '@sturmwarte/scoring';

const Input = Type.Object({
  text: Type.String(),
  lang: Type.Optional(Type.String()),
  label: Type.Optional(Type.Unknown()),
});

export interface GivenText extends Considered {
  /** What the line says is right, where it says anything. */
  readonly label: unknown;
}

/** What is wrong with the line, in the form that takes its place. */
export interface Unreadable {
  readonly error: string;
}

/** `{ text, lang?, label? }`: the language is the one claimed, else found out. */
export function readText(line: string): GivenText | Unreadable {
  try {
    const checked = check(Input, JSON.parse(line));
    if (!checked.ok)
      return { error: checked.faults.map(({ path, message }) => `${path || '/'} ${message}`).join('; ') };
    const { lang, label } = checked.value;
    const text = analyse(checked.value.text);
    return { text, language: lang ?? identifyLanguage(text), label };
  } catch (error) {
    return { error: `not JSON: ${messageOf(error)}` };
  }
}
