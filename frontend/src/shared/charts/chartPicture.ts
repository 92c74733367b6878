/** Drawn twice as large as on the page, so that it stays sharp on paper. */
const SCALE = 2
const PAD = 16
const TITLE_PX = 17
const NOTE_PX = 13

interface Words {
  title: string
  /** Lines under the chart: source, warning. */
  notes: readonly string[]
}

/**
 * The chart as it stands on the page, as a PNG. Drawn element by element with the page's own font: a picture of the
 * SVG itself would come without the font, and the security policy lets no style into it.
 */
export async function chartPicture(svg: SVGSVGElement, words: Words): Promise<Blob> {
  await document.fonts.ready
  const { width, height } = svg.viewBox.baseVal
  const font = getComputedStyle(svg).fontFamily
  const top = PAD + TITLE_PX + 12
  const notes = words.notes.length * (NOTE_PX + 6)
  const canvas = document.createElement('canvas')
  canvas.width = (width + 2 * PAD) * SCALE
  canvas.height = (top + height + notes + PAD) * SCALE
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('This browser draws no pictures')
  const colours = getComputedStyle(document.documentElement)
  const colour = (name: string) => colours.getPropertyValue(name).trim()
  pen.scale(SCALE, SCALE)
  pen.fillStyle = colour('--paper')
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.fillStyle = colour('--ink')
  pen.font = `620 ${TITLE_PX}px ${font}`
  pen.fillText(words.title, PAD, PAD + TITLE_PX, width)
  pen.font = `400 ${NOTE_PX}px ${font}`
  pen.fillStyle = colour('--muted')
  words.notes.forEach((note, index) => {
    pen.fillText(note, PAD, top + height + (NOTE_PX + 6) * (index + 1) - 4, width)
  })
  pen.translate(PAD, top)
  for (const element of svg.querySelectorAll<SVGGraphicsElement>('line, path, rect, circle, text')) {
    draw(pen, element)
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('No picture')) : resolve(blob)), 'image/png')
  })
}

const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0)

function outline(element: SVGGraphicsElement): Path2D {
  if (element.tagName === 'path') return new Path2D(element.getAttribute('d') ?? '')
  const path = new Path2D()
  if (element.tagName === 'line') {
    path.moveTo(numberOf(element, 'x1'), numberOf(element, 'y1'))
    path.lineTo(numberOf(element, 'x2'), numberOf(element, 'y2'))
  } else if (element.tagName === 'rect') {
    path.rect(
      numberOf(element, 'x'),
      numberOf(element, 'y'),
      numberOf(element, 'width'),
      numberOf(element, 'height'),
    )
  } else {
    path.arc(numberOf(element, 'cx'), numberOf(element, 'cy'), numberOf(element, 'r'), 0, 2 * Math.PI)
  }
  return path
}

function draw(pen: CanvasRenderingContext2D, element: SVGGraphicsElement): void {
  const style = getComputedStyle(element)
  if (element.tagName === 'text') {
    write(pen, element, style)
    return
  }
  const path = outline(element)
  if (style.fill !== 'none' && element.tagName !== 'line') {
    pen.fillStyle = style.fill
    pen.fill(path)
  }
  if (style.stroke !== 'none') {
    pen.strokeStyle = style.stroke
    pen.lineWidth = Number.parseFloat(style.strokeWidth)
    pen.setLineDash(
      style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(Number.parseFloat),
    )
    pen.stroke(path)
  }
}

function write(pen: CanvasRenderingContext2D, element: SVGGraphicsElement, style: CSSStyleDeclaration): void {
  pen.fillStyle = style.fill
  pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  pen.textAlign = style.textAnchor === 'middle' ? 'center' : style.textAnchor === 'end' ? 'end' : 'start'
  const lines = element.querySelectorAll('tspan')
  let y = numberOf(element, 'y')
  if (lines.length === 0) pen.fillText(element.textContent ?? '', numberOf(element, 'x'), y)
  for (const line of lines) {
    y += numberOf(line, 'dy')
    pen.fillText(line.textContent ?? '', numberOf(line, 'x'), y)
  }
  pen.textAlign = 'start'
}
