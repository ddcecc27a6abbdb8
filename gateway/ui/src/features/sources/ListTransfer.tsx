import { Button } from "@mantine/core";
import { IconDownload, IconUpload } from "@tabler/icons-react";
import { useState } from "react";
import { messages } from "@/messages";
import { ImportDialog } from "./ImportDialog";
import { exportAddress } from "./imports";
import type { SourceFilter } from "./sources";

interface ListTransferProps {
  filter: SourceFilter;
  mayEdit: boolean;
}

const words = messages.sources.opml;

/** Lists of sources in and out, as OPML. */
export function ListTransfer({ filter, mayEdit }: ListTransferProps) {
  const [isImporting, setImporting] = useState(false);
  return (
    <>
      {mayEdit && (
        <Button
          variant="default"
          leftSection={<IconUpload size={16} aria-hidden />}
          onClick={() => setImporting(true)}
        >
          {words.import}
        </Button>
      )}
      <Button
        component="a"
        href={exportAddress(filter)}
        download
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden />}
      >
        {words.export}
      </Button>
      <ImportDialog opened={isImporting} onClose={() => setImporting(false)} />
    </>
  );
}
