import type * as ours from './types'
import type { components } from './schema'

/**
 * The screens' types say what the API's description leaves out: what is never missing, what may be null, and the one
 * shape of a basis. That no field is called otherwise than the server calls it is checked here when compiling:
 * `npm run api` after the server changed, then `npm run check`.
 */
type Schemas = components['schemas']
type Unknown<Ours, Name extends keyof Schemas> = Exclude<keyof Ours, keyof Schemas[Name]>
type Agrees<Fields extends never> = Fields

export type Agreement = [
  Agrees<Unknown<ours.SessionBody, 'SessionView'>>,
  Agrees<Unknown<ours.PostRef, 'PostView'>>,
  Agrees<Unknown<ours.DemoAccount, 'DemoAccount'>>,
  Agrees<Unknown<ours.Receipt, 'Receipt'>>,
  Agrees<Unknown<ours.JournalEntry, 'TimelineEntry'>>,
  Agrees<Unknown<ours.Subject, 'Subject'>>,
  Agrees<Unknown<ours.ObligationItem, 'ObligationView'>>,
  Agrees<Unknown<ours.ObligationSummary, 'DutySummary'>>,
  Agrees<Unknown<ours.ObligationSummary['parts'], 'Parts'>>,
  Agrees<Unknown<ours.Answerer, 'Answerer'>>,
  Agrees<Unknown<ours.Books, 'Books'>>,
  Agrees<Unknown<ours.Tiding, 'Tiding'>>,
  Agrees<Unknown<ours.HazardItem, 'HazardItem'>>,
  Agrees<Unknown<ours.HazardCounts, 'HazardCounts'>>,
  Agrees<Unknown<ours.HazardPage, 'HazardPage'>>,
  Agrees<Unknown<ours.Hazard, 'HazardView'>>,
  Agrees<Unknown<ours.HazardNext, 'Next'>>,
  Agrees<Unknown<ours.Hazard['unavailable'][number], 'Unavailable'>>,
  Agrees<Unknown<ours.Hazard['lifecycle'][number], 'Stage'>>,
  Agrees<Unknown<NonNullable<ours.Hazard['voided']>, 'VoidedView'>>,
  Agrees<Unknown<ours.HazardForm, 'HazardFormView'>>,
  Agrees<Unknown<ours.HazardForm['lines'][number], 'LineChoice'>>,
  Agrees<Unknown<ours.HazardForm['lines'][number]['suggestions'][number], 'Suggestion'>>,
  Agrees<Unknown<ours.HazardForm['powers'][number], 'PowerChoice'>>,
  Agrees<Unknown<ours.HazardForm['rectifyDays'], 'RectifyDays'>>,
  Agrees<Unknown<ours.HazardForm['posts'][number], 'PostChoice'>>,
  Agrees<Unknown<ours.Evidence, 'EvidenceItem'>>,
  Agrees<Unknown<ours.EnterpriseItem, 'EnterpriseItem'>>,
  Agrees<Unknown<ours.Enterprise, 'EnterpriseFile'>>,
  Agrees<Unknown<ours.PostHeld, 'PostHeld'>>,
  Agrees<Unknown<ours.PastHolder, 'PastHolder'>>,
  Agrees<Unknown<ours.AgencyKind, 'KindItem'>>,
  Agrees<Unknown<ours.RegionNode, 'RegionNode'>>,
  Agrees<Unknown<ours.Party, 'PartyItem'>>,
  Agrees<Unknown<ours.MatrixCell, 'MatrixCell'>>,
  Agrees<Unknown<ours.Answers, 'Answers'>>,
  Agrees<Unknown<ours.Answers['answers'][number], 'AnswerItem'>>,
  Agrees<Unknown<ours.Overview, 'Overview'>>,
  Agrees<Unknown<ours.Overview['figures'][number], 'Figure'>>,
  Agrees<Unknown<ours.Overview['byLine'][number], 'OfLine'>>,
  Agrees<Unknown<ours.Overview['byRegion'][number], 'OfRegion'>>,
]
