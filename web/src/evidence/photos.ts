import { newCommandId } from '@/kernel/commandId'

/** A photo of a form: kept with the draft until the server has it, under one command id. */
export interface DraftPhoto {
  commandId: string
  name: string
  blob: Blob
  evidenceId: string | null
  trouble: string | null
}

/** Phones turn their own formats into JPEG when only these are asked for. */
export const PHOTO_TYPES = ['image/jpeg', 'image/png']
const LARGEST = 20 * 1024 * 1024

export function draftPhoto(file: File): DraftPhoto {
  return { commandId: newCommandId(), name: file.name, blob: file, evidenceId: null, trouble: null }
}

/** Why a chosen file is not taken; the server looks again at its content. */
export function whyNot(file: File): string | null {
  if (file.size === 0) return `“${file.name}”是空文件。`
  if (file.size > LARGEST) return `“${file.name}”超过 20 MB，请换一张小些的。`
  if (file.type && !PHOTO_TYPES.includes(file.type)) return `“${file.name}”不是 JPEG 或 PNG 照片。`
  return null
}

export const thumbnailOf = (id: string) => `/api/evidence/${id}/thumbnail`
export const servedCopyOf = (id: string) => `/api/evidence/${id}`
