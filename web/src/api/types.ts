export type Id = string
/** ISO 8601 with offset. */
export type Instant = string

export type BasisKind =
  | 'statute'
  | 'regulation'
  | 'department-rule'
  | 'document'
  | 'standard'
  | 'local-rule'
  | 'speech'
  | 'house-rule'

export interface Basis {
  kind: BasisKind
  law: string
  article: string
  citation: string
  quote: string | null
  verified: boolean
}

export interface ProblemBody {
  type?: string
  title?: string
  status: number
  code: string
  detail: string
  basis?: Basis[]
  errors?: { field: string; message: string }[]
  hint?: string
  retryAfterSeconds?: number
}

export interface Receipt {
  commandId: Id
  at: Instant
  entryNo: number
  entryHash: string | null
  sealedPosition: number | null
  sealedHead: string | null
  subject: Subject | null
  repeated: boolean
}

export interface Subject {
  type: string
  id: Id
  number: string | null
}

export interface Page<T> {
  items: T[]
  next: string | null
}

export interface Named {
  id: string
  name: string
}

/** A post, with its agency where that is known. */
export interface PostNamed extends Named {
  party?: Named
}

export interface RegionRef {
  id: number
  name: string
  fullName: string
}

export type Role =
  | 'LEADER'
  | 'OFFICE'
  | 'REGULATOR'
  | 'TOWN'
  | 'DUTY'
  | 'HEAD'
  | 'SAFETY'
  | 'WORKER'
  | 'SYSTEM_ADMIN'
  | 'SECURITY_ADMIN'
  | 'AUDIT_ADMIN'

export type PartyKind = string

export interface PostRef {
  id: Id
  name: string
  party: { id: Id; name: string; kind: PartyKind }
  region: RegionRef
  role: Role
  roleName: string
  lines: string[]
}

export interface SessionBody {
  state: 'anonymous' | 'change-password' | 'totp-enrol' | 'totp' | 'signed-in'
  demo: boolean
  businessNow: Instant
  person: { id: Id; name: string } | null
  post: PostRef | null
  posts: PostRef[]
  role: Role | null
  roleName: string | null
  city: string
}

export interface DemoAccount {
  login: string
  password: string
  roleName: string
  post: string
  region: string
  what: string
}

export interface Account {
  id: Id
  login: string
  personName: string
  /** Locked by an administrator, or locked out after too many failures. */
  state: 'active' | 'locked' | 'locked-out'
  stateName: string
  posts: string[]
  administrator: Role | null
  mustChangePassword: boolean
  secondFactor: boolean
  lockReason: string | null
  lockedUntil: Instant | null
  lastSignInAt: Instant | null
}

export interface AccountEvent {
  no: number
  at: Instant
  kind: string
  kindName: string
  login: string | null
  personName: string | null
  byPersonName: string | null
  address: string
  detail: string | null
}

export type DutyPart = 'do' | 'verify' | 'decide'
export type DutyBucket = 'overdue' | 'day' | 'week' | 'later'
export type DutyView = 'person' | 'post' | 'party' | 'region'

export interface Answerer {
  postId: Id
  postName: string
  partyId: Id
  partyName: string
  personName: string | null
}

/** What took the place of a duty, or what it took the place of. */
export interface LinkedDuty {
  id: Id
  title: string
  dueAt: Instant
}

export interface ObligationItem {
  id: Id
  kind: string
  kindName: string
  title: string
  part: DutyPart
  level: string
  subject: Subject
  basis: Basis[]
  periodBasis: Basis | null
  obligor: Answerer
  verifier: Answerer | null
  region: RegionRef
  line: Named
  party: { id: Id; name: string }
  issuedAt: Instant
  dueAt: Instant
  provisional: boolean
  state: 'OPEN' | 'DISCHARGED' | 'WAIVED' | 'SUPERSEDED'
  missedAt: Instant | null
  closedAt: Instant | null
  told: { postName: string; personName: string | null; at: Instant }[]
  /** 催办. */
  urged: { times: number; lastAt: Instant } | null
  action: { label: string; href: string } | null
  next: LinkedDuty | null
  before: LinkedDuty | null
}

