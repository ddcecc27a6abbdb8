import { Paper } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { FieldError } from "@/api/types";
import { QueryErrors } from "@/features/query/QueryErrors";
import { queryVerdict } from "@/features/query/useQueryCheck";
import { sentence } from "@/forms/problems";

interface WrongSearchProps {
  q: string;
  /** What the search was answered. */
  errors: FieldError[];
  onUse: (q: string) => void;
}

/** Where a search went wrong; in the search's own words where its places are not known. */
export function WrongSearch({ q, errors, onUse }: WrongSearchProps) {
  const places = useQuery(queryVerdict(q)).data?.errors ?? [];
  return (
    <Paper role="alert" p="md" withBorder>
      {places.length > 0 ? (
        <QueryErrors query={q} errors={places} onUse={onUse} />
      ) : (
        errors.map((error) => <div key={error.message}>{sentence(error)}</div>)
      )}
    </Paper>
  );
}
