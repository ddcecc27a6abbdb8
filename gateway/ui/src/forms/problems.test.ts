import { useForm } from "@mantine/form";
import { act, renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ProblemError } from "@/api/problem";
import type { FieldError, Problem } from "@/api/types";
import { explained, placeOf, sentence, showProblem, split } from "./problems";

function invalid(...errors: FieldError[]): ProblemError {
  return new ProblemError({
    type: "https://vedette.dev/problems/invalid-request",
    title: "The request is not valid",
    status: 400,
    errors,
  });
}

function shown(known: string[], error: unknown) {
  const { result } = renderHook(() => useForm({ initialValues: { url: "", channels: [{ url: "" }] } }));
  let rest: Problem | null = null;
  act(() => {
    rest = showProblem(result.current, known, error);
  });
  return { errors: result.current.errors, rest: rest as Problem | null };
}

describe("a problem in a form", () => {
  it("appears at the field it names, with its fix", () => {
    const { errors, rest } = shown(
      ["url"],
      invalid({ field: "url", message: "is private", fix: "Send another." }),
    );

    expect(errors).toEqual({ url: "Is private. Send another." });
    expect(rest).toBeNull();
  });

  it("finds fields of lists by their index", () => {
    const wrong = { field: "channels[0].url", message: "no", fix: "Fix." };

    expect(shown(["channels.0.url"], invalid(wrong)).errors).toEqual({ "channels.0.url": "No. Fix." });
  });

  it("keeps what has no field for the head of the form", () => {
    const strange = { field: "colour", message: "unknown", fix: "Leave it out." };
    const { errors, rest } = shown(["url"], invalid({ field: "url", message: "bad", fix: "Fix." }, strange));

    expect(Object.keys(errors)).toEqual(["url"]);
    expect(rest?.errors).toEqual([strange]);
  });

  it("says both things that are wrong with one field", () => {
    const { errors } = shown(
      ["url"],
      invalid({ field: "url", message: "a", fix: "A." }, { field: "url", message: "b!", fix: "B." }),
    );

    expect(errors.url).toBe("A. A. B! B.");
  });

  it("shows a failure without fields as a whole", () => {
    const { errors, rest } = shown(["url"], new TypeError("failed to fetch"));

    expect(errors).toEqual({});
    expect(rest?.status).toBe(0);
  });
});

describe("the place of an error", () => {
  it("is the nearest field around it that the form shows", () => {
    expect(placeOf("channels[1].secret", ["channels", "channels.1"])).toBe("channels.1");
    expect(placeOf("topicIds[3]", ["topicIds"])).toBe("topicIds");
  });

  it("is nowhere for a field that the form does not have", () => {
    expect(placeOf("names", ["name"])).toBeUndefined();
  });
});

describe("the sentence of an error", () => {
  it("is capitalised and does not get a second full stop", () => {
    expect(sentence({ field: "q", message: "it ends early.", fix: "Close it." })).toBe(
      "It ends early. Close it.",
    );
  });
});

describe("an error of a single field", () => {
  const wrong = { field: "url", message: "is no web address", fix: "Send one." };

  it("stands at the field, and only there", () => {
    expect(split(invalid(wrong), "url")).toEqual({ atField: "Is no web address. Send one.", rest: null });
  });

  it("leaves the others to the form", () => {
    const other = { field: "kind", message: "no", fix: "Fix." };

    expect(split(invalid(wrong, other), "url").rest?.errors).toEqual([other]);
    expect(split(invalid(other), "url").atField).toBeUndefined();
  });
});

describe("the words of a problem", () => {
  it("are ours where the API speaks to programs", () => {
    const program = {
      type: "https://vedette.dev/problems/unauthorized",
      title: "Sign in first",
      status: 401,
    };

    expect(explained({ ...program, detail: "Authorization: Bearer …" }).detail).not.toContain("Bearer");
  });
});