export interface Books {
  issued: number
  discharged: number
  waived: number
  superseded: number
  open: number
  balanced: boolean
  from: Instant
  to: Instant
}

export interface ObligationSummary {
  overdue: number
  day: number
  week: number
  later: number
  closedThisMonth: number
  parts: { all: number; do: number; verify: number; decide: number }
  books: Books
}

/** What waits at one of one's posts. */
export interface PostDuties {
  post: Id
  open: number
  overdue: number
}

export interface Tiding {
  id: Id
  at: Instant
  text: string
  obligationId: Id | null
  subject: Subject | null
}

export interface JournalEntry {
  no: number
  at: Instant
  kind: string
  title: string
  actor: { personName: string | null; postName: string | null; partyName: string | null } | null
  details: { label: string; value: string }[]
  photos: Id[]
  commandId: Id | null
  entryHash: string | null
  sealed: boolean
  subject?: Subject | null
}

export type HazardList = '列单' | '交单' | '办单' | '清单' | '作废'

export interface HazardItem {
  id: Id
  number: string
  description: string
  place: string
  list: HazardList
  state: string
  stateName: string
  level: string
  cause: string
  causeName: string
  line: Named
  party: Named
  region: RegionRef
  source: string
  sourceName: string
  power: string
  powerName: string
  foundAt: Instant
  /** A register states the day and no time of it. */
  onlyDay: boolean
  rectifyBy: Instant | null
  dueAt: Instant | null
  clockFrom: Instant | null
  missed: boolean
  struckOffAt: Instant | null
  photoId: Id | null
  grade: 'general' | 'major'
  extensions: number
  extensionAsked: boolean
  /** 挂牌文号. */
  supervision: string | null
  repeats: boolean
}

export interface Actor {
  person: Id
  personName: string
  post: Id
  postName: string
  party: Id
  partyName: string
}

/** 判定: what a person held it against, and why. */
export interface HazardJudgement {
  judgement: {
    grade: 'general' | 'major'
    criterion: {
      id: string
      edition: string
      industry: string
      text: string
      citation: string
      verified: boolean
    } | null
    reason: string
    by: Actor
    at: Instant
  }
  standing: string | null
  basis: Basis | null
}

export interface HazardPlan {
  goal: string
  responsible: string
  measures: string
  funds: number
  until: Instant
  contingency: string
  interim: string
  by: Actor
  at: Instant
}

export interface HazardKin {
  id: Id
  number: string
  stateName: string
  foundAt: Instant
  struckOffAt: Instant | null
  refound: boolean
}

export interface HazardCounts {
  listed: number
  handed: number
  working: number
  struckOff: number
  void: number
  total: number
}

export interface HazardPage extends Page<HazardItem> {
  counts: HazardCounts
}

export interface HazardNext {
  step: string
  name: string
  href: string
  method: string
  form: string
}

/** What a register says of a hazard that was closed before it came here; days are YYYY-MM-DD. */
export interface HazardStatement {
  registerId: Id
  register: string
  row: number
  result: string | null
  closedOn: string | null
  deadline: string | null
  measures: string | null
  owner: string | null
  finder: string | null
  verifier: string | null
  level: string | null
}

