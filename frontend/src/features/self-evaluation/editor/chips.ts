import type { Node } from 'prosemirror-model'
import type { NodeView } from 'prosemirror-view'
import type { ChipReader } from '../model/fields'

/** Draws inserted fields and draws them anew when values have come or changed. */
export class Chips {
  private readonly views = new Set<ChipView>()

  constructor(public read: ChipReader) {}

  readonly create = (node: Node): NodeView => {
    const view = new ChipView(node, this, () => this.views.delete(view))
    this.views.add(view)
    return view
  }

  text = (node: Node): string => this.read(node.attrs.value, node.attrs.schoolYear).value

  refresh(read: ChipReader): void {
    this.read = read
    for (const view of this.views) view.draw()
  }
}

class ChipView implements NodeView {
  readonly dom = document.createElement('span')

  constructor(
    private node: Node,
    private readonly chips: Chips,
    readonly destroy: () => void,
  ) {
    this.dom.className = 'narrative-chip'
    this.draw()
  }

  draw(): void {
    const { value, year, title, known } = this.chips.read(this.node.attrs.value, this.node.attrs.schoolYear)
    this.dom.dataset.field = String(this.node.attrs.value)
    this.dom.dataset.known = String(known)
    this.dom.title = title
    const figure = document.createElement('b')
    figure.textContent = value
    const words = document.createElement('span')
    words.className = 'vh'
    words.textContent = `${title}: `
    const small = document.createElement('small')
    small.textContent = year
    this.dom.replaceChildren(words, figure, ...(year === '' ? [] : [small]))
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false
    this.node = node
    this.draw()
    return true
  }

  ignoreMutation(): boolean {
    return true
  }
}
