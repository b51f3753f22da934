import { computed, watch } from 'vue'
import type { Basis, Hazard, HazardForm } from '@/api/types'
import { useUploads } from '@/evidence/useUploads'
import type { DraftPhoto } from '@/evidence/photos'
import type { ChosenEnterprise } from '@/enterprise/SelectEnterprise.vue'
import { fromWallInput, millis, wallInput } from '@/kernel/time'
import { useBusinessClock } from '@/kernel/useBusinessClock'
import { useDraft } from '@/kernel/useDraft'
import { useRecord } from '@/kernel/useRecord'

export interface HazardDraft {
  party: ChosenEnterprise | null
  power: string
  line: string
  cause: string
  place: string
  description: string
  basis: { law: string; article: string } | null
  remedy: string
  foundAt: string
  photos: DraftPhoto[]
  /** An earlier hazard that this is again. */
  repeats: string
}

type Suggestion = HazardForm['lines'][number]['suggestions'][number]

/** What is typed about a hazard, kept until its receipt arrives, with what the server offers for it. */
export function useHazardDraft(name: string, start: () => Partial<HazardDraft> = () => ({})) {
  const clock = useBusinessClock()
  const uploads = useUploads()
  const empty = (): HazardDraft => ({
    party: null, power: '', line: '', cause: '', place: '', description: '', basis: null, remedy: '',
    foundAt: wallInput(clock.now), photos: [], repeats: '', ...start(),
  })
  const draft = useDraft(name, empty)
  const value = draft.value
  const offered = useRecord<HazardForm>(
    () => (value.value.party ? '/api/hazards/form' : null),
    () => ({ party: value.value.party?.id }),
  )

  const line = computed(() => offered.record.value?.lines.find((l) => l.id === value.value.line) ?? null)
  const power = computed(() => offered.record.value?.powers.find((p) => p.id === value.value.power) ?? null)

  /** The enterprise's own line and the first power it gives stand first. */
  watch(offered.record, (form) => {
    if (!form || !value.value.party) return
    const v = value.value
    draft.quietly(() => {
      if (!form.lines.some((l) => l.id === v.line)) v.line = form.lines[0]?.id ?? ''
      if (!form.powers.some((p) => p.id === v.power && p.allowed)) v.power = form.powers.find((p) => p.allowed)?.id ?? ''
    })
  })

  function suggest(suggestion: Suggestion) {
    const v = value.value
    v.description = suggestion.text
    v.cause = suggestion.cause
    v.remedy = suggestion.remedy
    v.basis = shortBasis(suggestion.basis)
  }

  /** The command's body, once every photo is with the server. */
  async function body(source: string) {
    const v = value.value
    return {
      partyId: v.party?.id ?? null,
      source,
      power: v.power || null,
      line: v.line || null,
      cause: v.cause || null,
      place: v.place.trim(),
      description: v.description.trim(),
      basis: v.basis,
      foundAt: v.foundAt ? fromWallInput(v.foundAt) : null,
      photos: await uploads.uploadPhotos(v.photos),
      remedy: v.remedy.trim() || null,
      ...(v.repeats ? { repeats: v.repeats } : {}),
    }
  }

  return { draft, value, offered, line, power, suggest, body }
}

export function draftOf(hazard: Hazard): Partial<HazardDraft> {
  return {
    party: { id: hazard.party.id, name: hazard.party.name },
    power: hazard.power,
    line: hazard.line.id,
    cause: hazard.cause,
    place: hazard.place,
    description: hazard.description,
    basis: hazard.basis && shortBasis(hazard.basis),
    remedy: hazard.remedy ?? '',
    foundAt: wallInput(millis(hazard.foundAt)),
  }
}

const shortBasis = (basis: Basis) => ({ law: basis.law, article: basis.article })