export interface Hazard extends HazardItem {
  version: number
  basis: Basis | null
  remedy: string | null
  finder: Answerer
  owner: Answerer | null
  verifier: Answerer | null
  photos: { before: Id[]; after: Id[] }
  note: string | null
  measures: string | null
  opinion: string | null
  soleFirm: boolean
  /** Struck off by the only person of its firm. */
  forSampling: boolean
  toBeJudged: string | null
  judged: HazardJudgement | null
  told: { cause: string; danger: string; workers: string; to: Answerer; by: Actor; at: Instant } | null
  supervised: { listed: boolean; number: string | null; until: Instant | null; reason: string; by: Actor; at: Instant } | null
  stop: { what: string; until: Instant; by: Actor; at: Instant; release: { opinion: string; by: Actor; at: Instant } | null } | null
  plan: HazardPlan | null
  review: { opinion: string; by: Actor; at: Instant } | null
  extending: {
    most: number
    days: number
    basis: Basis
    latest: Instant | null
    asked: { until: Instant; reason: string; by: Actor; at: Instant } | null
  } | null
  repeatOf: HazardKin | null
  repeatedBy: HazardKin[]
  voided: { ground: string; groundName: string; reason: string; by: string; duplicateOf: Id | null } | null
  stated: HazardStatement | null
  /** From which register it came; the finder is then who entered it. */
  entered: {
    registerId: Id
    register: string
    row: number
    finder: string | null
    deadline: string | null
    owner: string | null
  } | null
  lifecycle: { state: string; name: string; list: string; at: Instant | null; current: boolean }[]
  next: HazardNext[]
  unavailable: { step: string; name: string; why: string; basis: Basis }[]
  obligations: ObligationItem[]
}

export interface HazardForm {
  lines: {
    id: string
    name: string
    places: string[]
    suggestions: { text: string; cause: string; remedy: string; basis: Basis }[]
  }[]
  powers: { id: string; name: string; allowed: boolean; why: string; basis: Basis | null }[]
  causes: Named[]
  rectifyDays: { count: number; unit: string; basis: Basis }
  posts: { id: Id; name: string; personName: string | null }[]
}

export interface Evidence {
  id: Id
  name: string
  mediaType: string
  size: number
  width: number | null
  height: number | null
  sha256: string
}

export interface EnterpriseItem {
  id: Id
  name: string
  creditCode: string
  creditCodeWarning: string | null
  region: RegionRef
  line: Named
  lines: Named[]
  address: string | null
  headcount: number | null
  soleFirm: boolean
  hazardCounts: HazardCounts
}

export interface PostHeld {
  id: Id
  name: string
  role: Role
  roleName: string
  region: RegionRef
  lines: Named[]
  superiorId: Id | null
  duties: string
  personId: Id | null
  personName: string | null
  heldFrom: Instant | null
  abolishedAt: Instant | null
  version: number
  editable: boolean
}

/** Somebody who was registered; `was` is the last post that he took up, with its body. */
export interface KnownPerson {
  id: Id
  name: string
  was: string
  serving: boolean
}

export interface PastHolder {
  personId: Id
  personName: string
  from: Instant
  until: Instant | null
}

export interface AgencyKind {
  id: string
  name: string
  levels: string[]
  does: string
  inspectsEnterprises: boolean
}

export interface Enterprise extends EnterpriseItem {
  posts: PostHeld[]
  version: number
  editable: boolean
}

export interface RegionNode {
  id: number
  name: string
  level: string
  children: RegionNode[]
}

export interface Party {
  id: Id
  name: string
  kind: PartyKind
  kindName: string
  agencyKindName: string
  region: RegionRef
  lines: Named[]
  active: boolean
  version: number
  editable: boolean
}

/** An agency at work, as it is chosen. */
export interface AgencyNamed {
  id: Id
  name: string
  shortName: string
  region: RegionRef
}

export interface MatrixCell {
  line: Named
  region: RegionRef
  supervisor: Named | null
  comprehensive: Named | null
  leaderPost: { id: Id; name: string; personName: string | null } | null
  territorial: Named | null
  townAuthorised: boolean
  basis: Basis
  bases: Basis[]
  source: 'pack' | 'edited'
  version: number
  reason: string
  at: Instant | null
  by: string | null
  editable: boolean
}

