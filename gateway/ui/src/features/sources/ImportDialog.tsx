import { Button, FileInput, Modal, SegmentedControl, Stack, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { FormProblem } from "@/forms/FormProblem";
import { split } from "@/forms/problems";
import { messages } from "@/messages";
import { ImportProgress } from "./ImportProgress";
import { type FolderUse, startImport } from "./imports";

interface ImportDialogProps {
  opened: boolean;
  onClose: () => void;
}

const words = messages.sources.opml;
const FOLDER_USES: FolderUse[] = ["collections", "tags", "none"];

/** Takes in a list of sources, and shows how far that is. */
export function ImportDialog({ opened, onClose }: ImportDialogProps) {
  const [file, setFile] = useState<File | null>(null);
  const [folders, setFolders] = useState<FolderUse>("collections");
  const starting = useMutation({ mutationFn: (opml: File) => startImport(opml, folders) });

  const { atField, rest } = split(starting.error, "body");

  function close() {
    starting.reset();
    setFile(null);
    onClose();
  }

  return (
    <Modal
      opened={opened}
      onClose={close}
      title={words.title}
      closeButtonProps={{ "aria-label": messages.actions.close }}
    >
      {starting.data !== undefined ? (
        <ImportProgress id={starting.data.id} onClose={close} />
      ) : (
        <Stack>
          <FormProblem problem={rest} />
          <FileInput
            label={words.file}
            description={words.fileNote}
            placeholder={words.choose}
            accept=".opml,.xml,text/x-opml,application/xml"
            value={file}
            error={atField}
            onChange={setFile}
          />
          <div>
            <Text size="sm" fw={500} mb={4}>
              {words.folders}
            </Text>
            <SegmentedControl
              fullWidth
              aria-label={words.folders}
              data={FOLDER_USES.map((value) => ({ value, label: words.folderUse[value] }))}
              value={folders}
              onChange={setFolders}
            />
          </div>
          <Button
            disabled={file === null}
            loading={starting.isPending}
            onClick={() => file !== null && starting.mutate(file)}
          >
            {words.start}
          </Button>
        </Stack>
      )}
    </Modal>
  );
}
