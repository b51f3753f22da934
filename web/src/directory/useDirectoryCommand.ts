import { ElMessage } from 'element-plus'
import type { MaybeRefOrGetter } from 'vue'
import { shortHash } from '@/journal/receipt'
import { useCommand } from '@/journal/useCommand'

/** A command from a small dialog: says its receipt and lets the page read again. */
export function useDirectoryCommand(
  slot: MaybeRefOrGetter<string>,
  label: MaybeRefOrGetter<string>,
  done: () => void,
) {
  return useCommand({
    slot,
    label,
    onReceipt: ({ command, receipt }) => {
      ElMessage({ type: 'success', message: `${command.label}：已受理，回执 ${shortHash(receipt.commandId)}` })
      done()
    },
  })
}