export interface Answers {
  subject: string
  enterprise: Named | null
  line: Named
  region: RegionRef
  /** Others that the words could have meant. */
  enterprises: Named[]
  answers: {
    duty: string
    party: Named | null
    post: { id: Id; name: string; personName: string | null } | null
    reason: string
    basis: Basis[]
    source: 'pack' | 'edited'
    gap: boolean
  }[]
}

export interface Overview {
  period: { from: Instant; to: Instant; name: string }
  figures: { id: string; name: string; value: number; of: number | null; href: string; period: string }[]
  books: Books
  byLine: { line: Named; open: number; overdue: number; struckOff: number; href: string }[]
  byRegion: { region: RegionRef; open: number; overdue: number; struckOff: number; href: string }[]
  trend: { day: string; listed: number; struckOff: number }[]
}

/** What rules cite: an article as they cite it or its number alone, and their ids. */
export interface Citation {
  law: string
  article: string
  rules: string[]
}

export interface RuleItem {
  id: string
  title: string
  says: string
  subject: Named
  bases: Basis[]
  citations: string[]
  from: string | null
  until: string | null
  provisional: boolean
  house: boolean
  judged: boolean
}

export interface RulePage extends Page<RuleItem> {
  total: number
  subjects: { id: string; name: string; rules: number }[]
}

export interface LocalRulesOfPlace {
  region: Named
  name: string
  numbers: {
    key: string
    rule: Named
    says: string
    value: string
    national: string | null
    unit: string
    basis: Basis
    from: string | null
    until: string | null
    inForce: boolean
  }[]
}

export interface RuleBasis {
  basis: Basis
  kindName: string
  from: string | null
  until: string | null
  inForce: boolean
  citesArticles: boolean
  articles: { number: string; edition: string; paragraphs: string[] }[]
}

export interface RuleLatitude {
  direction: string
  source: string
}

export interface RuleClock {
  label: string
  starts: string
  roll: boolean
  basis: Basis
  house: boolean
  local: RuleLatitude | null
  national: string | null
}

export interface RuleParameter {
  name: string
  says: string
  unit: string
  verified: boolean
  values: { key: string; value: string | null; national: string | null; source: Basis | null }[]
  words: string[]
  local: RuleLatitude | null
}

export interface TrialField {
  name: string
  label: string
  kind: 'WHOLE' | 'DECIMAL' | 'TEXT' | 'MOMENT' | 'DAY' | 'FLAG' | 'CHOICE' | 'OBJECT' | 'LIST'
  required: boolean
  options: { code: string; label: string }[]
  parts: TrialField[]
}

export interface Judge {
  name: string
  title: string
  fields: TrialField[]
  given: Record<string, string>
  example: string | null
  words: Record<string, string>
  values: Record<string, string>
}

export interface Rule {
  id: string
  title: string
  says: string
  subject: Named
  version: string
  from: string | null
  until: string | null
  on: string
  inForce: boolean
  provisional: boolean
  house: boolean
  bases: RuleBasis[]
  clock: RuleClock | null
  parameters: RuleParameter[]
  localities: string[]
  actsIn: { where: string; what: string; href: string }[]
  judges: Judge[]
}

/** What was found at the same enterprise before and is near in words and meaning. */
export interface HazardRepeats {
  repeats: {
    id: Id
    number: string
    description: string
    place: string
    stateName: string
    struckOff: boolean
    foundAt: Instant
    struckOffAt: Instant | null
    score: number
  }[]
  asked: number
  basis: Basis
}

export interface ProposedCriterion {
  id: string
  industry: string
  text: string
  basis: Basis
  verified: boolean
  score: number
  byWords: number
  byMeaning: number | null
}

/** What a hazard's words are nearest to: to be read, not a verdict. */
export interface HazardProposals {
  criteria: ProposedCriterion[]
  /** Of other industries' standards. */
  elsewhere: ProposedCriterion[]
  checkItems: { line: Named; text: string; cause: string; remedy: string; basis: Basis; score: number }[]
  notice: string
}

