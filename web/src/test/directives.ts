import type { Directive, DirectiveItem, EditedSentences, Sentence, Task, TaskItem } from '@/directive/types'

export function sentence(change: Partial<Sentence> = {}): Sentence {
  const quote = change.quote ?? '各县要抓好落实。'
  const start = change.start ?? 0
  return {
    no: 1, start, end: start + [...quote].length, path: '一', quote, kind: 'task', kindName: '任务', because: '“要”字引出要办的事',
    confidence: 0.9, reviewed: false, task: '抓好落实', lines: [], lead: [], co: [], scope: '', deadlineText: null, dueAt: null,
    dueBecause: null, otherDues: [], periodsOffered: [], measures: [], figures: [], notes: [],
    issuedTasks: [], ...change,
  }
}

/** A text of these quotes, one after another. */
export function text(...parts: (Partial<Sentence> & { quote: string })[]): Sentence[] {
  let start = 0
  return parts.map((part, at) => {
    const one = sentence({ ...part, no: at + 1, start })
    start = one.end
    return one
  })
}

const NOTHING = { all: 0, accepted: 0, working: 0, overdue: 0 }

export function directiveItem(change: Partial<DirectiveItem> = {}): DirectiveItem {
  return {
    id: 'd1', number: 'BS-2026-0001', title: '在全市安全生产会议上的讲话', kind: 'speech', kindName: '讲话',
    issuer: { id: 'office', name: '市安委办' }, heldOn: '2026-11-18', enteredAt: '2026-11-18T09:00:00+08:00', state: 'reviewing',
    stateName: '校核中', sentences: 3, tasks: NOTHING, parts: NOTHING, ...change,
  }
}

export function directive(sentences: Sentence[], change: Partial<Directive> = {}): Directive {
  return {
    ...directiveItem(), version: 1, enteredBy: '市安委办 张甲', text: sentences.map((s) => s.quote).join(''), remarks: [],
    edits: true,
    undo: false, redo: false, sentences, ...change,
  }
}

export function edited(version: number, from: number, count: number, sentences: Sentence[], all: number): EditedSentences {
  return { version, from, replaced: count, sentences, all, undo: true, redo: false }
}

export function taskItem(change: Partial<TaskItem> = {}): TaskItem {
  return {
    id: 't1', number: 'RW-2026-000001', title: '对冷库逐一排查', parent: null, co: [], lines: [{ id: 'fire', name: '消防' }],
    directive: { id: 'd1', number: 'BS-2026-0001', title: '在全市安全生产会议上的讲话', heldOn: '2026-11-18', sentence: 5 },
    lead: { party: { id: 'fire', name: '市消防救援支队' }, post: { id: 'p1', name: '防火监督岗' }, personName: null },
    region: { id: 1, name: '三门峡市' }, state: 'working', stateName: '办理中', colour: 'none', colourName: '',
    issuedAt: '2026-11-18T09:00:00+08:00', dueAt: '2026-12-01T00:00:00+08:00', overdue: false, owing: [], extensions: 0, sentBack: false, reopened: 0, urged: 0,
    acceptedAt: null, ...change,
  }
}

export function task(change: Partial<Task> = {}): Task {
  const answers = taskItem().lead
  return {
    ...taskItem(), readsDirective: true, quote: '各县要对冷库逐一排查。', path: '一', whole: null, children: [], answers, verifier: answers,
    issuer: answers, issuedBy: '市安委办 张甲', dueBecause: '原文“月底前”', signedAt: '2026-11-18T10:00:00+08:00', reportedBy: null,
    reportedAt: null, acceptedBy: null, lookBack: 'none', lookBackName: '', asked: null, endedBecause: null, progress: [], slips: [],
    next: [], unavailable: [], obligations: [], version: 3, ...change,
  }
}
