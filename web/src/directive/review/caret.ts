/** Where in an element's text a point of the screen lies; null where it lies elsewhere. */
export function textOffsetAt(element: HTMLElement, x: number, y: number): number | null {
  const place = document as Document & {
    caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node; offset: number } | null
    caretRangeFromPoint?: (x: number, y: number) => Range | null
  }
  const found = place.caretPositionFromPoint?.(x, y)
  if (found) return within(element, found.offsetNode, found.offset)
  const range = place.caretRangeFromPoint?.(x, y)
  return range ? within(element, range.startContainer, range.startOffset) : null
}

/** Where in an element's text the selection begins; null where it is elsewhere. */
export function textOffsetOfSelection(element: HTMLElement): number | null {
  const selection = window.getSelection()
  return selection?.anchorNode ? within(element, selection.anchorNode, selection.anchorOffset) : null
}

function within(element: HTMLElement, node: Node, offset: number): number | null {
  if (!element.contains(node)) return null
  const range = document.createRange()
  range.selectNodeContents(element)
  range.setEnd(node, offset)
  return range.toString().length
}
