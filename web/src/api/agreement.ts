import type * as ours from './types'
import type { components } from './schema'

/**
 * The screens' types are short names for the shapes of the API's description. That whatever the server answers fits them,
 * each field with its words and whether it may be null, is checked here when compiling. After the server changed its
 * interface: redraw `openapi.json` as `DescribedInterfaceTest` says, `npm run api`, `npm run check`.
 */
type Schemas = components['schemas']
type Fits<Theirs extends Ours, Ours> = Theirs

export type Agreement = [
  Fits<Schemas['SessionView'], ours.SessionBody>,
  Fits<Schemas['PostView'], ours.PostRef>,
  Fits<Schemas['DemoAccount'], ours.DemoAccount>,
  Fits<Schemas['Receipt'], ours.Receipt>,
  Fits<Schemas['TimelineEntry'], ours.JournalEntry>,
  Fits<Schemas['Subject'], ours.Subject>,
  Fits<Schemas['ObligationView'], ours.ObligationItem>,
  Fits<Schemas['DutySummary'], ours.ObligationSummary>,
  Fits<Schemas['Parts'], ours.ObligationSummary['parts']>,
  Fits<Schemas['Answerer'], ours.Answerer>,
  Fits<Schemas['Books'], ours.Books>,
  Fits<Schemas['Tiding'], ours.Tiding>,
  Fits<Schemas['HazardItem'], ours.HazardItem>,
  Fits<Schemas['HazardCounts'], ours.HazardCounts>,
  Fits<Schemas['HazardPage'], ours.HazardPage>,
  Fits<Schemas['HazardView'], ours.Hazard>,
  Fits<Schemas['Next'], ours.HazardNext>,
  Fits<Schemas['Unavailable'], ours.Hazard['unavailable'][number]>,
  Fits<Schemas['Stage'], ours.Hazard['lifecycle'][number]>,
  Fits<Schemas['VoidedView'], NonNullable<ours.Hazard['voided']>>,
  Fits<Schemas['HazardFormView'], ours.HazardForm>,
  Fits<Schemas['LineChoice'], ours.HazardForm['lines'][number]>,
  Fits<Schemas['Suggestion'], ours.HazardForm['lines'][number]['suggestions'][number]>,
  Fits<Schemas['PowerChoice'], ours.HazardForm['powers'][number]>,
  Fits<Schemas['RectifyDays'], ours.HazardForm['rectifyDays']>,
  Fits<Schemas['PostChoice'], ours.HazardForm['posts'][number]>,
  Fits<Schemas['ProposalsView'], ours.HazardProposals>,
  Fits<Schemas['EvidenceItem'], ours.Evidence>,
  Fits<Schemas['EnterpriseItem'], ours.EnterpriseItem>,
  Fits<Schemas['EnterpriseFile'], ours.Enterprise>,
  Fits<Schemas['PostHeld'], ours.PostHeld>,
  Fits<Schemas['PastHolder'], ours.PastHolder>,
  Fits<Schemas['KindItem'], ours.AgencyKind>,
  Fits<Schemas['RegionNode'], ours.RegionNode>,
  Fits<Schemas['PartyItem'], ours.Party>,
  Fits<Schemas['MatrixCell'], ours.MatrixCell>,
  Fits<Schemas['Answers'], ours.Answers>,
  Fits<Schemas['AnswerItem'], ours.Answers['answers'][number]>,
  Fits<Schemas['Overview'], ours.Overview>,
  Fits<Schemas['Figure'], ours.Overview['figures'][number]>,
  Fits<Schemas['OfLine'], ours.Overview['byLine'][number]>,
  Fits<Schemas['OfRegion'], ours.Overview['byRegion'][number]>,
  Fits<Schemas['RuleItem'], ours.RuleItem>,
  Fits<Schemas['RulePage'], ours.RulePage>,
  Fits<Schemas['RuleView'], ours.Rule>,
  Fits<Schemas['RuleBasis'], ours.RuleBasis>,
  Fits<Schemas['RuleClock'], ours.RuleClock>,
  Fits<Schemas['RuleParameter'], ours.RuleParameter>,
  Fits<Schemas['RuleLatitude'], ours.RuleLatitude>,
  Fits<Schemas['JudgeView'], ours.Judge>,
  Fits<Schemas['TrialField'], ours.TrialField>,
]