export type GapKind =
  | 'new-business'
  | 'unsupervised-line'
  | 'unsupervised-enterprises'
  | 'nobody-in-charge'
  | 'vacant-post'
  | 'two-departments'

export interface GapItem {
  id: Id
  kind: GapKind
  kindName: string
  sentence: string
  region: RegionRef
  line: Named
  enterprises: number
  foundAt: Instant
  dueAt: Instant | null
  settler: { id: Id; name: string; personName: string | null } | null
  settlerParty: string | null
  remedy: { label: string; href: string }
  ended: { how: string; at: Instant; reason: string; document: string; until: string | null; holdsFor: string; by: string } | null
  /** Thought settled once, and found again. */
  again: boolean
}

export interface GapPage extends Page<GapItem> {
  kinds: { kind: GapKind; name: string; meaning: string; open: number }[]
  lookedAt: Instant | null
}

export interface GapView extends GapItem {
  basis: Basis[]
  meaning: string
  obligations: ObligationItem[]
  settles: boolean
  /** The last day until which it may be let stand. */
  longest: string
  version: number
}

export interface BooksSide {
  issued: number
  carriedOver: number
  discharged: number
  waived: number
  superseded: number
  open: number
}

export interface BooksRow {
  key: string
  name: string
  narrow: string | null
  query: string
  ledger: BooksSide
  movements: BooksSide
  balanced: boolean
}

export interface BooksDifference {
  id: string
  what: string
  ledgerSays: string
  movementsSay: string
  title: string
  kindName: string
  obligationId: Id
  region: string
  firstSeen: Instant
  explanation: string | null
  explainedByName: string | null
  explainedAt: Instant | null
}

export interface BooksPage {
  from: string
  to: string
  region: RegionRef | null
  exact: boolean
  line: Named | null
  kind: Named | null
  by: string
  rows: BooksRow[]
  total: BooksRow
  comparedAt: Instant | null
  compared: number
  differences: BooksDifference[]
  mayExplain: boolean
}

export interface TraceTenure {
  personName: string | null
  from: Instant
  until: Instant | null
}

export interface TraceLink {
  duty: string
  lines: Named[]
  partyName: string | null
  postName: string | null
  from: Instant
  until: Instant | null
  reason: string
  holders: TraceTenure[]
  gap: boolean
}

export interface TracePerson {
  personName: string | null
  postName: string
  partyName: string
  acts: number
  signed: number
  given: number
  inTime: number
  late: number
  byOthers: number
  lifted: number
  open: number
  missed: number
}

export interface Trace {
  kind: string
  id: string
  title: string
  href: string
  region: RegionRef
  lines: Named[]
  from: string
  to: string
  chain: TraceLink[]
  people: TracePerson[]
  notes: string[]
  print: { by: string; at: Instant; head: { position: number; head: string } | null }
}

export interface TracedDuty {
  id: Id
  kind: string
  title: string
  number: string | null
  postName: string
  partyName: string
  issuedAt: Instant
  issueHolder: string | null
  dueAt: Instant
  missedAt: Instant | null
  missHolder: string | null
  closedAt: Instant | null
  closeHolder: string | null
  closedBy: string | null
  ending: string | null
  result: string
  waivedBecause: string | null
}

export interface HandoverDuty {
  obligationId: Id
  kindName: string
  title: string
  number: string | null
  concerned: string
  dueAt: Instant
  overdue: boolean
  verifies: boolean
  note: string
}

/** How much was done in a month (YYYY-MM). */
export interface TraceActMonth {
  month: string
  acts: number
}

/** Who signs in the stead of whoever cannot, and why. */
export interface HandoverWitness {
  personName: string | null
  postName: string
  partyName: string
  absence: string
  words: string
  document: string
  photos: Id[]
}

