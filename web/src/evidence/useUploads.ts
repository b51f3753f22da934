import { defineStore } from 'pinia'
import { useApi } from '@/api/http'
import { Problem } from '@/api/problem'
import type { Evidence } from '@/api/types'
import type { DraftPhoto, EvidenceKind } from './photos'
import type { DraftSignature } from './signature'

/** Sends files that the server does not have yet, each under its own lasting command id and never twice at once. */
export const useUploads = defineStore('uploads', () => {
  const api = useApi()
  const underWay = new Map<string, Promise<string>>()

  async function post(blob: Blob, name: string, kind: EvidenceKind | 'signature', commandId: string): Promise<string> {
    const body = new FormData()
    body.append('kind', kind)
    body.append('file', blob, name)
    return (await api.call<Evidence>('/api/evidence', { method: 'POST', body, commandId })).id
  }

  function upload(blob: Blob, name: string, kind: EvidenceKind | 'signature', commandId: string): Promise<string> {
    const sending = underWay.get(commandId) ?? post(blob, name, kind, commandId)
    underWay.set(commandId, sending)
    return sending.finally(() => underWay.delete(commandId))
  }

  async function uploadPhoto(photo: DraftPhoto): Promise<string> {
    if (photo.evidenceId) return photo.evidenceId
    photo.trouble = null
    try {
      photo.evidenceId = await upload(photo.blob, photo.name, photo.kind ?? 'photo', photo.commandId)
      return photo.evidenceId
    } catch (error) {
      photo.trouble = Problem.from(error).message
      throw error
    }
  }

  async function uploadPhotos(photos: readonly DraftPhoto[]): Promise<string[]> {
    const ids: string[] = []
    for (const photo of photos) ids.push(await uploadPhoto(photo))
    return ids
  }

  async function uploadSignature(signature: DraftSignature | null): Promise<string | null> {
    return signature?.blob ? await upload(signature.blob, '签名.png', 'signature', signature.commandId) : null
  }

  return { uploadPhoto, uploadPhotos, uploadSignature }
})
