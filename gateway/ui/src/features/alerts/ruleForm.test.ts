import { describe, expect, it } from "vitest";
import { aRule } from "@/testing/samples";
import { emptyChannel, emptyRule, newRule, ruleFields, secretsOf } from "./ruleForm";

describe("the form of a rule", () => {
  it("begins with its maker's address and the topic it was opened for", () => {
    const rule = newRule({ ...emptyRule("t1", "ada@example.org"), name: "Night" });

    expect(rule).toEqual({
      name: "Night",
      topicIds: ["t1"],
      minProminence: "passing",
      channels: [{ type: "email", address: "ada@example.org" }],
      enabled: true,
    });
  });

  it("sends of a channel what its kind has, and a secret only when one was given", () => {
    const hook = { ...emptyChannel("webhook"), address: "left@over.org", url: " https://example.org/h " };
    const { channels } = newRule({
      ...emptyRule(undefined, null),
      channels: [hook, { ...hook, secret: "whsec_x" }],
    });

    expect(channels).toEqual([
      { type: "webhook", url: "https://example.org/h" },
      { type: "webhook", url: "https://example.org/h", secret: "whsec_x" },
    ]);
  });

  it("knows the fields that it shows", () => {
    const fields = ruleFields({ ...emptyRule(undefined, null), channels: [emptyChannel("webhook")] });

    expect(fields).toContain("channels.0.secret");
    expect(fields).not.toContain("channels.0.address");
  });

  it("shows the secrets that an answer carries", () => {
    const channels = [
      {
        id: "1",
        type: "webhook" as const,
        host: "example.org",
        url: "https://a.org",
        secret: "whsec_a",
        disabled: false,
      },
      { id: "2", type: "webhook" as const, host: "example.org", url: "https://b.org", disabled: false },
    ];

    expect(secretsOf(aRule({ channels }))).toEqual([{ url: "https://a.org", secret: "whsec_a" }]);
  });
});
