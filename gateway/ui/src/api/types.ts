import type { components } from "./schema";

type Schemas = components["schemas"];

export type Problem = Schemas["Problem"];
export type FieldError = Schemas["FieldError"];
export type Me = Schemas["MeView"];
export type Role = Me["roles"][number];
export type Source = Schemas["SourceView"];
export type NewSource = Schemas["NewSource"];
export type SourceChange = Schemas["SourceChange"];
export type SourceState = Source["state"];
export type Article = Schemas["ArticleView"];
export type Tag = Schemas["TagView"];
export type Evidence = Schemas["EvidenceView"];
export type Prominence = Schemas["Prominence"];
export type Topic = Schemas["TopicView"];
export type NewTopic = Schemas["NewTopic"];
export type TopicChange = Schemas["TopicChange"];
export type Visibility = Schemas["Visibility"];
export type QueryVerdict = Schemas["QueryVerdict"];
export type QueryError = Schemas["QueryError"];
export type Rule = Schemas["RuleView"];
export type NewRule = Schemas["NewRule"];
export type RuleChange = Schemas["RuleChange"];
export type Channel = Schemas["ChannelView"];
export type NewChannel = Schemas["NewChannel"];
export type Alert = Schemas["AlertView"];
export type Delivery = Schemas["DeliveryView"];
