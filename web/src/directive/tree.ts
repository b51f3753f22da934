import type { Owing } from './clock'
import type { DirectiveTree, TaskItem, TreeTask } from './types'

const within = (task: TreeTask): TaskItem[] => [task.task, ...task.parts.flatMap(within)]

/** Every task of a document, parts among them. */
export function tasksOf(tree: DirectiveTree): TaskItem[] {
  return tree.sentences.flatMap((sentence) => sentence.tasks.flatMap(within))
}

export interface Late {
  task: TaskItem
  duty: Owing
}

/** With whom what is late is, each task once with each: the most first. */
export function lateWith(tasks: readonly TaskItem[]): { party: string; late: Late[] }[] {
  const groups = new Map<string, Late[]>()
  for (const task of tasks) {
    for (const duty of task.owing.filter((each) => each.missed)) {
      const its = groups.get(duty.party.name) ?? []
      if (!its.some((one) => one.task.id === task.id)) groups.set(duty.party.name, [...its, { task, duty }])
    }
  }
  return [...groups].map(([party, late]) => ({ party, late })).sort((a, b) => b.late.length - a.late.length)
}
