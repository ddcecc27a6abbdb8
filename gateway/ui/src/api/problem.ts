import { messages } from "@/messages";
import type { FieldError, Problem } from "./types";

/** An answer that was not the one asked for, in the words the API gave, or in ours where it gave none. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = "ProblemError";
    this.problem = problem;
  }

  /** The last part of the problem's type, which programs may compare. */
  get kind(): string {
    return kindOf(this.problem);
  }

  get status(): number {
    return this.problem.status;
  }

  get errors(): FieldError[] {
    return this.problem.errors ?? [];
  }
}

export function kindOf(problem: Problem): string {
  return problem.type.split("/").at(-1) ?? "";
}

/** Whether nobody is signed in; Quarkus answers 499 where a script would otherwise be sent to the sign-in page. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ProblemError && (error.status === 401 || error.status === 499);
}

/** Whether there is no such thing, or not for the caller. */
export function isMissing(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 404;
}

export function problemOf(error: unknown): ProblemError {
  return error instanceof ProblemError ? error : new ProblemError(unreachable());
}

/** What a body says, or what its status alone tells. */
export function problemFrom(body: unknown, status: number): ProblemError {
  return new ProblemError(isProblem(body) ? body : plain(status));
}

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === "object" &&
    body !== null &&
    "title" in body &&
    typeof body.title === "string" &&
    "type" in body &&
    typeof body.type === "string" &&
    "status" in body &&
    typeof body.status === "number"
  );
}

function plain(status: number): Problem {
  return {
    type: "about:blank",
    title: messages.problems.title(status),
    status,
    detail: messages.problems.detail,
  };
}

function unreachable(): Problem {
  const { title, detail } = messages.problems.unreachable;
  return { type: "about:blank", title, status: 0, detail };
}
