import { ref } from 'vue'
import { useApi, type Query } from '@/api/http'
import { Problem } from '@/api/problem'

/** Fetches a file under the session, so that a refusal is shown instead of saved. */
export function useDownload() {
  const api = useApi()
  const downloading = ref(false)
  const problem = ref<Problem | null>(null)

  async function download(path: string, query?: Query) {
    downloading.value = true
    problem.value = null
    try {
      const { blob, name } = await api.file(path, query)
      const address = URL.createObjectURL(blob)
      const anchor = document.createElement('a')
      anchor.href = address
      anchor.download = name
      anchor.click()
      setTimeout(() => URL.revokeObjectURL(address), 60_000)
    } catch (error) {
      problem.value = Problem.from(error)
    } finally {
      downloading.value = false
    }
  }

  return { downloading, problem, download }
}
