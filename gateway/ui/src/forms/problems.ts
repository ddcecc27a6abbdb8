import type { UseFormReturnType } from "@mantine/form";
import { problemOf } from "@/api/problem";
import type { FieldError, Problem } from "@/api/types";

/** `channels[0].url` as forms name it: `channels.0.url`. */
export function formPath(field: string): string {
  return field.replace(/\[(\d+)\]/g, ".$1");
}

export function sentence(error: FieldError): string {
  const text = `${error.message.charAt(0).toUpperCase()}${error.message.slice(1)}`;
  return /[.!?]$/.test(text) ? `${text} ${error.fix}` : `${text}. ${error.fix}`;
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
