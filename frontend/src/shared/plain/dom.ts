type Child = Node | string | null | false | undefined

interface Props {
  class?: string
  text?: string
  on?: Record<string, (event: Event) => void>
  [attribute: string]: unknown
}

/** A day and its month, a year and its ending, words with a hyphen: «2026-жылдын», «ата-эне» stay on one line. */
const WHOLE = /(\d+-\p{L}+|\p{L}+-\p{L}+)/u

const words = (text: string): (Node | string)[] =>
  text.split(WHOLE).map((part) => {
    if (!WHOLE.test(part)) return part
    const whole = document.createElement('span')
    whole.className = 'nowrap'
    whole.textContent = part
    return whole
  })

/** An element with attributes, listeners and children; false and null are left out. Texts are never markup. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(props)) {
    if (value === false || value === null || value === undefined) continue
    if (name === 'on') {
      for (const [event, listener] of Object.entries(value as NonNullable<Props['on']>))
        element.addEventListener(event, listener)
    } else if (name === 'text') {
      // An option holds nothing but text.
      element.append(...(tag === 'option' ? [String(value)] : words(String(value))))
    } else element.setAttribute(name, value === true ? '' : String(value))
  }
  for (const child of children) if (child) element.append(child)
  return element
}

const SVG = 'http://www.w3.org/2000/svg'

/** An outline beside words, on the grid of the icons of the application. */
export function outline(path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('class', 'outline')
  svg.setAttribute('aria-hidden', 'true')
  const line = document.createElementNS(SVG, 'path')
  line.setAttribute('d', path)
  svg.append(line)
  return svg
}
