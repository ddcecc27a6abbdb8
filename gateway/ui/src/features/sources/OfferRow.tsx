import { Button, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { problemOf } from "@/api/problem";
import type { NewSource, Offer, Source } from "@/api/types";
import { FormProblem } from "@/forms/FormProblem";
import { messages } from "@/messages";
import { Ago } from "@/time/Ago";
import classes from "./OfferRow.module.css";

interface OfferRowProps {
  offer: Offer;
  onAdd: (source: NewSource) => Promise<Source>;
}

const words = messages.sources;

/** Something a site offers, with a few of its entries. */
export function OfferRow({ offer, onAdd }: OfferRowProps) {
  const adding = useMutation({ mutationFn: () => onAdd({ url: offer.url, kind: offer.kind }) });
  const isKnown = offer.sourceId !== null;
  return (
    <li className={classes.offer}>
      <div className={classes.head}>
        <div>
          <strong>{offer.title ?? words.kind[offer.kind]}</strong>
          <Text size="sm" c="dimmed" className={classes.url}>
            {words.kind[offer.kind]} · {words.discovery.listed(offer.listed)}
            {offer.newest !== null && (
              <>
                , {words.discovery.newest} <Ago at={offer.newest} />
              </>
            )}
            <br />
            {offer.url}
          </Text>
        </div>
        <Button
          size="xs"
          aria-label={words.discovery.addNamed(offer.title ?? offer.url)}
          loading={adding.isPending}
          disabled={isKnown || adding.isSuccess}
          onClick={() => adding.mutate()}
        >
          {label(isKnown, adding.isSuccess)}
        </Button>
      </div>
      <FormProblem problem={adding.error === null ? null : problemOf(adding.error).problem} />
      <ul className={classes.sample}>
        {offer.sample.map(({ link, title }) => (
          <li key={link}>{title ?? link}</li>
        ))}
      </ul>
    </li>
  );
}

function label(isKnown: boolean, isAdded: boolean): string {
  if (isKnown) {
    return words.discovery.known;
  }
  return isAdded ? words.discovery.added : words.discovery.addThis;
}
