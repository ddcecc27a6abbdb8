import { Kbd, Modal, Table } from "@mantine/core";
import { messages } from "@/messages";
import { screens } from "./screens";

const { shortcuts } = messages;

const ROWS: [keys: string, does: string][] = [
  ...screens.map(({ keys, label }): [string, string] => [keys, shortcuts.goTo(label)]),
  ["j", shortcuts.next],
  ["k", shortcuts.previous],
  ["Enter", shortcuts.open],
  ["o", shortcuts.original],
  ["/", shortcuts.search],
  ["n", shortcuts.create],
  ["p", shortcuts.pause],
  ["?", shortcuts.help],
];

/** What the keys do. */
export function ShortcutHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title={shortcuts.title}>
      <Table verticalSpacing={6}>
        <Table.Tbody>
          {ROWS.map(([keys, does]) => (
            <Table.Tr key={keys}>
              <Table.Td>{does}</Table.Td>
              <Table.Td ta="right">
                {keys.split(" ").map((key) => (
                  <Kbd key={key} ml={4}>
                    {key}
                  </Kbd>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
