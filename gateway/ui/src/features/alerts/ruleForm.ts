import type { Channel, NewChannel, NewRule, Prominence, Rule, RuleChange } from "@/api/types";

/** A channel as the form holds it: the fields of both kinds, of which one kind counts. */
export interface ChannelValues {
  key: string;
  type: "email" | "webhook";
  address: string;
  url: string;
  secret: string;
  /** The address it has been saved with; null for a new one. */
  savedUrl: string | null;
}

/** A rule as its form holds it. */
export interface RuleValues {
  name: string;
  topicIds: string[];
  minProminence: Prominence;
  channels: ChannelValues[];
  enabled: boolean;
}

let made = 0;

export function emptyChannel(type: ChannelValues["type"], address = ""): ChannelValues {
  made += 1;
  return { key: `new-${made}`, type, address, url: "", secret: "", savedUrl: null };
}

/** An empty rule that writes to its maker. */
export function emptyRule(topicId: string | undefined, address: string | null): RuleValues {
  return {
    name: "",
    topicIds: topicId === undefined ? [] : [topicId],
    minProminence: "passing",
    channels: [emptyChannel("email", address ?? "")],
    enabled: true,
  };
}

export function ruleValues({ name, topicIds, minProminence, channels, enabled }: Rule): RuleValues {
  return { name, topicIds, minProminence, channels: channels.map(channelValues), enabled };
}

function channelValues({ id, type, address, url }: Channel): ChannelValues {
  return { key: id, type, address: address ?? "", url: url ?? "", secret: "", savedUrl: url ?? null };
}

export function newRule({ name, topicIds, minProminence, channels, enabled }: RuleValues): NewRule {
  return { name: name.trim(), topicIds, minProminence, channels: channels.map(newChannel), enabled };
}

function newChannel({ type, address, url, secret }: ChannelValues): NewChannel {
  if (type === "email") {
    return { type, address: address.trim() };
  }
  const given = secret.trim();
  return { type, url: url.trim(), ...(given === "" ? {} : { secret: given }) };
}

/** The whole of it: saving is how a channel that was given up is tried again. */
export function ruleChange(values: RuleValues): RuleChange {
  return newRule(values);
}

/** Whether the API keeps a secret for it: it does as long as the address stays. */
export function hasSecret({ url, savedUrl }: ChannelValues): boolean {
  return savedUrl !== null && savedUrl === url.trim();
}

/** A secret is kept nowhere but where it is sent. */
export function withoutSecrets(values: RuleValues): RuleValues {
  return { ...values, channels: values.channels.map((channel) => ({ ...channel, secret: "" })) };
}

/** Where errors can be shown in the form as it is now. */
export function ruleFields({ channels }: RuleValues): string[] {
  const places = channels.flatMap(({ type }, at) => [
    `channels.${at}`,
    ...(type === "email" ? [`channels.${at}.address`] : [`channels.${at}.url`, `channels.${at}.secret`]),
  ]);
  return ["name", "topicIds", "minProminence", "channels", "enabled", ...places];
}

/** The secrets that an answer shows, which is done only once. */
export function secretsOf({ channels }: Rule): { url: string; secret: string }[] {
  return channels.flatMap(({ url, secret }) =>
    url === undefined || secret === undefined ? [] : [{ url, secret }],
  );
}
