import type { DirectiveTree, TaskItem, TreeTask } from './types'

const within = (task: TreeTask): TaskItem[] => [task.task, ...task.parts.flatMap(within)]

/** Every task of a document, parts among them. */
export function tasksOf(tree: DirectiveTree): TaskItem[] {
  return tree.sentences.flatMap((sentence) => sentence.tasks.flatMap(within))
}

/** Whose they are: the most first. */
export function byParty(tasks: readonly TaskItem[]): { party: string; tasks: TaskItem[] }[] {
  const groups = new Map<string, TaskItem[]>()
  for (const task of tasks) groups.set(task.lead.party.name, [...(groups.get(task.lead.party.name) ?? []), task])
  return [...groups].map(([party, its]) => ({ party, tasks: its })).sort((a, b) => b.tasks.length - a.tasks.length)
}
