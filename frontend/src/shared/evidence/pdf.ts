import {
  GlobalWorkerOptions,
  getDocument,
  PDFDataRangeTransport,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.min.mjs'
import PdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker'
import { sdk } from '@/api'
import { type FilePlace, request } from './useEvidenceFile'

GlobalWorkerOptions.workerPort = new PdfWorker()

/** Enough for the pages of a scan, little enough for a weak line. */
const PART = 128 * 1024
const SHARPEST = 2

export interface Pdf {
  pages: number
  draw: (page: number, canvas: HTMLCanvasElement, width: number) => { done: Promise<void>; stop: () => void }
}

/** Fetches through the client of the page, which knows the session, and only the parts that are asked for. */
class Parts extends PDFDataRangeTransport {
  /** The first answer tells whether parts can be had: where each reading is noted, the whole comes at once. */
  private first: Promise<Uint8Array | null> | null = null

  constructor(
    private readonly place: FilePlace,
    size: number,
    private readonly onFailure: (failure: unknown) => void,
  ) {
    super(size, null)
  }

  override requestDataRange(begin: number, end: number): void {
    const asked = this.first === null ? this.begin(begin, end) : this.later(begin, end)
    asked.then((part) => this.onDataRange(begin, part), this.onFailure)
  }

  private begin(begin: number, end: number): Promise<Uint8Array> {
    const answer = this.ask(begin, end)
    this.first = answer.then(({ bytes, whole }) => (whole ? bytes : null))
    return answer.then(({ bytes, whole }) => (whole ? bytes.slice(begin, end) : bytes))
  }

  private async later(begin: number, end: number): Promise<Uint8Array> {
    const whole = await this.first
    return whole ? whole.slice(begin, end) : (await this.ask(begin, end)).bytes
  }

  private async ask(begin: number, end: number): Promise<{ bytes: Uint8Array; whole: boolean }> {
    const { data, response } = await sdk.getEvidenceFile({
      ...request(this.place),
      headers: { Range: `bytes=${begin}-${end - 1}` },
      parseAs: 'arrayBuffer',
      throwOnError: true,
    })
    return { bytes: new Uint8Array(data as unknown as ArrayBuffer), whole: response.status === 200 }
  }
}

/** The one worker takes the next file when it has let go of the last. */
let closing: Promise<void> = Promise.resolve()

export function openPdf(place: FilePlace, size: number) {
  let fail: (failure: unknown) => void = () => undefined
  const broken = new Promise<never>((_, reject) => {
    fail = reject
  })
  // Nobody may be waiting when a later part fails.
  broken.catch(() => undefined)
  const range = new Parts(place, size, (failure) => fail(failure))
  let task: PDFDocumentLoadingTask | null = null
  let closed = false
  const opened = closing.then(() => {
    if (closed) throw new DOMException('Closed', 'AbortError')
    task = getDocument({
      range,
      rangeChunkSize: PART,
      disableAutoFetch: true,
      disableStream: true,
      // The policy of the page forbids it anyway.
      isEvalSupported: false,
      enableXfa: false,
    })
    return task.promise
  })
  return {
    document: Promise.race([opened, broken]).then((document) => pdf(document, broken)),
    close: () => {
      closed = true
      if (task !== null) closing = task.destroy().catch(() => undefined)
    },
  }
}

function pdf(document: PDFDocumentProxy, broken: Promise<never>): Pdf {
  return {
    pages: document.numPages,
    draw: (number, canvas, width) => {
      let stopped = false
      let stop = () => {
        stopped = true
      }
      const drawing = document.getPage(number).then(async (page) => {
        if (stopped) return
        const natural = page.getViewport({ scale: 1 })
        const sharp = Math.min(SHARPEST, window.devicePixelRatio || 1)
        const viewport = page.getViewport({ scale: (width / natural.width) * sharp })
        canvas.width = Math.floor(viewport.width)
        canvas.height = Math.floor(viewport.height)
        const canvasContext = canvas.getContext('2d')
        if (canvasContext === null) return
        const task = page.render({ canvasContext, viewport })
        stop = () => task.cancel()
        await task.promise.catch((failure: Error) => {
          if (failure.name !== 'RenderingCancelledException') throw failure
        })
      })
      return { done: Promise.race([drawing, broken]), stop: () => stop() }
    },
  }
}
