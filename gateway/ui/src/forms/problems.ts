import type { UseFormReturnType } from "@mantine/form";
import { kindOf, problemOf } from "@/api/problem";
import type { FieldError, Problem } from "@/api/types";
import { messages } from "@/messages";

/** `channels[0].url` as forms name it: `channels.0.url`. */
export function formPath(field: string): string {
  return field.replace(/\[(\d+)\]/g, ".$1");
}

export function sentence(error: FieldError): string {
  const text = `${error.message.charAt(0).toUpperCase()}${error.message.slice(1)}`;
  return /[.!?]$/.test(text) ? `${text} ${error.fix}` : `${text}. ${error.fix}`;
}

/** A problem's words for people; where the API speaks to programs, about headers and tokens, ours. */
export function explained(problem: Problem): { title: string; detail?: string } {
  const ours: Record<string, { title: string; detail: string } | undefined> = messages.problems.kinds;
  return ours[kindOf(problem)] ?? problem;
}

/** The field of a form at which an error belongs: itself, or the nearest around it. */
export function placeOf(field: string, known: string[]): string | undefined {
  let path = formPath(field);
  while (path !== "") {
    if (known.includes(path)) {
      return path;
    }
    path = path.includes(".") ? path.slice(0, path.lastIndexOf(".")) : "";
  }
  return undefined;
}

/** What a single field is told of an error, and what is left for the form's head. */
export function split(error: unknown, field: string): { atField?: string; rest: Problem | null } {
  if (error === null) {
    return { rest: null };
  }
  const { problem } = problemOf(error);
  const errors = problem.errors ?? [];
  const own = errors.filter((wrong) => wrong.field === field);
  const others = errors.filter((wrong) => wrong.field !== field);
  return own.length === 0
    ? { rest: problem }
    : {
        atField: own.map(sentence).join(" "),
        rest: others.length === 0 ? null : { ...problem, errors: others },
      };
}

/** Puts a problem's errors at their fields; what has no field there is left for the form's head. */
export function showProblem<Values>(
  form: UseFormReturnType<Values>,
  known: string[],
  error: unknown,
): Problem | null {
  const { problem } = problemOf(error);
  const placed: Record<string, string> = {};
  const rest: FieldError[] = [];
  for (const wrong of problem.errors ?? []) {
    const place = placeOf(wrong.field, known);
    if (place === undefined) {
      rest.push(wrong);
    } else {
      placed[place] = placed[place] === undefined ? sentence(wrong) : `${placed[place]} ${sentence(wrong)}`;
    }
  }
  form.setErrors(placed);
  const first = Object.keys(placed)[0];
  if (first === undefined) {
    return problem;
  }
  form.getInputNode(first)?.focus();
  return rest.length === 0 ? null : { ...problem, detail: undefined, errors: rest };
}