export interface Handover {
  id: Id
  postId: Id
  postName: string
  partyId: Id
  partyName: string
  leavingName: string | null
  takerName: string
  takerPostName: string | null
  takerSignsIn: boolean
  state: string
  stateName: string
  startedAt: Instant
  startedByName: string
  givenAt: Instant | null
  givenSignature: Id | null
  takenAt: Instant | null
  takenSignature: Id | null
  cancelledAt: Instant | null
  cancelledByName: string | null
  cancelledBecause: string | null
  witness: HandoverWitness | null
  duties: HandoverDuty[]
  overdue: number
  may: string[]
}

export type Measure = 'talk' | 'exposure' | 'accountability'
export type DecisionStage = 'OPEN' | 'YES' | 'NO' | 'DONE' | 'DROPPED'

export interface ClimbPassed {
  no: number
  says: string
  after: string
  reachedAt: Instant
  at: Instant
  told: string[]
  gaps: string[]
  basis: Basis[]
  decision: {
    id: Id
    measure: Measure
    measureName: string
    stage: DecisionStage
    words: string
    by: string | null
  } | null
}

export interface ClimbAhead {
  no: number
  says: string
  after: string
  at: Instant
  decides: boolean
  basis: Basis[]
}

export interface Climb {
  obligationId: Id
  kindName: string
  title: string
  state: ObligationItem['state']
  dueAt: Instant
  missedAt: Instant | null
  closedAt: Instant | null
  ladder: string
  confined: boolean
  passed: ClimbPassed[]
  ahead: ClimbAhead[]
}

export interface Ladder {
  id: string
  name: string
  kinds: string[]
  sources: string[]
  grades: string[]
  confined: boolean
  reminders: { kind: string; before: string[] }[]
  rungs: { no: number; after: string; decides: boolean; says: string; whom: string[]; basis: Basis[] }[]
}

export interface Precondition {
  rule: string
  title: string
  verdict: string
  because: string
  question: string | null
  basis: Basis[]
  provisional: boolean
}

export interface Decision {
  id: Id
  measure: Measure
  measureName: string
  question: string
  task: string
  matter: Subject
  missed: ObligationItem
  rung: number
  ladder: string
  says: string
  after: string
  askedAt: Instant
  basis: Basis[]
  preconditions: Precondition[]
  gap: string | null
  duty: ObligationItem | null
  following: ObligationItem | null
  stage: DecisionStage
  answer: {
    yes: boolean
    reason: string
    words: string | null
    receiver: string | null
    signature: Id
    at: Instant
    personName: string
    postName: string
    partyName: string
  } | null
  done: {
    on: string
    words: string
    place: string
    photos: Id[]
    at: Instant
    personName: string
    postName: string
  } | null
  dropped: { at: Instant; because: string } | null
  whyNotAnswer: string | null
  whyNotFulfil: string | null
  today: string
}

export type SuggestionKind = 'complaint' | 'suggestion' | 'fault'

export interface SuggestionItem {
  id: Id
  kind: SuggestionKind
  kindName: string
  words: string
  /** The page on which it was said; empty where it was said of none. */
  page: string
  by: string
  mine: boolean
  saidAt: Instant
  answerer: string
  dueAt: Instant
  answer: { words: string; at: Instant; by: string } | null
  answers: boolean
  version: number
}

/** Somebody who is signed in. */
export interface OpenSession {
  account: Id
  login: string
  personName: string
  since: Instant
  seenAt: Instant
}

export interface PlatformView {
  databaseVersion: string
  databaseBytes: number
  jobs: {
    id: string
    name: string
    next: Instant
    lastSuccess: Instant | null
    lastFailure: Instant | null
    failures: number
  }[]
  publications: { id: Id; event: string; listener: string; at: Instant; attempts: number }[]
  packs: { id: string; name: string; checklist: number; facilities: number }[]
}
