import { Text, Title } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { ButtonLink } from "@/desk/links";
import { Panel } from "@/desk/Panel";
import { messages } from "@/messages";
import classes from "./FirstSteps.module.css";
import type { Progress } from "./useProgress";

const words = messages.start;

const STEPS = [
  { of: "source", way: { to: "/sources", search: { add: true } } },
  { of: "topic", way: { to: "/topics/new" } },
  { of: "rule", way: { to: "/alerts/rules/new" } },
] as const;

/** From nothing to the first alert. */
export function FirstSteps({ progress }: { progress: Progress }) {
  const next = STEPS.find(({ of }) => !progress[of])?.of;
  return (
    <Panel title={words.title}>
      <Text c="dimmed" mb="md">
        {words.lead}
      </Text>
      <ol className={classes.steps}>
        {STEPS.map(({ of, way }, at) => (
          <li
            key={of}
            className={classes.step}
            data-done={progress[of] || undefined}
            data-next={of === next || undefined}
          >
            <span className={classes.number} aria-hidden>
              {progress[of] ? <IconCheck size={16} /> : at + 1}
            </span>
            <Title order={3}>{words[of].title}</Title>
            <Text c="dimmed">{words[of].detail}</Text>
            <div className={classes.action}>
              {progress[of] ? (
                <Text fw={600} c="var(--desk-good)">
                  {words.done}
                </Text>
              ) : (
                <ButtonLink {...way} variant={of === next ? "filled" : "default"}>
                  {words[of].action}
                </ButtonLink>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
