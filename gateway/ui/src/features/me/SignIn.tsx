import { Button, Center, Stack, Text, Title } from "@mantine/core";
import { useLocation } from "@tanstack/react-router";
import { Logo } from "@/desk/Logo";
import { messages } from "@/messages";
import { rememberPlace } from "./place";
import classes from "./SignIn.module.css";

/** What everyone sees who is not signed in. */
export function SignIn() {
  const place = useLocation({ select: (location) => location.href });
  const { title, lead, button, hint } = messages.signIn;
  return (
    <Center component="main" className={classes.page}>
      <Stack className={classes.card} gap="lg">
        <Logo size={56} />
        <Stack gap={6}>
          <Title order={1} className={classes.title}>
            {title}
          </Title>
          <Text c="dimmed" size="lg">
            {lead}
          </Text>
        </Stack>
        <Button component="a" href="/sign-in" size="md" onClick={() => rememberPlace(place)} autoFocus>
          {button}
        </Button>
        <Text c="dimmed" size="sm">
          {hint}
        </Text>
      </Stack>
    </Center>
  );
}
