import { describe, expect, it, vi } from "vitest";
import { answerWith } from "@/testing/desk";
import { answered, api, ifMatch } from "./client";
import { ProblemError } from "./problem";
import { chooseTeam } from "./team";

describe("a call of the API", () => {
  it("that changes something carries the header that other sites cannot send", async () => {
    const calls = answerWith({});

    await answered(api.POST("/api/v1/topics/check", { body: { query: "Kyiv" } }));
    await answered(api.GET("/api/v1/sources"));

    expect(calls.map(({ headers }) => headers.get("X-Requested-With"))).toEqual(["vedette", null]);
  });

  it("acts for the chosen team", async () => {
    const calls = answerWith({});
    chooseTeam("research");

    await answered(api.GET("/api/v1/topics"));

    expect(calls[0]?.headers.get("Vedette-Team")).toBe("research");
  });

  it("names the version that was read when it changes it", async () => {
    const calls = answerWith({ "DELETE /api/v1/rules/r1": null });

    await answered(api.DELETE("/api/v1/rules/{id}", { params: { path: { id: "r1" }, header: ifMatch(7) } }));

    expect(calls[0]?.headers.get("If-Match")).toBe('"7"');
  });

  it("fails with the problem that the API describes", async () => {
    const problem = {
      type: "https://vedette.dev/problems/gone",
      title: "Gone",
      status: 404,
      detail: "It is.",
    };
    answerWith({ "GET /api/v1/sources": [404, problem] });

    await expect(answered(api.GET("/api/v1/sources"))).rejects.toMatchObject({ problem, kind: "gone" });
  });

  it("fails in our words where the answer is no problem", async () => {
    answerWith({ "GET /api/v1/sources": [502, "Bad gateway"] });

    await expect(answered(api.GET("/api/v1/sources"))).rejects.toMatchObject({ status: 502 });
  });

  it("says that nothing can be reached when nothing answers", async () => {
    vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("offline"));

    const failure = answered(api.GET("/api/v1/sources"));

    await expect(failure).rejects.toBeInstanceOf(ProblemError);
    await expect(failure).rejects.toMatchObject({ status: 0 });
  });
});
