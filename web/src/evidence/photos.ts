import { newCommandId } from '@/kernel/commandId'
import { LARGEST, LARGEST_MB } from '@/kernel/upload'

export type EvidenceKind = 'photo' | 'document'

/** A photo or document of a form: kept with the draft until the server has it, under one command id. */
export interface DraftPhoto {
  commandId: string
  name: string
  blob: Blob
  evidenceId: string | null
  trouble: string | null
  kind?: EvidenceKind
}

/** Phones turn their own formats into JPEG when only these are asked for. */
export const PHOTO_TYPES = ['image/jpeg', 'image/png']
/** By ending: what a desk computer calls these types differs. */
export const DOCUMENT_ENDINGS = ['.pdf', '.docx', '.xlsx']

export function draftPhoto(file: File, kind: EvidenceKind = 'photo'): DraftPhoto {
  return { commandId: newCommandId(), name: file.name, blob: file, evidenceId: null, trouble: null, kind }
}

/** Why a chosen file is not taken; the server looks again at its content. */
export function whyNot(file: File, kind: EvidenceKind = 'photo'): string | null {
  if (file.size === 0) return `“${file.name}”是空文件。`
  if (file.size > LARGEST) return `“${file.name}”超过 ${LARGEST_MB} MB，请换${kind === 'photo' ? '一张' : '一份'}小些的。`
  if (kind === 'document') {
    return DOCUMENT_ENDINGS.some((ending) => file.name.toLowerCase().endsWith(ending))
      ? null
      : `“${file.name}”不是 PDF、Word（.docx）或 Excel（.xlsx）文件。`
  }
  if (file.type && !PHOTO_TYPES.includes(file.type)) return `“${file.name}”不是 JPEG 或 PNG 照片。`
  return null
}

export const thumbnailOf = (id: string) => `/api/evidence/${id}/thumbnail`
export const servedCopyOf = (id: string) => `/api/evidence/${id}`
