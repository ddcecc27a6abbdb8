import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { NewSource, Source } from "@/api/types";
import { FormProblem } from "@/forms/FormProblem";
import { split } from "@/forms/problems";
import { messages } from "@/messages";
import { OfferRow } from "./OfferRow";
import classes from "./OfferRow.module.css";
import { discover } from "./sources";

interface DiscoveryProps {
  onAdd: (source: NewSource) => Promise<Source>;
  onByHand: (url: string) => void;
}

const words = messages.sources.discovery;

/** Asks what a site offers, and adds what is chosen of it. */
export function Discovery({ onAdd, onByHand }: DiscoveryProps) {
  const [url, setUrl] = useState("");
  const looking = useMutation({ mutationFn: discover });
  const offers = looking.data?.offers;
  const { atField, rest } = split(looking.error, "url");

  function look(event: FormEvent) {
    event.preventDefault();
    looking.mutate(url.trim());
  }

  return (
    <form onSubmit={look} noValidate>
      <Stack>
        <FormProblem problem={rest} />
        <Group align={atField === undefined ? "flex-end" : "center"} gap="sm">
          <TextInput
            flex={1}
            label={words.site}
            description={words.siteNote}
            placeholder={words.sitePlaceholder}
            value={url}
            onChange={(event) => setUrl(event.currentTarget.value)}
            error={atField}
            spellCheck={false}
            data-autofocus
          />
          <Button type="submit" loading={looking.isPending} disabled={url.trim() === ""}>
            {words.look}
          </Button>
        </Group>
        <div aria-live="polite">
          {looking.isPending && <Text c="dimmed">{words.looking}</Text>}
          {offers?.length === 0 && <Text>{words.none}</Text>}
        </div>
        {offers !== undefined && offers.length > 0 && (
          <ul className={classes.list} aria-label={words.offers}>
            {offers.map((offer) => (
              <OfferRow key={offer.url} offer={offer} onAdd={onAdd} />
            ))}
          </ul>
        )}
        <Button variant="subtle" w="fit-content" onClick={() => onByHand(url.trim())}>
          {words.byHand}
        </Button>
      </Stack>
    </form>
  );
}
